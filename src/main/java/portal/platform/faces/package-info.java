/** What pages share: parameters, redirects, messages and how a broken rule is shown. */
@NullMarked
package portal.platform.faces;

import org.jspecify.annotations.NullMarked;
