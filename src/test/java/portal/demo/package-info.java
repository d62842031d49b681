/** Holds the made-up round to what it promises. */
@NullMarked
package portal.demo;

import org.jspecify.annotations.NullMarked;
