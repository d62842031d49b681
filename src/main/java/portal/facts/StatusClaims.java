package portal.facts;

import java.util.Locale;
import java.util.regex.Pattern;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;

/** Whether the account of an action says another thing than its status. */
final class StatusClaims {

    private static final Pattern UNDER_WAY = Pattern.compile("\\b(?:in progress|progressing|under ?way|on ?going"
            + "|launched|piloted|begun|began|has started|have started|started in|well advanced|partly done)\\b");
    private static final Pattern NOT_UNDER_WAY = Pattern.compile("\\b(?:not|never|no longer|yet to be|to be|will be)"
            + "(?: \\w+){0,2} (?:in progress|progressing|under ?way|launched|piloted|begun|started)\\b");
    private static final Pattern DONE = Pattern.compile("\\b(?:(?:fully |now |since )?(?:completed|achieved|delivered)"
            + "|is complete|was complete|all done|in full)\\b");
    private static final Pattern NOT_DONE =
            Pattern.compile("\\b(?:not|never|un|partly|partially|to be|will be|could not be|nearly|almost)"
                    + "(?: \\w+){0,2} ?(?:completed?|achieved|delivered|done)\\b");
    private static final Pattern STILL_OPEN = Pattern.compile(
            "\\b(?:not yet|still (?:to|in|under|being|waiting)|yet to|delayed|postponed|paused|on hold"
                    + "|in progress|under ?way|has not started|was not possible|could not be|not (?:been )?completed)\\b");

    private StatusClaims() {}

    static boolean isContradicted(ActionRow row) {
        ActionStatus status = row.status();
        String account = row.account().toLowerCase(Locale.ROOT);
        if (status == null || account.isBlank()) {
            return false;
        }
        return switch (status) {
            case COMPLETE -> STILL_OPEN.matcher(account).find();
            case IN_PROGRESS -> says(account, DONE, NOT_DONE);
            case NOT_COMPLETE, NOT_STARTED -> says(account, UNDER_WAY, NOT_UNDER_WAY) || says(account, DONE, NOT_DONE);
            case SUPERSEDED -> false;
        };
    }

    private static boolean says(String account, Pattern claim, Pattern denial) {
        return claim.matcher(denial.matcher(account).replaceAll("")).find();
    }
}
