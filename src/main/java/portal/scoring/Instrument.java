package portal.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.platform.access.NotFound;
import portal.rubric.CriterionDetail;
import portal.rubric.RubricDetail;

/** What a panel judges by and under which rules: the rubric of its round, the sections of its form and the window. */
record Instrument(RubricDetail rubric, List<FormPart> sections, PeerWindow window) {

    List<Scale> scales() {
        return rubric.criteria().stream().map(Scale::of).toList();
    }

    /** @throws LevelNotOnScale when the rubric has no such criterion, or not this level */
    void require(long criterionId, Judgement judgement) {
        boolean offered =
                scales().stream().anyMatch(scale -> scale.criterionId() == criterionId && scale.offers(judgement));
        if (!offered) {
            throw new LevelNotOnScale();
        }
    }

    /** @throws LevelNotOnScale when the rubric has no such criterion */
    Scale scaleOf(long criterionId) {
        return Scale.of(criterion(criterionId));
    }

    String codeOf(long criterionId) {
        return criterion(criterionId).code();
    }

    private CriterionDetail criterion(long criterionId) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.id() == criterionId)
                .findFirst()
                .orElseThrow(LevelNotOnScale::new);
    }

    /** The sections in the order of the form, and last the submission as a whole where criteria look at it. */
    List<FormPart> parts() {
        return Stream.concat(sections.stream(), Stream.of(FormPart.WHOLE))
                .filter(part -> part != FormPart.WHOLE || !of(part).isEmpty())
                .toList();
    }

    /** The criteria that look at a part. */
    List<CriterionDetail> of(FormPart part) {
        Set<String> codes = sections.stream().map(FormPart::code).collect(Collectors.toSet());
        return rubric.criteria().stream()
                .filter(criterion -> criterion.placeAmong(codes).equals(part.code()))
                .toList();
    }

    /** @throws NotFound when the form has no such section */
    void requireSection(long sectionId) {
        if (!sectionIds().contains(sectionId)) {
            throw new NotFound();
        }
    }

    List<Long> sectionIds() {
        return sections.stream().map(FormPart::sectionId).toList();
    }
}
