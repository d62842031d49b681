package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.submission.AnswerService;
import portal.submission.HistoryQueries;
import portal.submission.RevisionRow;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;
import portal.submission.WordDifference;
import portal.submission.WordDifference.Piece;

/** The earlier versions of a section, each to be read, and to be made the current one again. */
@Named
@RequestScoped
public class SubmissionHistoryPage {

    @Inject
    OpenedSubmission opened;

    @Inject
    HistoryQueries history;

    @Inject
    AnswerService answers;

    @Inject
    RequestParameters parameters;

    private SubmissionDetail submission;
    private SectionText section;
    private List<Version> versions = List.of();

    /** An earlier version, and how it differs from the current one. */
    public record Version(RevisionRow row, List<Piece> pieces) {}

    @PostConstruct
    void open() {
        submission = opened.detail();
        section = submission.section(parameters.id("section")).orElseThrow(NotFound::new);
        versions = history.revisions(opened.actor(), submission.id(), section.sectionId()).stream()
                .map(row -> new Version(row, WordDifference.between(row.text(), section.text())))
                .toList();
    }

    public String restore(long revisionId) {
        answers.restore(opened.actor(), submission.id(), section.sectionId(), revisionId);
        return Redirect.to("/submission/section")
                .with("id", submission.id())
                .with("section", section.sectionId())
                .saying("submission.answer-restored")
                .toString();
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public SectionText getSection() {
        return section;
    }

    public String getSectionHref() {
        return Addresses.section(submission.id(), section.sectionId());
    }

    public List<Version> getVersions() {
        return versions;
    }

    public boolean isEditable() {
        return opened.standing().rights().edit();
    }
}
