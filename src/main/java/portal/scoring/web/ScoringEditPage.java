package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.scoring.ReviewIncomplete;
import portal.scoring.ReviewService;
import portal.scoring.ReviewSheet;
import portal.submission.SubmissionDetail;

/** Where a reviewer reads a submission beside the rubric and scores it. */
@Named
@RequestScoped
public class ScoringEditPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    Desk desk;

    @Inject
    ReviewService reviews;

    private ReviewSheet sheet;
    private SubmissionDetail submission;
    private Facts facts;
    private List<SectionForm> sections = List.of();

    @PostConstruct
    void open() {
        Desk.Papers papers = desk.papers(current.get(), parameters.id("assignment"));
        sheet = papers.sheet();
        submission = papers.submission();
        facts = papers.facts();
        sections = SectionForm.of(sheet, submission, facts);
    }

    /** Submits the review, or lists all that is missing with links to it. */
    public @Nullable String submit() {
        try {
            reviews.submit(current.get(), sheet.reviewId());
        } catch (ReviewIncomplete incomplete) {
            MissingMessages.tell(incomplete.missing(), missing -> sheet.titleOf(missing.subjectId()));
            return null;
        }
        return Redirect.to("/scoring/edit")
                .with("assignment", sheet.own().assignmentId())
                .saying("scoring.submitted")
                .toString();
    }

    public ReviewSheet getSheet() {
        return sheet;
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public Facts getFacts() {
        return facts;
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public boolean isReadOnly() {
        return !sheet.editable();
    }

    public boolean isSubmitted() {
        return sheet.submittedAt() != null;
    }

    /** Whether the way to the panel's work stands open from here. */
    public boolean isLead() {
        return sheet.own().leading() && isSubmitted();
    }

    /** How far the review is, as {@code 9 of 14}. */
    public String getProgress() {
        return Texts.of("scoring.edit.progress", sheet.judged(), sheet.lines().size());
    }
}
