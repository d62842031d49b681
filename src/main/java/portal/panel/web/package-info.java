/** The pages for choosing a panel, for a reviewer's own assignments and for his answer to an offer. */
@NullMarked
package portal.panel.web;

import org.jspecify.annotations.NullMarked;
