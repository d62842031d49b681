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
import portal.rubric.CriterionDetail;
import portal.scoring.moderation.Moderation;
import portal.scoring.moderation.ModerationQueries;

/** Where the chair looks across a round, criterion by criterion: similar levels next to each other, with their words. */
@Named
@RequestScoped
public class ScoringModeratePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    ModerationQueries moderation;

    private @Nullable RoundDetail round;
    private @Nullable Moderation sheet;
    private List<ModeratedLine> lines = List.of();

    @PostConstruct
    void open() {
        round = parameters.number("round").map(rounds::of).or(rounds::current).orElse(null);
        if (round == null) {
            moderation.require(current.get());
            return;
        }
        Moderation found = moderation.of(current.get(), round.id(), parameters.number("criterion"));
        sheet = found;
        lines = found.rows().stream()
                .map(row -> new ModeratedLine(found.criterion(), row))
                .toList();
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public @Nullable Moderation getSheet() {
        return sheet;
    }

    public List<ModeratedLine> getLines() {
        return lines;
    }

    public boolean isNone() {
        return lines.isEmpty();
    }

    /** What marks the criterion that is shown among those to choose from; nothing at any other. */
    public @Nullable String marked(CriterionDetail criterion) {
        return sheet != null && sheet.criterion().id() == criterion.id() ? "selected" : null;
    }
}
