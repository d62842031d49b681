package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.rubric.RubricQueries;

/** Finds what a round is judged by. */
@ApplicationScoped
class Instruments {

    @Inject
    RoundQueries rounds;

    @Inject
    RubricQueries rubrics;

    Instrument ofRound(long roundId) {
        RoundDetail round = rounds.of(roundId);
        List<FormPart> sections = rounds.form(round.formVersionId()).sections().stream()
                .map(section -> new FormPart(section.id(), section.code(), section.heading()))
                .toList();
        return new Instrument(rubrics.of(round.rubricId()), sections, PeerWindow.of(round));
    }
}
