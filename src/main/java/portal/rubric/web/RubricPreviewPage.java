package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Choice;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;

/** A rubric as a reviewer will work with it. Whatever is tried here is kept nowhere. */
@Named
@RequestScoped
public class RubricPreviewPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RubricQueries queries;

    private RubricDetail rubric;

    @PostConstruct
    void open() {
        rubric = queries.detail(actor.get(), parameters.id("id"));
    }

    public RubricDetail getRubric() {
        return rubric;
    }

    /** The sections that criteria look at, in the order in which they are met. */
    public List<String> getSections() {
        return rubric.criteria().stream()
                .map(CriterionDetail::sectionCode)
                .distinct()
                .toList();
    }

    public List<CriterionDetail> of(String section) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.sectionCode().equals(section))
                .toList();
    }

    /** What a reviewer will choose from, each with an id of its own. */
    public List<Choice> choices(CriterionDetail criterion) {
        String id = "of-" + criterion.id() + "-";
        Stream<Choice> levels = criterion.levels().stream()
                .map(level -> new Choice(id + level.level(), level.level() + " " + level.name(), level.descriptor()));
        Choice gap = new Choice(id + 0, Texts.of("scoring.cannotJudge"), Texts.of("scoring.cannotJudge.hint"));
        return Stream.concat(levels, Stream.of(gap)).toList();
    }

    public String heading(String section) {
        return section.isEmpty() ? Texts.of("rubric.section.whole") : Texts.of("rubric.preview.section", section);
    }
}
