package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.OtherTies;
import portal.platform.time.UkTime;

/**
 * What ties somebody to an institution: belonging to it, having left it of late, or a major conflict of interest. Whoever is tied sees
 * nothing of its submissions, whatever else he is: not in lists, counts, searches, files or mails. Features that know nothing of
 * panels go by {@link Actor#serves} and {@link portal.platform.access.Untied}, which go by what is said here.
 */
@ApplicationScoped
public class Ties implements OtherTies {

    /** For the conditions of a statement in which s is the submission. */
    public static final String NONE = " s.institutionId not in :homes and not" + others(":me", "s.institutionId");

    /** For IN, which has to have something. */
    private static final Set<Long> NOWHERE = Set.of(0L);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private static String others(String account, String institution) {
        return " (exists (select c.id from ConflictOfInterest c where c.reviewerId = " + account
                + " and c.institutionId = " + institution + " and c.kind = portal.panel.ConflictKind.MAJOR)"
                + " or exists (select b.id from PastInstitution b where b.reviewerId = " + account
                + " and b.institutionId = " + institution + " and b.endedOn > :left))";
    }

    /** Says in a statement with {@link #NONE} who asks. */
    public <T> TypedQuery<T> of(Actor actor, TypedQuery<T> query) {
        Set<Long> homes = actor.institutions();
        return query.setParameter("me", actor.accountId())
                .setParameter("homes", homes.isEmpty() ? NOWHERE : homes)
                .setParameter("left", left());
    }

    @Override
    public Set<Long> of(long accountId) {
        return Set.copyOf(em.createQuery("select i.id from Institution i where" + others(":me", "i.id"), Long.class)
                .setParameter("me", accountId)
                .setParameter("left", left())
                .getResultList());
    }

    /** Everybody who is tied to the institution of a submission, and so is told nothing of it. */
    public Set<Long> toInstitutionOf(long submissionId) {
        return Set.copyOf(em.createQuery(
                        "select p.id from Account p, Submission s where s.id = :submission and (exists (select h.id"
                                + " from Account h join h.grants g where h.id = p.id and g.institutionId = s.institutionId)"
                                + " or" + others("p.id", "s.institutionId") + ")",
                        Long.class)
                .setParameter("submission", submissionId)
                .setParameter("left", left())
                .getResultList());
    }

    private LocalDate left() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE).minus(PastInstitution.COUNTS);
    }
}
