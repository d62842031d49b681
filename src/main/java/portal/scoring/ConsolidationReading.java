package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.rubric.CriterionDetail;

/** Lays out what a panel said and agreed, as far as the reader may see it. */
@ApplicationScoped
class ConsolidationReading {

    private static final Saved NOTHING = new Saved("", 0, null, null);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    Comparisons comparisons;

    @Inject
    Instruments instruments;

    /** @param open whether the reader sees what the others of the panel gave */
    ConsolidationSheet sheet(Actor actor, PanelStanding standing, boolean open) {
        long submissionId = standing.submissionId();
        Instrument instrument = instruments.ofRound(standing.panel().roundId());
        Comparison comparison = new Comparison(
                comparisons.reviews(submissionId, policy.seesNames(actor, standing.window())),
                open ? comparisons.submittedScores(submissionId) : List.of());
        return new ConsolidationSheet(
                submissionId,
                policy.mayConsolidate(actor, standing).allowed(),
                standing.own().isPresent() && standing.review() != ReviewState.SUBMITTED,
                comparison.reviews(),
                parts(submissionId, instrument, comparison),
                uses(submissionId));
    }

    /** As what each comment went into the feedback, by its score. */
    private Map<Long, Saved> uses(long submissionId) {
        return em.createQuery(
                        "select f from FeedbackSource f where f.consolidation.submissionId = :submission",
                        FeedbackSource.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .collect(Collectors.toMap(FeedbackSource::scoreId, FeedbackSource::saved));
    }

    private List<ConsolidationSheet.Part> parts(long submissionId, Instrument instrument, Comparison comparison) {
        Map<Long, AgreedLevel> levels = byKey(
                "select l from AgreedLevel l where l.consolidation.submissionId = :submission",
                AgreedLevel.class,
                submissionId,
                AgreedLevel::criterionId);
        Map<Long, SectionFeedback> feedback = byKey(
                "select f from SectionFeedback f where f.consolidation.submissionId = :submission",
                SectionFeedback.class,
                submissionId,
                SectionFeedback::sectionId);
        return instrument.parts().stream()
                .map(section -> new ConsolidationSheet.Part(
                        section.sectionId(),
                        section.code(),
                        section.heading(),
                        lines(instrument.of(section), comparison, levels),
                        Optional.ofNullable(feedback.get(section.sectionId()))
                                .map(SectionFeedback::saved)
                                .orElse(NOTHING)))
                .toList();
    }

    private static List<ConsolidationSheet.Line> lines(
            List<CriterionDetail> criteria, Comparison comparison, Map<Long, AgreedLevel> levels) {
        return criteria.stream()
                .map(criterion -> {
                    Optional<AgreedLevel> agreed = Optional.ofNullable(levels.get(criterion.id()));
                    return new ConsolidationSheet.Line(
                            criterion,
                            comparison.voices(criterion.id()),
                            comparison.firstDisagreement(criterion.id()),
                            comparison.disagreement(criterion.id()),
                            comparison.median(criterion.id()),
                            agreed.map(AgreedLevel::savedLevel).orElse(NOTHING),
                            agreed.map(AgreedLevel::savedReason).orElse(NOTHING));
                })
                .toList();
    }

    private <T> Map<Long, T> byKey(String jpql, Class<T> type, long submissionId, Function<T, Long> key) {
        return em.createQuery(jpql, type).setParameter("submission", submissionId).getResultList().stream()
                .collect(Collectors.toMap(key, Function.identity()));
    }
}
