package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.institution.InstitutionName;
import portal.institution.Standing;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Offers to review, for the secretariat, and what the form for anybody offers to choose from. */
@ApplicationScoped
public class InterestQueries {

    private static final Set<Standing> ALL = EnumSet.allOf(Standing.class);

    private static final Set<Standing> SIGNATORIES = EnumSet.of(Standing.SIGNATORY);

    @PersistenceContext
    EntityManager em;

    @Inject
    InterestPolicy policy;

    /** A page of the offers of a state, the oldest first; one statement. */
    public List<InterestRow> list(Actor actor, InterestState state, int first, int most) {
        policy.mayAnswer(actor).orNotFound();
        return em.createQuery(
                        "select new portal.panel.interest.InterestRow(i.id, i.name, i.job, i.institution, i.region,"
                                + " i.technician, i.themes, i.toldAt) from Interest i where i.state = :state"
                                + " order by i.toldAt, i.id",
                        InterestRow.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Actor actor, InterestState state) {
        policy.mayAnswer(actor).orNotFound();
        return em.createQuery("select count(i) from Interest i where i.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    public InterestDetail detail(Actor actor, long interestId) {
        policy.mayAnswer(actor).orNotFound();
        Interest interest = em.find(Interest.class, interestId);
        if (interest == null) {
            throw new NotFound();
        }
        Expression said = interest.said();
        return new InterestDetail(
                interest.id(),
                said,
                interest.state(),
                interest.toldAt(),
                interest.keptUntil(),
                institutions(actor).stream()
                        .filter(known -> known.name().equalsIgnoreCase(said.institution()))
                        .map(InstitutionName::id)
                        .findFirst()
                        .orElse(null),
                em.createQuery("select count(a) from Account a where a.email = :email", Long.class)
                                .setParameter("email", said.email())
                                .getSingleResult()
                        > 0);
    }

    /** The institutions to choose from: those of the public register, and for who answers all. */
    public List<InstitutionName> institutions(Actor actor) {
        return em.createQuery(
                        "select new portal.institution.InstitutionName(i.id, i.name) from Institution i"
                                + " where i.standing in :standings order by i.name",
                        InstitutionName.class)
                .setParameter("standings", policy.mayAnswer(actor).allowed() ? ALL : SIGNATORIES)
                .getResultList();
    }

    /** The regions in which there are such. */
    public List<String> regions() {
        return em.createQuery(
                        "select distinct i.region from Institution i where i.standing = :signatory order by i.region",
                        String.class)
                .setParameter("signatory", Standing.SIGNATORY)
                .getResultList();
    }
}
