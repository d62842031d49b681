package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.scoring.ChangeService;
import portal.scoring.ReviewIncomplete;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewSheet;

/** Where a reviewer changes one score after submitting: what he gave stays, what he makes of it stands beside it with a reason. */
@Named
@RequestScoped
public class ScoringChangePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ReviewQueries reviews;

    @Inject
    ChangeService changes;

    private ReviewSheet sheet;
    private ChangeForm form;

    @PostConstruct
    void open() {
        sheet = reviews.sheet(current.get(), parameters.id("assignment"));
        if (sheet.submittedAt() == null) {
            throw new NotFound();
        }
        form = ChangeForm.of(sheet, parameters.id("criterion"));
    }

    /** Lets the panel have the change, or lists what is missing with links to it. */
    public @Nullable String give() {
        try {
            changes.give(current.get(), sheet.reviewId(), form.criterion().id());
        } catch (ReviewIncomplete incomplete) {
            MissingMessages.tell(incomplete.missing(), missing -> sheet.titleOf(missing.subjectId()));
            return null;
        }
        return back().saying("scoring.changed").toString();
    }

    /** Leaves the score as the panel knows it. */
    public String drop() {
        changes.drop(current.get(), sheet.reviewId(), form.criterion().id());
        return back().saying("scoring.change-dropped").toString();
    }

    private Redirect back() {
        return Redirect.to("/scoring/edit").with("assignment", sheet.own().assignmentId());
    }

    public ReviewSheet getSheet() {
        return sheet;
    }

    public ChangeForm getForm() {
        return form;
    }

    /** Whether the panel has finished, so that nothing changes any more. */
    public boolean isReadOnly() {
        return !sheet.changeable();
    }
}
