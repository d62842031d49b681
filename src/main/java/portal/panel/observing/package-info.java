/**
 * Observers: people who sit in with a panel and have no vote. The secretariat invites them to one panel at a time; each declares that
 * nothing stands between him and the institution before he sees more than its name, and then reads and says nothing.
 */
@NullMarked
package portal.panel.observing;

import org.jspecify.annotations.NullMarked;
