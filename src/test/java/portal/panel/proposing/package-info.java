/** Proposals: made, carried out, taken back. */
@NullMarked
package portal.panel.proposing;

import org.jspecify.annotations.NullMarked;
