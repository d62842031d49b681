package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import portal.demo.DemoPanels.Seat;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.scoring.ChangeService;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewSheet;
import portal.scoring.discussion.DiscussionService;

/** Lets a made-up panel talk about where it is apart, and one of it change his mind. */
@ApplicationScoped
class DemoTalk {

    private static final int TALKED = 27;
    private static final Duration PAUSE = Duration.ofMinutes(25);

    @Inject
    DiscussionService discussion;

    @Inject
    ChangeService changes;

    @Inject
    ReviewQueries reviews;

    void about(DemoFiles files, Cast cast, Place place, List<Seat> panel) {
        Instant at = files.dates().afterDeadline(TALKED);
        for (NamedCsvRecord row : rows(files, place, "talk.csv")) {
            at = at.plus(PAUSE);
            PortalClock.pretending(at, () -> say(cast.person(row.getField("who")), row, panel));
        }
        Instant later = at.plus(PAUSE);
        for (NamedCsvRecord row : rows(files, place, "changes.csv")) {
            Seat seat = panel.stream()
                    .filter(one -> one.reviewer().equals(row.getField("reviewer")))
                    .findFirst()
                    .orElseThrow();
            PortalClock.pretending(later, () -> change(row, seat));
        }
    }

    private static List<NamedCsvRecord> rows(DemoFiles files, Place place, String table) {
        return files.table(table).stream()
                .filter(row -> row.getField("institution").equals(place.key()))
                .toList();
    }

    private Actor say(Actor speaker, NamedCsvRecord row, List<Seat> panel) {
        ReviewSheet sheet = sheet(panel.get(0));
        long submission = sheet.own().submissionId();
        long criterion = criterion(sheet, row);
        discussion.write(speaker, submission, criterion, new SaveRequest(row.getField("said"), 0));
        discussion.say(speaker, submission, criterion);
        return speaker;
    }

    private Seat change(NamedCsvRecord row, Seat seat) {
        ReviewSheet sheet = sheet(seat);
        long criterion = criterion(sheet, row);
        changes.judge(seat.person(), sheet.reviewId(), criterion, new SaveRequest(row.getField("level"), 0));
        changes.explain(seat.person(), sheet.reviewId(), criterion, new SaveRequest(row.getField("reason"), 0));
        changes.give(seat.person(), sheet.reviewId(), criterion);
        return seat;
    }

    private ReviewSheet sheet(Seat seat) {
        return reviews.sheet(seat.person(), seat.assignmentId());
    }

    private static long criterion(ReviewSheet sheet, NamedCsvRecord row) {
        return sheet.lines().stream()
                .map(line -> line.criterion())
                .filter(criterion -> criterion.code().equals(row.getField("criterion")))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
