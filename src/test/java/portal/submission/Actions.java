package portal.submission;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.Parts;
import portal.plan.Theme;

/** Made-up actions of a plan. */
final class Actions {

    private Actions() {}

    static ActionRow withStatus(@Nullable ActionStatus status) {
        return with(status, null, "Done in May.");
    }

    static ActionRow with(@Nullable ActionStatus status, @Nullable OpenReason reason, String account) {
        return new ActionRow(
                1,
                1,
                "1.1",
                "Networks",
                "Run a network",
                "Meet",
                "Four meetings",
                "Mar-25",
                null,
                null,
                null,
                "Technical lead",
                "",
                Parts.asWritten("Technical lead", "", EnumSet.of(Theme.EVALUATING_IMPACT, Theme.VISIBILITY)),
                false,
                "Green",
                status,
                reason,
                account,
                "",
                null,
                null,
                1);
    }
}
