/** Tests of who sits in with panels. */
@NullMarked
package portal.panel.observing;

import org.jspecify.annotations.NullMarked;
