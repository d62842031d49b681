package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.demo.DemoPanels.Seat;
import portal.platform.access.Actor;

/** Takes one made-up submission as far as it is meant to have come. */
@ApplicationScoped
class DemoJourney {

    @Inject
    DemoSubmissions submissions;

    @Inject
    DemoPanels panels;

    @Inject
    DemoReviews reviews;

    @Inject
    DemoLetters letters;

    @Inject
    DemoPages pages;

    void walk(DemoFiles files, Cast cast, Place place, Goal goal) {
        long id = submissions.write(files, cast, place);
        if (goal == Goal.DRAFT) {
            return;
        }
        submissions.attach(files, cast, place, id);
        submissions.submit(files, cast, place, id);
        if (goal == Goal.RETURNED) {
            submissions.giveBack(files.dates(), cast, id);
            return;
        }
        List<Seat> panel = panels.fill(files, cast, place, id);
        panels.observe(files, cast, place, id);
        if (goal.reaches(Goal.UNDER_REVIEW)) {
            panels.begin(files.dates(), cast, id);
            reviews.score(files, cast, place, panel);
        }
        if (goal.reaches(Goal.CONSOLIDATED)) {
            reviews.agree(files, place, lead(panel), id);
        }
        if (goal.reaches(Goal.LETTER_DRAFTED)) {
            letters.write(files.dates(), cast, id, goal);
        }
        pages.publish(files, cast, place);
    }

    private static Actor lead(List<Seat> panel) {
        return panel.stream().filter(Seat::leading).findFirst().orElseThrow().person();
    }
}
