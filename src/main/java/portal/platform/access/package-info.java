/** Who is acting, what they were granted, and the answer of a policy. */
@NullMarked
package portal.platform.access;

import org.jspecify.annotations.NullMarked;
