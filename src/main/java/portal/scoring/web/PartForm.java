package portal.scoring.web;

import java.util.List;
import portal.scoring.ConsolidationSheet;

/** A section on the lead reviewer's page: its criteria, and the feedback that the institution will read. */
public record PartForm(ConsolidationSheet.Part part, long submissionId, List<AgreedForm> criteria) {

    static List<PartForm> of(ConsolidationSheet sheet) {
        return sheet.parts().stream()
                .map(part -> new PartForm(
                        part,
                        sheet.submissionId(),
                        part.lines().stream()
                                .map(line -> new AgreedForm(line, sheet.submissionId()))
                                .toList()))
                .toList();
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
