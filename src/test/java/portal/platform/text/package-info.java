@NullMarked
package portal.platform.text;

import org.jspecify.annotations.NullMarked;
