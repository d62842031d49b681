package portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.panel.interest.Expression;
import portal.panel.interest.InterestService;
import portal.plan.Theme;
import portal.platform.access.Actor;
import portal.platform.time.PortalClock;

/** Lets some people who are not reviewers yet offer to become some. */
@ApplicationScoped
class DemoInterests {

    @Inject
    InterestService interests;

    void express(DemoFiles files) {
        files.table("interests.csv").forEach(row -> {
            int day = Integer.parseInt(row.getField("day"));
            PortalClock.pretending(files.dates().afterDeadline(day), () -> {
                interests.express(Actor.NOBODY, said(row));
                return row;
            });
        });
    }

    private static Expression said(NamedCsvRecord row) {
        Set<Theme> themes = Stream.of(row.getField("themes").split(" "))
                .flatMap(code -> Theme.ofCode(code).stream())
                .collect(Collectors.toSet());
        return new Expression(
                row.getField("name"),
                row.getField("e-mail"),
                row.getField("institution"),
                row.getField("job"),
                !row.getField("technician").isEmpty(),
                row.getField("region"),
                themes,
                row.getField("why"));
    }
}
