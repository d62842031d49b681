/** Pages about institutions. */
@NullMarked
package portal.institution.web;

import org.jspecify.annotations.NullMarked;
