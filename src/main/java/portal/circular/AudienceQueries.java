package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.faces.Moments;
import portal.round.Deadline;
import portal.round.RoundDetail;
import portal.round.RoundQueries;

/** Whom a circular goes to, in one statement. For those who have asked who may know. */
@ApplicationScoped
class AudienceQueries {

    private static final String WRITERS =
            """
            SELECT a.id, a.name, a.email, i.name, s.id, MAX(e.deadlineAt)
            FROM Submission s JOIN Institution i ON i.id = s.institutionId
                LEFT JOIN DeadlineExtension e ON e.roundId = s.roundId AND e.institutionId = s.institutionId,
                Account a JOIN a.grants g
            WHERE g.institutionId = s.institutionId AND g.role IN (
                    portal.platform.access.Role.INSTITUTION_EDITOR, portal.platform.access.Role.INSTITUTION_APPROVER)
                AND a.state <> portal.identity.AccountState.DISABLED AND s.id IN :submissions
            GROUP BY a.id, a.name, a.email, i.name, s.id ORDER BY i.name, a.name, a.id
            """;

    private static final String REVIEWERS =
            """
            SELECT DISTINCT NEW portal.identity.PersonName(a.id, a.name, a.email)
            FROM Assignment p, Account a
            WHERE a.id = p.reviewerId AND a.state <> portal.identity.AccountState.DISABLED AND p.submissionId IN :submissions
                AND p.state =\s""";

    private static final String NOT_SUBMITTED = " AND NOT EXISTS (SELECT v.id FROM Review v WHERE v.assignmentId = p.id"
            + " AND v.state = portal.scoring.ReviewState.SUBMITTED)";

    /** For IN, which has to have something. */
    private static final Set<Long> NONE = Set.of(0L);

    @PersistenceContext
    EntityManager em;

    @Inject
    RoundQueries rounds;

    @Inject
    AccountQueries people;

    @Inject
    Moments moments;

    /** Those who got it, as they are called now. */
    List<Recipient> sentTo(Circular circular) {
        Map<Long, PersonName> names = people.names(
                circular.recipients().stream().map(Addressed::accountId).collect(Collectors.toSet()));
        return circular.recipients().stream()
                .flatMap(one -> Stream.ofNullable(names.get(one.accountId()))
                        .map(person -> new Recipient(person, one.institution(), "", "", false)))
                .sorted(Comparator.comparing(Recipient::institution)
                        .thenComparing(one -> one.person().name()))
                .toList();
    }

    List<Recipient> of(Circular circular) {
        RoundDetail round = rounds.of(circular.roundId());
        return switch (circular.audience()) {
            case INSTITUTIONS -> writers(circular, round);
            case ASKED -> reviewers(circular, round, "portal.panel.AssignmentState.OFFERED");
            case REVIEWERS -> reviewers(circular, round, "portal.panel.AssignmentState.ACCEPTED");
            case OWING -> reviewers(circular, round, "portal.panel.AssignmentState.ACCEPTED" + NOT_SUBMITTED);
        };
    }

    private List<Recipient> writers(Circular circular, RoundDetail round) {
        return em.createQuery(WRITERS, Object[].class)
                .setParameter("submissions", around(circular))
                .getResultStream()
                .map(row -> new Recipient(
                        new PersonName((Long) row[0], (String) row[1], (String) row[2]),
                        (String) row[3],
                        moments.deadline(
                                Deadline.later(round.plan().deadlineAt(), (Instant) row[5]),
                                round.plan().zone().getId()),
                        "/submission/view.xhtml?id=" + row[4],
                        circular.leftOut().contains((Long) row[0])))
                .toList();
    }

    private List<Recipient> reviewers(Circular circular, RoundDetail round, String standing) {
        String due = moments.day(round.plan().reviewDueOn());
        return em.createQuery(REVIEWERS + standing + " ORDER BY a.name, a.id", PersonName.class)
                .setParameter("submissions", around(circular))
                .getResultStream()
                .map(person -> new Recipient(
                        person, "", due, "/panel/list.xhtml", circular.leftOut().contains(person.id())))
                .toList();
    }

    private static Set<Long> around(Circular circular) {
        return circular.submissions().isEmpty() ? NONE : circular.submissions();
    }
}
