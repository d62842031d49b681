package portal.panel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.panel.AssignmentState;
import portal.panel.CandidateQueries;
import portal.panel.CandidateRow;
import portal.panel.PanelSubject;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.access.Untied;
import portal.platform.faces.Texts;
import portal.submission.SubmissionState;

/** Reads what a list of places is held against, without institutions that the actor is tied to. For those who have asked the policy. */
@ApplicationScoped
class RosterReading {

    @PersistenceContext
    EntityManager em;

    @Inject
    CandidateQueries candidates;

    /** Everybody who has been asked in the round and has not said no. */
    List<RosterLine> present(Actor actor, long roundId) {
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        select i.name, p.name, p.email, a.leading, a.beyondCapacity, a.state from Assignment a
                            join Submission s on s.id = a.submissionId join Institution i on i.id = s.institutionId
                            join Account p on p.id = a.reviewerId
                        where s.roundId = :round and a.state in :open and s.institutionId not in :tied
                        order by i.name, a.leading desc, p.name
                        """,
                                Object[].class))
                .setParameter("round", roundId)
                .setParameter("open", EnumSet.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED))
                .getResultStream()
                .map(row -> new RosterLine(
                        row[0].toString(),
                        row[1].toString(),
                        row[2].toString(),
                        (Boolean) row[3],
                        row[4] == null ? "" : row[4].toString(),
                        Texts.of("panel.state." + row[5])))
                .toList();
    }

    /** The submissions of the round by the plain names of their institutions. */
    Map<String, PanelSubject> subjects(Actor actor, long roundId) {
        return Untied.to(
                        actor,
                        em.createQuery(
                                "select i.name, s.id, s.institutionId, s.state from Submission s"
                                        + " join Institution i on i.id = s.institutionId where s.roundId = :round"
                                        + Untied.S,
                                Object[].class))
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> RosterFile.plain(row[0].toString()),
                        row -> new PanelSubject((Long) row[1], roundId, (Long) row[2], (SubmissionState) row[3])));
    }

    /** The reviewers' numbers by their addresses. */
    Map<String, Long> reviewers() {
        return em.createQuery(
                        "select distinct p.email, p.id from Account p join p.grants g where g.role = :reviewer",
                        Object[].class)
                .setParameter("reviewer", Role.REVIEWER)
                .getResultStream()
                .collect(Collectors.toMap(row -> RosterFile.plain(row[0].toString()), row -> (Long) row[1]));
    }

    /** Whom each submission could ask, one statement for each. */
    Function<PanelSubject, Map<Long, CandidateRow>> candidates(Actor actor) {
        Map<Long, Map<Long, CandidateRow>> known = new HashMap<>();
        return subject -> known.computeIfAbsent(subject.submissionId(), id -> candidates.candidates(actor, id).stream()
                .collect(Collectors.toMap(CandidateRow::reviewerId, Function.identity())));
    }
}
