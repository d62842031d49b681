@NullMarked
package portal.platform.files;

import org.jspecify.annotations.NullMarked;
