package portal.submission;

import java.util.ArrayList;
import java.util.List;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.PlansOfSubmission;
import portal.submission.Missing.What;

/** What is still missing before a submission can be handed in. A draft may miss anything. */
public final class Completeness {

    private Completeness() {}

    public static List<Missing> missing(SubmissionDetail submission, PlansOfSubmission plans) {
        List<Missing> missing = new ArrayList<>();
        for (SectionText section : submission.sections()) {
            lookAtText(section, missing);
            switch (section.part()) {
                case PREVIOUS_PLAN -> lookBack(section, plans.previous().activeActions(), missing);
                case NEW_PLAN -> need(plans.next().actions().isEmpty(), What.NEW_PLAN_EMPTY, section, 0, missing);
                case TEXT -> {}
            }
        }
        return missing;
    }

    private static void lookAtText(SectionText section, List<Missing> missing) {
        int words = section.words();
        need(words == 0, What.TEXT_EMPTY, section, 0, missing);
        need(section.isOverLimit(), What.TEXT_TOO_LONG, section, words - section.wordLimit(), missing);
    }

    private static void lookBack(SectionText section, List<ActionRow> actions, List<Missing> missing) {
        int withoutStatus =
                (int) actions.stream().filter(action -> action.status() == null).count();
        int withoutReason =
                (int) actions.stream().filter(Completeness::needsReason).count();
        need(actions.isEmpty(), What.PREVIOUS_PLAN_EMPTY, section, 0, missing);
        need(withoutStatus > 0, What.STATUS_MISSING, section, withoutStatus, missing);
        need(withoutReason > 0, What.REASON_MISSING, section, withoutReason, missing);
    }

    private static boolean needsReason(ActionRow action) {
        boolean open = action.status() == ActionStatus.NOT_COMPLETE || action.status() == ActionStatus.NOT_STARTED;
        return open && action.reason() == null && action.account().isBlank();
    }

    private static void need(boolean isMissing, What what, SectionText section, int count, List<Missing> missing) {
        if (isMissing) {
            missing.add(new Missing(what, section.sectionId(), section.heading(), count));
        }
    }
}
