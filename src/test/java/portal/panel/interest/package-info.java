/** Offers to review, from the first word to the day on which nothing is left of them. */
@NullMarked
package portal.panel.interest;

import org.jspecify.annotations.NullMarked;
