/**
 * People who offer to review, before they are reviewers. Anybody may, without an account; the secretariat invites them or thanks them
 * kindly. What they said of themselves is kept no longer than that takes: see {@link portal.panel.interest.Interest}.
 */
@NullMarked
package portal.panel.interest;

import org.jspecify.annotations.NullMarked;
