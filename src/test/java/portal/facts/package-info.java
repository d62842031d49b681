@NullMarked
package portal.facts;

import org.jspecify.annotations.NullMarked;
