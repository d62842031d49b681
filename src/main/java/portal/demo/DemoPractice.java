package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.rubric.CriterionDetail;
import portal.scoring.practice.ExerciseSheet;
import portal.scoring.practice.PracticeQueries;
import portal.scoring.practice.PracticeService;

/** Lets some of the made-up reviewers practise; not all come to the end. */
@ApplicationScoped
class DemoPractice {

    @Inject
    PracticeService practice;

    @Inject
    PracticeQueries queries;

    void score(DemoFiles files, Cast cast) {
        files.table("practice.csv").forEach(row -> {
            int day = Integer.parseInt(row.getField("day"));
            PortalClock.pretending(files.dates().afterDeadline(day), () -> {
                score(cast.person(row.getField("reviewer")), row);
                return cast;
            });
        });
    }

    private void score(Actor reviewer, NamedCsvRecord row) {
        long exercise = practice.begin(reviewer, row.getField("exemplar"));
        Map<String, Long> criteria = queries.exercise(reviewer, exercise).lines().stream()
                .map(ExerciseSheet.Line::criterion)
                .collect(Collectors.toMap(CriterionDetail::code, CriterionDetail::id));
        Stream.of(row.getField("levels").split(" "))
                .map(level -> level.split("=", 2))
                .forEach(level -> practice.judge(
                        reviewer, exercise, criteria.getOrDefault(level[0], 0L), new SaveRequest(level[1], 0)));
        if (row.getField("finished").equals("yes")) {
            practice.finish(reviewer, exercise);
        }
    }
}
