/**
 * Practice before the first review, and once a year: a reviewer scores a submission that was made up for it, against the rubric
 * in use, and then sees a reference level for each criterion with its reason, and how far off his own is. Nobody else sees what
 * he gave and wrote; the secretariat sees who has practised, when and how close it was, and says whether it counts as training.
 */
@NullMarked
package portal.scoring.practice;

import org.jspecify.annotations.NullMarked;
