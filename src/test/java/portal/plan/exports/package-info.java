@NullMarked
package portal.plan.exports;

import org.jspecify.annotations.NullMarked;
