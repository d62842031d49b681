/** The figures of agreement, held against what others published. */
@NullMarked
package portal.scoring.statistics;

import org.jspecify.annotations.NullMarked;
