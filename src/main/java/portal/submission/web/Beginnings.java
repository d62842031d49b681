package portal.submission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import portal.institution.InstitutionQueries;
import portal.platform.access.Actor;
import portal.round.Deadline;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.submission.SubmissionRow;

/** Finds what a person's institutions could begin: the open round, where they have no submission in it yet. */
@ApplicationScoped
public class Beginnings {

    @Inject
    RoundQueries rounds;

    @Inject
    InstitutionQueries institutions;

    @Inject
    Clock clock;

    List<Beginning> of(Actor actor, List<SubmissionRow> begun) {
        return rounds.current()
                .filter(round -> !round.deadline().passed(clock.instant()))
                .map(round -> actor.actsForInstitutions().stream()
                        .sorted()
                        .filter(institution -> begun.stream()
                                .noneMatch(row -> row.roundId() == round.id() && row.institutionId() == institution))
                        .map(institution -> beginning(round, institution))
                        .toList())
                .orElse(List.of());
    }

    private Beginning beginning(RoundDetail round, long institutionId) {
        Deadline deadline = rounds.deadlineFor(round.id(), institutionId);
        return new Beginning(
                round.id(),
                round.name(),
                round.stage(),
                deadline.at(),
                deadline.zoneId(),
                institutionId,
                institutions.nameOf(institutionId));
    }
}
