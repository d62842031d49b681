package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Role;
import portal.platform.faces.Moments;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;
import portal.submission.Standing;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionService;
import portal.submission.SubmissionState;

/** One submission: the task list while it is written, and what was handed in afterwards. */
@Named
@RequestScoped
public class SubmissionViewPage {

    @Inject
    OpenedSubmission opened;

    @Inject
    SubmissionService submissions;

    @Inject
    TaskList taskList;

    @Inject
    Moments moments;

    private SubmissionDetail submission;
    private Standing standing;
    private List<Task> tasks = List.of();
    private final ReturnForm returning = new ReturnForm();

    @PostConstruct
    void open() {
        submission = opened.detail();
        standing = opened.standing();
        tasks = taskList.of(submission, opened.plans());
    }

    public String unsubmit() {
        submissions.unsubmit(opened.actor(), submission.id());
        return done("submission.unsubmitted");
    }

    public String returnToInstitution() {
        submissions.returnToInstitution(opened.actor(), submission.id(), returning.getReason(), returning.getUntil());
        return done("submission.returned");
    }

    private String done(String what) {
        return Redirect.to("/submission/view")
                .with("id", submission.id())
                .saying(what)
                .toString();
    }

    public String getTitle() {
        return Texts.of("submission.view.title", submission.roundName());
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public Standing getStanding() {
        return standing;
    }

    public PlansOfSubmission getPlans() {
        return opened.plans();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public String getReady() {
        return String.valueOf(
                tasks.stream().filter(task -> task.state() == Task.State.READY).count());
    }

    public String getTotal() {
        return String.valueOf(tasks.size());
    }

    /** Whether the page shows what there is to do, which only those see who do it. */
    public boolean isWriting() {
        return opened.isOwn() && submission.state().isOpenForWriting();
    }

    public boolean isReceived() {
        return submission.receiptNumber() != null
                && opened.isOwn()
                && !submission.state().isOpenForWriting();
    }

    public boolean isReturned() {
        return submission.returnReason() != null && submission.state().isOpenForWriting();
    }

    /** Whether the institution is asked to check the facts of its letter. */
    public boolean isChecking() {
        return opened.isOwn() && submission.state() == SubmissionState.FACTUAL_CHECK;
    }

    /** Whether the history is shown: to the institution and to those who run the round. */
    public boolean isHistoryShown() {
        return opened.isOwn() || opened.actor().holds(Role.SECRETARIAT);
    }

    /** What happens next, in words for the institution or for everybody else. */
    public String getNext() {
        return Texts.of((opened.isOwn() ? "submission.next.own." : "submission.next.") + standing.nextStep());
    }

    /** Until when the institution can write now, and what a later day does. */
    public String getUntilHint() {
        return Texts.of(standing.leavesTime() ? "submission.view.until.hint" : "submission.view.until.needed", due());
    }

    public String getReturnedTitle() {
        return Texts.of("submission.view.returned", due());
    }

    private String due() {
        return moments.deadline(standing.deadline().at(), standing.deadline().zoneId());
    }

    public ReturnForm getReturning() {
        return returning;
    }
}
