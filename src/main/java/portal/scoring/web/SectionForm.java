package portal.scoring.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.facts.Facts;
import portal.platform.faces.Texts;
import portal.scoring.ReviewSheet;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;

/** The criteria that look at one section of the submission, under its heading, or at the submission as a whole. */
public record SectionForm(String code, String heading, List<CriterionForm> criteria) {

    private static final String WHOLE = "";

    static List<SectionForm> of(ReviewSheet sheet, SubmissionDetail submission, Facts facts) {
        Set<String> codes =
                submission.sections().stream().map(SectionText::code).collect(Collectors.toSet());
        List<CriterionForm> criteria = IntStream.range(0, sheet.lines().size())
                .mapToObj(index -> new CriterionForm(sheet, index, placeOf(sheet, index, codes), facts))
                .toList();
        Stream<SectionForm> sections =
                submission.sections().stream().map(section -> of(section.code(), section.heading(), criteria));
        return Stream.concat(sections, Stream.of(of(WHOLE, Texts.of("scoring.whole"), criteria)))
                .filter(section -> !section.criteria().isEmpty())
                .toList();
    }

    private static String placeOf(ReviewSheet sheet, int index, Set<String> codes) {
        return sheet.lines().get(index).criterion().placeAmong(codes);
    }

    private static SectionForm of(String code, String heading, List<CriterionForm> criteria) {
        return new SectionForm(
                code,
                heading,
                criteria.stream().filter(form -> form.place().equals(code)).toList());
    }
}
