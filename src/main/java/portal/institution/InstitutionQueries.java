package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads institutions. */
@ApplicationScoped
public class InstitutionQueries {

    private static final String MATCHES =
            " FROM Institution i WHERE i.name LIKE :pattern ESCAPE '!' OR i.region LIKE :pattern ESCAPE '!' ";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionRepository institutions;

    @Inject
    InstitutionPolicy policy;

    /** A page of the list: one statement for the rows, one for how many there are. */
    public InstitutionListing list(Actor actor, InstitutionSearch search) {
        policy.mayList(actor).orRefuse();
        List<InstitutionRow> rows = em.createQuery(
                        "SELECT NEW portal.institution.InstitutionRow(i.id, i.name, i.kind, i.standing, i.region,"
                                + " i.signedOn, i.signingPhase)" + MATCHES + "ORDER BY "
                                + search.sort().order(),
                        InstitutionRow.class)
                .setParameter("pattern", search.pattern())
                .setFirstResult(search.first())
                .setMaxResults(InstitutionSearch.PAGE_SIZE)
                .getResultList();
        long total = em.createQuery("SELECT COUNT(i)" + MATCHES, Long.class)
                .setParameter("pattern", search.pattern())
                .getSingleResult();
        return new InstitutionListing(rows, total);
    }

    /** All names, to choose from. */
    public List<InstitutionName> names(Actor actor) {
        policy.mayList(actor).orRefuse();
        return em.createQuery(
                        "SELECT NEW portal.institution.InstitutionName(i.id, i.name) FROM Institution i ORDER BY i.name",
                        InstitutionName.class)
                .getResultList();
    }

    /** @throws NotFound when there is none or the actor may not know of it */
    public InstitutionDetail detail(Actor actor, long institutionId) {
        policy.mayView(actor, institutionId).orNotFound();
        return of(institutionId);
    }

    /** What the actor may do with the record, for the buttons of its page. */
    public InstitutionRights rights(Actor actor, long institutionId) {
        return new InstitutionRights(
                policy.mayRevise(actor).allowed(),
                policy.mayCorrespond(actor, institutionId).allowed());
    }

    /** Asked before an empty form is shown. */
    public void refuseUnlessReviser(Actor actor) {
        policy.mayRevise(actor).orRefuse();
    }

    /** For features that write to or about an institution, after they have asked their own policy. */
    public InstitutionDetail of(long institutionId) {
        return institutions.find(institutionId).map(Institution::detail).orElseThrow(NotFound::new);
    }

    /** For features that name an institution, after they have asked their own policy. */
    public String nameOf(long institutionId) {
        return em.createQuery("SELECT i.name FROM Institution i WHERE i.id = :id", String.class)
                .setParameter("id", institutionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
