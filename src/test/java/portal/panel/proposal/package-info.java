/** Proposals for made-up crowds. */
@NullMarked
package portal.panel.proposal;

import org.jspecify.annotations.NullMarked;
