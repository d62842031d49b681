package portal.scoring.web;

import java.util.List;
import portal.platform.faces.Texts;
import portal.scoring.ConsolidationSheet;

/** A section on the lead reviewer's page: its criteria, and the feedback that the institution will read. */
public record PartForm(ConsolidationSheet.Part part, long submissionId, List<AgreedForm> criteria) {

    static List<PartForm> of(ConsolidationSheet sheet) {
        return sheet.parts().stream()
                .map(part -> new PartForm(
                        part,
                        sheet.submissionId(),
                        part.lines().stream()
                                .map(line -> new AgreedForm(line, sheet.submissionId(), sheet.uses()))
                                .toList()))
                .toList();
    }

    /** How many of the comments are in the feedback, as {@code 3 of 10}. */
    public String used() {
        List<SourceLine> quotable = criteria.stream()
                .flatMap(agreed -> agreed.sources().stream())
                .filter(SourceLine::isQuotable)
                .toList();
        return Texts.of(
                "scoring.source.used",
                quotable.stream().filter(SourceLine::isUsed).count(),
                quotable.size());
    }

    public String heading() {
        return part.isSection() ? part.heading() : Texts.of("scoring.whole");
    }

    public String anchor() {
        return "section-" + part.sectionId();
    }

    public String feedbackName() {
        return "feedback-" + part.sectionId();
    }

    public String url() {
        return "/api/consolidations/" + submissionId + "/feedback/" + part.sectionId();
    }
}
