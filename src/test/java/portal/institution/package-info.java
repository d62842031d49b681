@NullMarked
package portal.institution;

import org.jspecify.annotations.NullMarked;
