/** Practising on made-up submissions: what is compared, and who sees it. */
@NullMarked
package portal.scoring.practice;

import org.jspecify.annotations.NullMarked;
