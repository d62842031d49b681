/** Tests of the way to the mail server. */
@NullMarked
package portal.platform.mail;

import org.jspecify.annotations.NullMarked;
