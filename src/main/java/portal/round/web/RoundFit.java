package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.round.SectionDetail;
import portal.rubric.CriterionDetail;
import portal.rubric.RubricQueries;

/** Whether the rubric of a round speaks of sections that its form has. What does not is judged with the submission as a whole. */
@Named
@RequestScoped
public class RoundFit {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    RubricQueries rubrics;

    private List<String> strays = List.of();

    @PostConstruct
    void open() {
        RoundDetail round = rounds.detail(actor.get(), parameters.id("id"));
        List<String> sections = rounds.form(round.formVersionId()).sections().stream()
                .map(SectionDetail::code)
                .toList();
        strays = rubrics.of(round.rubricId()).criteria().stream()
                .filter(criterion -> isStray(criterion, sections))
                .map(criterion -> Texts.of("round.fit.stray", criterion.code(), criterion.sectionCode()))
                .toList();
    }

    private static boolean isStray(CriterionDetail criterion, List<String> sections) {
        return !criterion.sectionCode().isEmpty()
                && criterion.placeAmong(sections).isEmpty();
    }

    /** Criteria that name a section which the form has not. */
    public List<String> getStrays() {
        return strays;
    }
}
