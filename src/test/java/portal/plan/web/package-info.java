@NullMarked
package portal.plan.web;

import org.jspecify.annotations.NullMarked;
