/** What reviewers have done, counted and printed. */
@NullMarked
package portal.scoring.service;

import org.jspecify.annotations.NullMarked;
