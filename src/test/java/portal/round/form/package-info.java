/** Tests of forms as they are written. */
@NullMarked
package portal.round.form;

import org.jspecify.annotations.NullMarked;
