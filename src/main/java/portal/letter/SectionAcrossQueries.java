package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Untied;

/** Reads a section across the letters of a round, for those who write them; as many statements for three hundred as for one. */
@ApplicationScoped
public class SectionAcrossQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterPolicy policy;

    /** Refuses everybody to whom no round is open, where there is no round to show either. */
    public void require(Actor actor) {
        policy.mayWrite(actor).orRefuse();
    }

    /** @param sectionId which section; the first where none is asked for. @throws NotFound when no letter has it */
    public SectionAcross of(Actor actor, long roundId, Optional<Long> sectionId) {
        require(actor);
        List<SectionAcross.Heading> headings = headings(actor, roundId);
        if (headings.isEmpty()) {
            return new SectionAcross(headings, null, List.of());
        }
        SectionAcross.Heading shown = headings.stream()
                .filter(one -> sectionId.isEmpty() || sectionId.get() == one.sectionId())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new SectionAcross(headings, shown, lines(actor, roundId, shown.sectionId()));
    }

    private List<SectionAcross.Heading> headings(Actor actor, long roundId) {
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        SELECT NEW portal.letter.SectionAcross$Heading(s.sectionId, MIN(s.heading))
                        FROM Letter l JOIN l.sections s WHERE l.roundId = :round AND l.institutionId NOT IN :tied
                        GROUP BY s.sectionId ORDER BY MIN(s.position), s.sectionId
                        """,
                                SectionAcross.Heading.class))
                .setParameter("round", roundId)
                .getResultList();
    }

    private List<SectionAcross.Line> lines(Actor actor, long roundId, long sectionId) {
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        SELECT NEW portal.letter.SectionAcross$Line(l.id, i.name, l.state, s.text)
                        FROM Letter l JOIN l.sections s JOIN Institution i ON i.id = l.institutionId
                        WHERE l.roundId = :round AND s.sectionId = :section AND l.state <> :superseded
                            AND l.institutionId NOT IN :tied
                        ORDER BY i.name, l.id
                        """,
                                SectionAcross.Line.class))
                .setParameter("round", roundId)
                .setParameter("section", sectionId)
                .setParameter("superseded", LetterState.SUPERSEDED)
                .getResultList();
    }
}
