package portal.scoring.practice;

import java.util.List;
import java.util.Optional;
import portal.platform.access.NotFound;
import portal.rubric.CriterionDetail;
import portal.rubric.LevelDetail;
import portal.rubric.RubricDetail;

/**
 * A made-up submission to practise on, with the levels that its authors gave it and why. These hold for the sentences of one
 * version of a rubric; one that people have practised on is not altered, a better one gets a name of its own.
 *
 * @param name its place in the files and in an address
 * @param institution who is made out to have sent it
 * @param summary what it is about, in a sentence
 * @param stage of the rubric that the references were written for
 * @param rubricVersion of the same
 */
public record Exemplar(
        String name,
        String institution,
        String summary,
        int stage,
        int rubricVersion,
        List<ExemplarSection> sections,
        List<Reference> references) {

    public Exemplar {
        sections = List.copyOf(sections);
        references = List.copyOf(references);
    }

    /** What the section is called, if it has one of this code. */
    public Optional<String> headingOf(String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .map(ExemplarSection::heading)
                .findFirst();
    }

    /** The reference for a criterion that is covered. */
    public Reference of(CriterionDetail criterion) {
        return references.stream()
                .filter(reference -> reference.code().equals(criterion.code()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether there is a reference that holds: a level means what its sentence says, so a criterion with other sentences is another
     * criterion.
     *
     * @param written the rubric that the references were written for
     */
    boolean covers(CriterionDetail criterion, RubricDetail written) {
        return references.stream().anyMatch(reference -> reference.code().equals(criterion.code()))
                && written.criteria().stream()
                        .anyMatch(known -> known.code().equals(criterion.code())
                                && sentences(known).equals(sentences(criterion)));
    }

    private static List<String> sentences(CriterionDetail criterion) {
        return criterion.levels().stream().map(LevelDetail::descriptor).toList();
    }
}
