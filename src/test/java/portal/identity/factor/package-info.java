@NullMarked
package portal.identity.factor;

import org.jspecify.annotations.NullMarked;
