package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.platform.time.UkTime;
import portal.round.PeersSeeScores;
import portal.round.RoundPlan;
import portal.round.RoundService;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionRow;

/** Plans and opens the round in mid-flight, and plans the next one. */
@ApplicationScoped
class DemoRounds {

    private static final int OPENS = -120;
    private static final int WEEKS_TO_REVIEW = 8;
    private static final int WEEKS_TO_SIGN = 12;
    private static final int NEXT_OPENS = 40;
    private static final int NEXT_DEADLINE = 160;
    private static final int CHECK_DAYS = 10;

    @Inject
    RoundService rounds;

    @Inject
    FormQueries forms;

    @Inject
    FormService formService;

    @Inject
    RubricQueries rubrics;

    @Inject
    RubricService rubricService;

    /** @return the number of the round in mid-flight */
    long open(DemoDates dates, Cast cast) {
        Actor secretariat = cast.secretariat();
        RoundPlan plan = plan(secretariat, 2, dates.afterDeadline(OPENS), dates.deadlineDay());
        long id = PortalClock.pretending(dates.afterDeadline(OPENS - 5), () -> rounds.plan(secretariat, plan));
        PortalClock.pretending(dates.afterDeadline(OPENS), () -> {
            rounds.open(secretariat, id);
            return id;
        });
        RoundPlan next =
                plan(secretariat, 1, dates.fromToday(NEXT_OPENS), dates.today().plusDays(NEXT_DEADLINE));
        PortalClock.pretending(dates.afterDeadline(20), () -> rounds.plan(secretariat, next));
        return id;
    }

    /** @return the number of a second round beside it, whose institutions check the facts of their letters */
    long openChecking(DemoDates dates, Cast cast) {
        Actor secretariat = cast.secretariat();
        String name = "Second group, " + season(dates.deadlineDay());
        RoundPlan plan = checking(name, plan(secretariat, 2, dates.afterDeadline(OPENS - 4), dates.deadlineDay()));
        return PortalClock.pretending(dates.afterDeadline(OPENS - 4), () -> {
            long id = rounds.plan(secretariat, plan);
            rounds.open(secretariat, id);
            return id;
        });
    }

    private static RoundPlan checking(String name, RoundPlan plan) {
        return new RoundPlan(
                name,
                plan.stage(),
                plan.formVersionId(),
                plan.rubricId(),
                plan.opensAt(),
                plan.deadlineAt(),
                plan.zone(),
                plan.grace(),
                plan.reviewDueOn(),
                plan.signOffDueOn(),
                plan.peersSeeScores(),
                plan.peersSeeNames(),
                CHECK_DAYS);
    }

    /** Begins the versions of a later year: a form as it was, and a rubric with a criterion that is not finished. */
    void draft(DemoDates dates, Cast cast) {
        Actor secretariat = cast.secretariat();
        PortalClock.pretending(dates.afterDeadline(20), () -> {
            formService.copy(secretariat, form(secretariat, 2));
            long rubric = rubricService.copy(secretariat, rubric(secretariat, 2));
            long criterion = rubricService.add(secretariat, rubric);
            rubricService.write(secretariat, rubric, criterion, "code", new SaveRequest("P5", 0));
            rubricService.write(
                    secretariat, rubric, criterion, "title", new SaveRequest("Learning from each other", 1));
            return rubric;
        });
    }

    /** Gives three institutions longer, which is why some still write while others have their letter. */
    void extend(DemoDates dates, Cast cast, long roundId) {
        String move = "Two departments moved buildings in the weeks before the deadline.";
        String illness = "The only person who knows the figures was ill for a month.";
        String calendar = "The academic year begins in February, and the figures are counted in November.";
        extend(dates, cast, roundId, "kestrelford", new Later(12, move));
        extend(dates, cast, roundId, "aldermoor", new Later(8, illness));
        extend(dates, cast, roundId, "port-ellery", new Later(24, calendar));
    }

    /** So many days from today, and why. */
    private record Later(int days, String reason) {}

    private void extend(DemoDates dates, Cast cast, long roundId, String institution, Later later) {
        PortalClock.pretending(dates.afterDeadline(-9), () -> {
            rounds.extend(
                    cast.secretariat(),
                    roundId,
                    cast.institution(institution),
                    dates.fromToday(later.days()),
                    later.reason());
            return roundId;
        });
    }

    private RoundPlan plan(Actor secretariat, int stage, Instant opens, LocalDate deadline) {
        String name = "Stage " + List.of("one", "two").get(stage - 1) + ", " + season(deadline);
        return new RoundPlan(
                name,
                stage,
                form(secretariat, stage),
                rubric(secretariat, stage),
                opens,
                deadline.atTime(LocalTime.of(17, 0)).atZone(UkTime.ZONE).toInstant(),
                UkTime.ZONE,
                Duration.ofMinutes(30),
                deadline.plusWeeks(WEEKS_TO_REVIEW),
                deadline.plusWeeks(WEEKS_TO_SIGN),
                PeersSeeScores.AFTER_OWN_SUBMIT,
                true,
                0);
    }

    private static String season(LocalDate day) {
        List<String> seasons = List.of("winter", "spring", "summer", "autumn");
        return seasons.get(day.getMonthValue() % 12 / 3) + " " + day.getYear();
    }

    private long form(Actor secretariat, int stage) {
        return forms.list(secretariat).stream()
                .filter(form -> form.stage() == stage)
                .map(VersionRow::id)
                .findFirst()
                .orElseThrow();
    }

    private long rubric(Actor secretariat, int stage) {
        return rubrics.list(secretariat).stream()
                .filter(rubric -> rubric.stage() == stage)
                .map(VersionRow::id)
                .findFirst()
                .orElseThrow();
    }
}
