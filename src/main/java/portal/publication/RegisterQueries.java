package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.institution.Standing;
import portal.platform.time.UkTime;

/** The register of all signatories, which anybody may read. */
@ApplicationScoped
public class RegisterQueries {

    private static final String SIGNATORIES = " FROM Institution i LEFT JOIN Edition e"
            + " ON e.institutionId = i.id AND e.endedAt IS NULL WHERE i.standing = :signatory";
    private static final String ROW = "SELECT NEW portal.publication.RegisterRow(i.id, i.name, i.kind, i.region,"
            + " i.signedOn, i.signingPhase, i.publicationUrl, e.publishedAt, e.showsPlan, e.planEndsOn)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A page of the register by name: one statement for the rows, one for how many there are. */
    public RegisterListing list(RegisterSearch search) {
        List<RegisterRow> rows = asked(ROW + SIGNATORIES, " ORDER BY i.name", RegisterRow.class, search)
                .setFirstResult(search.first())
                .setMaxResults(RegisterSearch.PAGE_SIZE)
                .getResultList();
        long total = asked("SELECT COUNT(i.id)" + SIGNATORIES, "", Long.class, search)
                .getSingleResult();
        return new RegisterListing(rows, total);
    }

    /** The regions that signatories are from, to choose from. */
    public List<String> regions() {
        return values("region");
    }

    /** The phases in which they signed, to choose from. */
    public List<String> phases() {
        return values("signingPhase");
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type, RegisterSearch search) {
        TypedQuery<T> query = em.createQuery(select + search.conditions() + order, type)
                .setParameter("signatory", Standing.SIGNATORY);
        search.parameters().forEach(query::setParameter);
        PlanStanding standing = search.standing();
        if (standing != null && standing.asksDay()) {
            query.setParameter("today", today());
        }
        return query;
    }

    private List<String> values(String attribute) {
        return em.createQuery(
                        "SELECT DISTINCT i." + attribute + " FROM Institution i WHERE i.standing = :signatory AND i."
                                + attribute + " IS NOT NULL ORDER BY i." + attribute,
                        String.class)
                .setParameter("signatory", Standing.SIGNATORY)
                .getResultList();
    }
}
