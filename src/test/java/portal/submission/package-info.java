@NullMarked
package portal.submission;

import org.jspecify.annotations.NullMarked;
