package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.panel.ReviewerDetail;
import portal.panel.ReviewerQueries;
import portal.panel.ReviewerService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** One reviewer as the secretariat sees him, and where it records a training. */
@Named
@RequestScoped
public class PanelReviewerPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ReviewerQueries queries;

    @Inject
    ReviewerService reviewers;

    private ReviewerDetail reviewer;
    private @Nullable LocalDate trainedOn;

    @PostConstruct
    void open() {
        reviewer = queries.of(current.get(), parameters.id("id"));
    }

    public String recordTraining() {
        if (trainedOn != null) {
            reviewers.recordTraining(current.get(), reviewer.reviewerId(), trainedOn);
        }
        return Redirect.to("/panel/reviewer")
                .with("id", reviewer.reviewerId())
                .saying("panel.trained")
                .toString();
    }

    public ReviewerDetail getReviewer() {
        return reviewer;
    }

    public @Nullable LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(@Nullable LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }
}
