package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.scoring.practice.Coverage;
import portal.scoring.practice.PracticeQueries;
import portal.scoring.practice.PracticeService;
import portal.scoring.practice.PracticeSheet;

/** The made-up submissions that a reviewer can practise on, and how it went. */
@Named
@RequestScoped
public class ScoringPracticePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PracticeQueries queries;

    @Inject
    PracticeService practice;

    private PracticeSheet sheet;

    @PostConstruct
    void open() {
        sheet = queries.sheet(current.get());
    }

    /** The made-up submission is named by the form itself. */
    public String begin() {
        String exemplar = parameters.typed("exemplar").orElseThrow(NotFound::new);
        return Redirect.to("/scoring/exercise")
                .with("id", practice.begin(current.get(), exemplar))
                .toString();
    }

    public List<PracticeSheet.Offer> getOffers() {
        return sheet.offers();
    }

    /** What of each rubric in use can be practised, a sentence for each. */
    public List<String> getCoverage() {
        return sheet.coverage().stream().map(ScoringPracticePage::words).toList();
    }

    private static String words(Coverage coverage) {
        return Texts.of(
                coverage.uncovered().isEmpty() ? "scoring.practice.covers.all" : "scoring.practice.covers",
                coverage.rubric().title(),
                coverage.rubric().versionNo(),
                coverage.covered().size(),
                coverage.rubric().criteria().size(),
                Wording.titles(coverage.uncovered()));
    }
}
