package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.scoring.AgreementQueries;
import portal.scoring.statistics.Agreement;
import portal.scoring.statistics.RoundAgreement;
import portal.scoring.statistics.Tendency;

/** How well the panels of a round agree, for the secretariat. */
@Named
@RequestScoped
public class ScoringStatisticsPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    AgreementQueries agreement;

    private @Nullable RoundDetail round;
    private List<AgreementLine> criteria = List.of();
    private List<TendencyLine> reviewers = List.of();

    @PostConstruct
    void open() {
        long asked = parameters.id("round");
        RoundAgreement figures = agreement.of(current.get(), asked);
        round = rounds.detail(current.get(), asked);
        criteria = figures.criteria().stream().map(AgreementLine::new).toList();
        reviewers = figures.reviewers().stream().map(TendencyLine::new).toList();
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public List<AgreementLine> getCriteria() {
        return criteria;
    }

    public List<TendencyLine> getReviewers() {
        return reviewers;
    }

    /** Whether any review is in. */
    public boolean isAny() {
        return !reviewers.isEmpty();
    }

    public int getFewestSubmissions() {
        return Agreement.FEWEST_SUBMISSIONS;
    }

    public int getFewestLevels() {
        return Tendency.FEWEST_LEVELS;
    }
}
