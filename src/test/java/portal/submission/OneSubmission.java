package portal.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;

/** The draft of an institution and in a round of its own, with somebody who edits and somebody who approves it. */
@Dependent
class OneSubmission {
    static final Instant IN_TIME = MadeUp.DEADLINE.minus(Duration.ofDays(3));

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    AnswerService answers;

    private long institution;
    private long round;
    private Actor editor;
    private Actor approver;
    private long id;

    @PostConstruct
    void open() {
        institution = madeUp.institution();
        round = madeUp.round();
        editor = madeUp.person("Ann Editor", Role.INSTITUTION_EDITOR, institution);
        approver = madeUp.person("Omar Approver", Role.INSTITUTION_APPROVER, institution);
        id = inTime(() -> submissions.open(editor, round, institution));
    }

    long id() {
        return id;
    }

    long institution() {
        return institution;
    }

    long round() {
        return round;
    }

    Actor editor() {
        return editor;
    }

    Actor approver() {
        return approver;
    }

    SubmissionDetail detail() {
        return madeUp.together(() -> queries.detail(approver, id));
    }

    SubmissionState state() {
        return detail().state();
    }

    SectionText section() {
        return detail().sections().get(0);
    }

    SaveReply save(Actor actor, String text, int version) {
        return inTime(() -> typed(actor, text, version));
    }

    /** Into the first section, now. */
    SaveReply typed(Actor actor, String text, int version) {
        return answers.save(actor, id, section().sectionId(), new SaveRequest(text, version));
    }

    /** With whatever it needs before it may be handed in. */
    void fill() {
        inTime(() -> {
            madeUp.fill(approver, detail());
            return id;
        });
    }

    /** By somebody who has looked at it as it is now. */
    Approval approval() {
        return madeUp.together(() -> madeUp.approval(queries.detail(approver, id)));
    }

    /** @return the number of the receipt */
    String submit() {
        return submit(IN_TIME);
    }

    String submit(Instant when) {
        Approval approval = approval();
        return at(when, () -> submissions.submit(approver, id, approval));
    }

    void takeBack() {
        inTime(() -> {
            submissions.unsubmit(approver, id);
            return id;
        });
    }

    static <T> T inTime(Supplier<T> work) {
        return at(IN_TIME, work);
    }

    static <T> T at(Instant when, Supplier<T> work) {
        return PortalClock.pretending(when, work);
    }
}
