package portal.panel.interest;

import java.util.Set;
import portal.panel.Profile;
import portal.plan.Theme;

/**
 * What somebody says who would like to review.
 *
 * @param institution as it was typed
 * @param job what the person is called at work
 * @param region empty where none was chosen
 * @param themes what the person knows best
 * @param why in own words
 */
public record Expression(
        String name,
        String email,
        String institution,
        String job,
        boolean technician,
        String region,
        Set<Theme> themes,
        String why) {

    public Expression {
        themes = Set.copyOf(themes);
    }

    /** What of it a reviewer says of himself as well. */
    public Profile profile() {
        return new Profile(technician, region, themes, Profile.USUAL_CAPACITY, null);
    }
}
