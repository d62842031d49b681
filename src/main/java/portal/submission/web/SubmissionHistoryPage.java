package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.NotFound;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.text.WordDifference;
import portal.platform.text.WordDifference.Piece;
import portal.submission.AnswerService;
import portal.submission.HistoryQueries;
import portal.submission.RevisionRow;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;

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
    private Pages pages;
    private List<Version> versions = List.of();

    /** An earlier version; how it differs from the current one is worked out for the one that is looked at. */
    public record Version(RevisionRow row, String href, List<Piece> pieces) {}

    @PostConstruct
    void open() {
        submission = opened.detail();
        section = submission.section(parameters.id("section")).orElseThrow(NotFound::new);
        long total = history.countRevisions(opened.actor(), submission.id(), section.sectionId());
        String address = Addresses.history(submission.id(), section.sectionId());
        pages = new Pages(parameters.page(), HistoryQueries.PAGE, total, address);
        versions = history.revisions(opened.actor(), submission.id(), section.sectionId(), pages.number()).stream()
                .map(this::version)
                .toList();
    }

    private Version version(RevisionRow row) {
        boolean compared =
                parameters.number("version").filter(id -> id == row.id()).isPresent();
        String href = pages.address() + "&page=" + pages.number() + "&version=" + row.id() + "#version-" + row.id();
        return new Version(row, href, compared ? WordDifference.between(row.text(), section.text()) : List.of());
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

    public Pages getPages() {
        return pages;
    }

    public List<Version> getVersions() {
        return versions;
    }

    public boolean isEditable() {
        return opened.standing().rights().edit();
    }
}
