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
import portal.scoring.ConsolidationIncomplete;
import portal.scoring.ConsolidationService;
import portal.scoring.ConsolidationSheet;
import portal.scoring.Missing;
import portal.submission.SubmissionDetail;

/** Where the lead reviewer brings a panel together: scores side by side, agreed levels, the feedback of each section. */
@Named
@RequestScoped
public class ScoringConsolidatePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    MeetingTable table;

    @Inject
    ConsolidationService consolidations;

    private ConsolidationSheet sheet;
    private SubmissionDetail submission;
    private Facts facts;
    private List<PartForm> parts = List.of();
    private List<ReviewStanding> reviews = List.of();

    @PostConstruct
    void open() {
        MeetingTable.Papers papers = table.papers(current.get(), parameters.id("submission"));
        sheet = papers.sheet();
        submission = papers.submission();
        facts = papers.facts();
        parts = PartForm.of(sheet);
        reviews = ReviewStanding.of(sheet.reviews());
    }

    /** Closes the panel's work, or lists all that is missing with links to it. */
    public @Nullable String consolidate() {
        try {
            consolidations.consolidate(current.get(), sheet.submissionId());
        } catch (ConsolidationIncomplete incomplete) {
            MissingMessages.tell(incomplete.missing(), this::nameOf);
            return null;
        }
        return Redirect.to("/scoring/consolidate")
                .with("submission", sheet.submissionId())
                .saying("scoring.consolidated")
                .toString();
    }

    private String nameOf(Missing missing) {
        return missing.kind() == Missing.Kind.REVIEW
                ? reviews.get((int) missing.subjectId() - 1).reviewer()
                : sheet.nameOf(missing);
    }

    public ConsolidationSheet getSheet() {
        return sheet;
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }

    public Facts getFacts() {
        return facts;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public List<ReviewStanding> getReviews() {
        return reviews;
    }

    public boolean isReadOnly() {
        return !sheet.editable();
    }

    /** Whether the lead has still to submit his own review before he sees the others. */
    public boolean isOwnMissing() {
        return sheet.ownMissing();
    }
}
