package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.NotFound;
import portal.platform.faces.Moments;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.submission.AnswerService;
import portal.submission.EvidenceRow;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;

/** One section of a submission: its text with guidance beside it, and its files. */
@Named
@RequestScoped
public class SubmissionSectionPage {

    @Inject
    OpenedSubmission opened;

    @Inject
    AnswerService answers;

    @Inject
    RequestParameters parameters;

    @Inject
    Moments moments;

    private SubmissionDetail submission;
    private SectionText section;
    private SectionPlace place;

    @PostConstruct
    void open() {
        submission = opened.detail();
        section = submission.section(parameters.id("section")).orElseThrow(NotFound::new);
        boolean fromCheck = parameters.text("from").filter("check"::equals).isPresent();
        place = new SectionPlace(submission, section, opened.plans(), fromCheck);
    }

    /** Says that the section is ready and goes on: to the next section, or back to where the person came from. */
    public String markReady() {
        answers.mark(opened.actor(), submission.id(), section.sectionId(), true);
        return onwards("submission.section-ready");
    }

    public String markNotReady() {
        answers.mark(opened.actor(), submission.id(), section.sectionId(), false);
        return Redirect.to("/submission/section")
                .with("id", submission.id())
                .with("section", section.sectionId())
                .saying("submission.section-reopened")
                .toString();
    }

    private String onwards(String what) {
        return Redirect.to(place.fromCheck() ? "/submission/check" : "/submission/view")
                .with("id", submission.id())
                .saying(what)
                .toString();
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public SectionText getSection() {
        return section;
    }

    public SectionPlace getPlace() {
        return place;
    }

    public List<EvidenceRow> getEvidence() {
        return submission.evidenceOf(section.sectionId());
    }

    public boolean isEditable() {
        return opened.standing().rights().edit();
    }

    /** Whether the institution could write here if the deadline had not passed. */
    public boolean isTooLate() {
        return isHistoryShown()
                && submission.state().isOpenForWriting()
                && !opened.standing().inTime();
    }

    public boolean isHistoryShown() {
        return opened.isOwn();
    }

    public String getUrl() {
        return "/api/submissions/" + submission.id() + "/sections/" + section.sectionId();
    }

    public String getState() {
        return (section.ready() ? Task.State.READY : started()).name();
    }

    private Task.State started() {
        return section.words() == 0 ? Task.State.NOT_STARTED : Task.State.IN_PROGRESS;
    }

    /** Who touched the text last, and when; empty where nobody has. */
    public String getTouched() {
        return section.touchedAt() == null
                ? ""
                : Texts.of("submission.task.touched", section.touchedByName(), moments.at(section.touchedAt()));
    }
}
