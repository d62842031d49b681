@NullMarked
package portal.letter.remark;

import org.jspecify.annotations.NullMarked;
