/** The page on which a reviewer scores, the page on which the lead brings the panel together, and what saves both. */
@NullMarked
package portal.scoring.web;

import org.jspecify.annotations.NullMarked;
