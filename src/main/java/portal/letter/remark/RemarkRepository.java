package portal.letter.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Remarks on letters. */
@ApplicationScoped
public class RemarkRepository {

    @PersistenceContext
    EntityManager em;

    public void add(BoardRemark remark) {
        em.persist(remark);
        em.flush();
    }

    public Optional<BoardRemark> find(long id) {
        return Optional.ofNullable(em.find(BoardRemark.class, id));
    }

    /** Those on a letter: the open ones first, then in the order in which they were made. */
    public List<RemarkRow> of(long letterId) {
        return em.createQuery(
                        """
                        SELECT r FROM BoardRemark r WHERE r.letterId = :letter
                        ORDER BY CASE WHEN r.settledAt IS NULL THEN 0 ELSE 1 END, r.id
                        """,
                        BoardRemark.class)
                .setParameter("letter", letterId)
                .getResultStream()
                .map(BoardRemark::row)
                .toList();
    }
}
