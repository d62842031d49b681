/** Bad on purpose: every rule must report something in here. Nothing of it is ever run. */
@NullMarked
package portal.architecture.bad;

import org.jspecify.annotations.NullMarked;
