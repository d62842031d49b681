package portal.platform.pdf.reading;

import java.awt.geom.Rectangle2D;

/** A part of a page that is filled with a colour. */
record Area(Rectangle2D box, int colour) {}
