package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;
import portal.submission.Approval;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionService;

/** Lets the made-up institutions write and, where it is meant so, hand in. */
@ApplicationScoped
class DemoSubmissions {

    private static final int BEGUN = -80;
    private static final int PLANNED = -40;
    private static final int WRITTEN = -20;
    private static final int RETURNED = 6;
    private static final String RETURN_REASON =
            "The section on impact refers to an annex with the results of the survey, and the annex is not among the files."
                    + " Please attach it, or put the figures that matter into the text. Everything else is complete.";

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    DemoTexts texts;

    @Inject
    DemoPlans plans;

    @Inject
    DemoAdvice advice;

    /** Writes texts and plans and adds evidence. @return the number of the submission */
    long write(DemoFiles files, Cast cast, Place place) {
        Actor editor = cast.editor(place.key());
        DemoDates dates = files.dates();
        long id = at(dates.afterDeadline(BEGUN), () -> {
            long opened = submissions.open(editor, place.roundId(), place.institutionId());
            plans.lookBack(files, editor, place);
            return opened;
        });
        at(dates.afterDeadline(PLANNED), () -> {
            plans.lookForward(files, editor, place);
            plans.carryOn(files, editor, place);
            advice.answer(files, editor, place);
            return id;
        });
        return at(dates.afterDeadline(WRITTEN), () -> {
            texts.write(files, editor, place, id);
            return id;
        });
    }

    void attach(DemoFiles files, Cast cast, Place place, long submissionId) {
        at(files.dates().afterDeadline(WRITTEN + 5), () -> {
            texts.attach(cast.editor(place.key()), place, submissionId);
            return submissionId;
        });
    }

    /** Hands it in some days before the deadline, not all on the same one. */
    void submit(DemoFiles files, Cast cast, Place place, long submissionId) {
        int day = -1 - Math.floorMod(place.key().hashCode(), 9);
        String[] sponsor = files.table("institutions.csv").stream()
                .filter(row -> row.getField("key").equals(place.key()))
                .map(row -> row.getField("sponsor").split(",\\s*", 2))
                .findFirst()
                .orElseThrow();
        Actor approver = cast.approver(place.key());
        String role = sponsor.length > 1 ? sponsor[1] : "Sponsor";
        at(files.dates().afterDeadline(day), () -> {
            String seen = queries.detail(approver, submissionId).fingerprint(plans.of(approver, place));
            return submissions.submit(approver, submissionId, new Approval(sponsor[0], role, seen));
        });
    }

    void giveBack(DemoDates dates, Cast cast, long submissionId) {
        at(dates.afterDeadline(RETURNED), () -> {
            submissions.returnToInstitution(
                    cast.secretariat(),
                    submissionId,
                    RETURN_REASON,
                    dates.today().plusWeeks(2));
            return submissionId;
        });
    }

    private static <T> T at(Instant instant, Supplier<T> work) {
        return PortalClock.pretending(instant, work);
    }
}
