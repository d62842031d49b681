/** Measures the portal; runs with the profile {@code bench} and fails nothing but unequal statement counts. */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
