package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.PublicPlaces;

/** The register, the pages that institutions have published and their plans, which anybody may find. */
@ApplicationScoped
public class PublicationPlaces implements PublicPlaces {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Place> places() {
        return Stream.concat(Stream.of(new Place("/publication/register.xhtml")), published())
                .distinct()
                .toList();
    }

    /** One statement: the page of an institution, once for each of its plans, and the plan. */
    private Stream<Place> published() {
        return em
                .createQuery(
                        "SELECT e.institutionId, p.id, p.planId, e.publishedAt FROM Edition e LEFT JOIN e.plans p"
                                + " WHERE e.endedAt IS NULL ORDER BY e.institutionId, p.position",
                        Object[].class)
                .getResultList()
                .stream()
                .flatMap(row -> places(row[0], row[1] == null ? null : row[2], (Instant) row[3]));
    }

    private static Stream<Place> places(Object institution, @Nullable Object plan, Instant changed) {
        Place page = new Place("/publication/view.xhtml?institution=" + institution, changed);
        return plan == null
                ? Stream.of(page)
                : Stream.of(
                        page,
                        new Place("/publication/plan.xhtml?institution=" + institution + "&plan=" + plan, changed));
    }
}
