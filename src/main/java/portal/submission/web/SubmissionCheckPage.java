package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.plan.PlansOfSubmission;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;
import portal.submission.Completeness;
import portal.submission.Missing;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionService;

/** Everything that would be handed in, what is missing, and the declaration. */
@Named
@RequestScoped
public class SubmissionCheckPage {

    @Inject
    OpenedSubmission opened;

    @Inject
    SubmissionService submissions;

    private SubmissionDetail submission;
    private List<MissingLink> missing = List.of();
    private DeclarationForm declaration;

    /** Something that is missing or held against handing in, in words, and where it is put right. */
    public record MissingLink(String text, String href) {}

    @PostConstruct
    void open() {
        submission = opened.detail();
        missing = Stream.concat(
                        Completeness.missing(submission, opened.plans()).stream()
                                .map(this::link),
                        opened.objections().stream().map(text -> new MissingLink(text, "#checks")))
                .toList();
        declaration = new DeclarationForm(submission, opened.plans());
    }

    private MissingLink link(Missing one) {
        String text = Texts.of("submission.missing." + one.what(), one.heading(), one.count());
        return new MissingLink(
                text,
                one.what().isOfPlan() ? planHref(one) : Addresses.sectionFromCheck(submission.id(), one.sectionId()));
    }

    private String planHref(Missing one) {
        boolean forward = one.what() == Missing.What.NEW_PLAN_EMPTY;
        return Addresses.plan(forward ? opened.plans().next() : opened.plans().previous());
    }

    public String submit() {
        submissions.submit(opened.actor(), submission.id(), declaration.approval());
        return Redirect.to("/submission/receipt").with("id", submission.id()).toString();
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public PlansOfSubmission getPlans() {
        return opened.plans();
    }

    /** The beginning of the address at which a section is changed; empty where nothing can be. */
    public String getChangeHref() {
        return opened.standing().rights().edit() ? Addresses.changes(submission.id()) : "";
    }

    public List<MissingLink> getMissing() {
        return missing;
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isWriting() {
        return opened.isOwn() && submission.state().isOpenForWriting();
    }

    public boolean isTooLate() {
        return isWriting() && !opened.standing().inTime();
    }

    /** The page on which the plans are put right, or only read. */
    public String getPlanPage() {
        return opened.standing().rights().edit() ? "/plan/edit.xhtml" : "/plan/view.xhtml";
    }

    /** Whether the actor could hand it in now. */
    public boolean isDeclarable() {
        return isComplete() && opened.standing().rights().submit();
    }

    /** Whether everything is there and only an approver is missing. */
    public boolean isForApprover() {
        return isComplete()
                && opened.standing().rights().edit()
                && !opened.standing().rights().submit();
    }

    public DeclarationForm getDeclaration() {
        return declaration;
    }
}
