package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.panel.AnswerService;
import portal.panel.ConflictKind;
import portal.panel.PanelService;
import portal.panel.observing.ObserverService;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;

/** Asks reviewers for the made-up submissions, lets them answer and lets the panels begin. */
@ApplicationScoped
class DemoPanels {

    private static final int ASKED = 5;
    private static final int ANSWERED = 8;
    private static final int BEGUN = 12;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    ObserverService observers;

    /** @return the reviewers who were asked, each with what became of it */
    List<Seat> fill(DemoFiles files, Cast cast, Place place, long submissionId) {
        return files.table("panels.csv").stream()
                .filter(row -> row.getField("institution").equals(place.key()) && !sitsIn(row))
                .map(row -> seat(files.dates(), cast, submissionId, row))
                .toList();
    }

    /** Invites those who only sit in, and lets some of them accept. */
    void observe(DemoFiles files, Cast cast, Place place, long submissionId) {
        files.table("panels.csv").stream()
                .filter(row -> row.getField("institution").equals(place.key()) && sitsIn(row))
                .forEach(row -> PortalClock.pretending(
                        files.dates().afterDeadline(ANSWERED), () -> sitIn(cast, submissionId, row)));
    }

    private static boolean sitsIn(NamedCsvRecord row) {
        return row.getField("leading").equals("sits in");
    }

    private Actor sitIn(Cast cast, long submissionId, NamedCsvRecord row) {
        Actor observer = cast.person(row.getField("reviewer"));
        observers.invite(cast.secretariat(), submissionId, observer.accountId());
        if (row.getField("answer").equals("ACCEPTED")) {
            observers.accept(observer, submissionId);
        }
        return observer;
    }

    /** A reviewer's place on a panel. */
    record Seat(String reviewer, Actor person, long assignmentId, boolean leading, String review) {

        boolean isSubmitted() {
            return review.equals("SUBMITTED");
        }
    }

    private Seat seat(DemoDates dates, Cast cast, long submissionId, NamedCsvRecord row) {
        String key = row.getField("reviewer");
        Actor reviewer = cast.person(key);
        boolean leading = row.getField("leading").equals("lead");
        long assignment = PortalClock.pretending(
                dates.afterDeadline(ASKED),
                () -> panels.assign(cast.secretariat(), submissionId, reviewer.accountId(), leading));
        Seat seat = new Seat(key, reviewer, assignment, leading, row.getField("review"));
        PortalClock.pretending(dates.afterDeadline(ANSWERED), () -> answer(seat, row));
        return seat;
    }

    private Seat answer(Seat seat, NamedCsvRecord row) {
        String note = row.getField("note");
        switch (row.getField("answer")) {
            case "ACCEPTED" -> answers.accept(seat.person(), seat.assignmentId(), true);
            case "DECLINED" -> answers.decline(seat.person(), seat.assignmentId(), note);
            case "CONFLICT" -> answers.declareConflict(seat.person(), seat.assignmentId(), ConflictKind.MAJOR, note);
            case "MINOR" -> answers.declareConflict(seat.person(), seat.assignmentId(), ConflictKind.MINOR, note);
            default -> {
                // still to be answered
            }
        }
        return seat;
    }

    void begin(DemoDates dates, Cast cast, long submissionId) {
        PortalClock.pretending(dates.afterDeadline(BEGUN), () -> {
            panels.startReview(cast.secretariat(), submissionId);
            return submissionId;
        });
    }
}
