/**
 * Tells people by mail what happened. A message is written into the outbox in the transaction of what it tells; a timer
 * sends it afterwards, again and again until the mail server takes it.
 */
@Feature(
        name = "notification",
        allowedDependencies = {
            "identity",
            "institution",
            "rubric",
            "round",
            "plan",
            "submission",
            "panel",
            "scoring",
            "facts",
            "letter",
            "board",
            "circular"
        })
@NullMarked
package portal.notification;

import org.jspecify.annotations.NullMarked;
import portal.platform.Feature;
