/** The pages of guides and statements. */
@NullMarked
package portal.guide.web;

import org.jspecify.annotations.NullMarked;
