package portal.scoring.web;

import java.util.List;
import java.util.stream.IntStream;
import portal.scoring.ReviewSheet;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;

/** The criteria that look at one section of the submission, under its heading. */
public record SectionForm(String code, String heading, List<CriterionForm> criteria) {

    static List<SectionForm> of(ReviewSheet sheet, SubmissionDetail submission) {
        return submission.sections().stream()
                .map(section -> of(sheet, section))
                .filter(section -> !section.criteria().isEmpty())
                .toList();
    }

    private static SectionForm of(ReviewSheet sheet, SectionText section) {
        List<CriterionForm> criteria = IntStream.range(0, sheet.lines().size())
                .mapToObj(index -> new CriterionForm(sheet, index))
                .filter(form -> form.criterion().sectionCode().equals(section.code()))
                .toList();
        return new SectionForm(section.code(), section.heading(), criteria);
    }
}
