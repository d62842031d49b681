/**
 * What a panel says to each other about a criterion, between the reviews and the agreed level. It opens to a reviewer when his own
 * review is in, closes when the panel is done, and nothing of it ever leaves the panel, its chair and the secretariat.
 */
@NullMarked
package portal.scoring.discussion;

import org.jspecify.annotations.NullMarked;
