package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.demo.DemoPanels.Seat;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.rubric.CriterionDetail;
import portal.scoring.ConsolidationQueries;
import portal.scoring.ConsolidationService;
import portal.scoring.ConsolidationSheet;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewService;
import portal.scoring.ReviewSheet;

/** Lets the made-up reviewers score, and their lead write down what the panel agreed. */
@ApplicationScoped
class DemoReviews {

    private static final int SCORED = 20;
    private static final int AGREED = 30;

    @Inject
    ReviewService reviews;

    @Inject
    ReviewQueries reviewQueries;

    @Inject
    ConsolidationService consolidations;

    @Inject
    ConsolidationQueries consolidationQueries;

    @Inject
    DemoTalk talk;

    /** Lets each of a panel score, and then all of them talk. */
    void score(DemoFiles files, Cast cast, Place place, List<Seat> panel) {
        panel.forEach(seat -> score(files, place, seat));
        talk.about(files, cast, place, panel);
    }

    /** Writes what the file holds of a reviewer's judgements, and submits the review where it is meant so. */
    private void score(DemoFiles files, Place place, Seat seat) {
        List<NamedCsvRecord> rows = files.table("reviews.csv").stream()
                .filter(row -> row.getField("institution").equals(place.key()))
                .filter(row -> row.getField("reviewer").equals(seat.reviewer()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        int day = SCORED + Math.floorMod(seat.reviewer().hashCode(), 7);
        PortalClock.pretending(files.dates().afterDeadline(day), () -> score(rows, seat));
    }

    private Seat score(List<NamedCsvRecord> rows, Seat seat) {
        ReviewSheet sheet = reviewQueries.sheet(seat.person(), seat.assignmentId());
        Map<String, Long> criteria = sheet.lines().stream()
                .map(ReviewSheet.Line::criterion)
                .collect(Collectors.toMap(CriterionDetail::code, CriterionDetail::id));
        for (NamedCsvRecord row : rows) {
            long criterion = criteria.getOrDefault(row.getField("criterion"), 0L);
            reviews.judge(seat.person(), sheet.reviewId(), criterion, first(row.getField("level")));
            reviews.comment(seat.person(), sheet.reviewId(), criterion, first(row.getField("comment")));
        }
        if (seat.isSubmitted()) {
            reviews.submit(seat.person(), sheet.reviewId());
        }
        return seat;
    }

    /** Settles levels with their reasons, writes the feedback of each section and closes the panel's work. */
    void agree(DemoFiles files, Place place, Actor lead, long submissionId) {
        PortalClock.pretending(files.dates().afterDeadline(AGREED), () -> {
            ConsolidationSheet sheet = consolidationQueries.sheet(lead, submissionId);
            Map<String, NamedCsvRecord> agreed = files.table("agreed.csv").stream()
                    .filter(row -> row.getField("institution").equals(place.key()))
                    .collect(Collectors.toMap(row -> row.getField("criterion"), row -> row));
            sheet.parts().stream()
                    .flatMap(part -> part.lines().stream())
                    .forEach(line -> settle(lead, submissionId, line, agreed));
            sheet.parts().forEach(part -> files.text(place.key() + "/feedback-" + part.code() + ".md")
                    .ifPresent(text -> consolidations.write(lead, submissionId, part.sectionId(), first(text))));
            consolidations.consolidate(lead, submissionId);
            return submissionId;
        });
    }

    private void settle(
            Actor lead, long submissionId, ConsolidationSheet.Line line, Map<String, NamedCsvRecord> agreed) {
        NamedCsvRecord row = agreed.get(line.criterion().code());
        if (row != null) {
            long criterion = line.criterion().id();
            consolidations.agree(lead, submissionId, criterion, first(row.getField("level")));
            consolidations.explain(lead, submissionId, criterion, first(row.getField("reason")));
        }
    }

    private static SaveRequest first(String value) {
        return new SaveRequest(value, 0);
    }
}
