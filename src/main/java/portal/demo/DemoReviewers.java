package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.panel.Profile;
import portal.panel.ReviewerService;
import portal.plan.Theme;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;
import portal.platform.time.UkTime;

/** Lets the made-up reviewers say what they know, where they were, and practise, and records their trainings; one has lapsed since. */
@ApplicationScoped
class DemoReviewers {

    private static final int DAYS_BEFORE_DEADLINE = -20;

    @Inject
    ReviewerService reviewers;

    @Inject
    DemoPractice practice;

    @Inject
    DemoInterests interests;

    void introduce(DemoFiles files, Cast cast) {
        interests.express(files);
        PortalClock.pretending(files.dates().afterDeadline(DAYS_BEFORE_DEADLINE), () -> {
            files.table("reviewers.csv").forEach(row -> introduce(files.dates(), cast, row));
            return cast;
        });
        practice.score(files, cast);
    }

    private void introduce(DemoDates dates, Cast cast, NamedCsvRecord row) {
        Actor reviewer = cast.person(row.getField("reviewer"));
        Set<Theme> themes = Stream.of(row.getField("themes").split(" "))
                .flatMap(code -> Theme.ofCode(code).stream())
                .collect(Collectors.toSet());
        boolean technician = !row.getField("technician").isEmpty();
        int capacity = Integer.parseInt(row.getField("capacity"));
        reviewers.revise(reviewer, new Profile(technician, row.getField("region"), themes, capacity, null));
        reviewers.recordTraining(cast.secretariat(), reviewer.accountId(), day(dates, row.getField("trained")));
        if (!row.getField("left").isEmpty()) {
            reviewers.tellPast(reviewer, cast.institution(row.getField("left at")), day(dates, row.getField("left")));
        }
    }

    private static LocalDate day(DemoDates dates, String daysAfterDeadline) {
        return LocalDate.ofInstant(dates.afterDeadline(Integer.parseInt(daysAfterDeadline)), UkTime.ZONE);
    }
}
