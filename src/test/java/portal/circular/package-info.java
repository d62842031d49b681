/** Tests of what is written to many people at once. */
@NullMarked
package portal.circular;

import org.jspecify.annotations.NullMarked;
