package portal.panel.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import portal.panel.Assignment;

/** Proposals that were carried out, with the offers that came of them. */
@ApplicationScoped
class ProposalRepository {

    @PersistenceContext
    EntityManager em;

    void add(PanelProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    /** The last one of a round that was not taken back, locked. */
    Optional<PanelProposal> last(long roundId) {
        return em.createQuery(
                        "select p from PanelProposal p where p.roundId = :round and p.undoneAt is null order by p.id desc",
                        PanelProposal.class)
                .setParameter("round", roundId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Assignment> offers(PanelProposal proposal) {
        return em.createQuery("select a from Assignment a where a.proposalId = :proposal", Assignment.class)
                .setParameter("proposal", proposal.id())
                .getResultList();
    }

    Assignment assignment(long id) {
        return em.getReference(Assignment.class, id);
    }
}
