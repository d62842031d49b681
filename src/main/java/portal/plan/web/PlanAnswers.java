package portal.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OwnerNames;
import portal.plan.PlanDetail;
import portal.plan.Succession;
import portal.plan.Theme;
import portal.plan.Trajectory;
import portal.plan.exports.PlanFormat;
import portal.platform.faces.Texts;

/** The answers that a cell of a plan offers. */
@Named
@ApplicationScoped
public class PlanAnswers {

    /** How many actions have a status. */
    public record Total(ActionStatus status, long count) {}

    public List<Total> totals(PlanDetail plan) {
        Map<ActionStatus, Long> totals = plan.statusTotals();
        return Arrays.stream(ActionStatus.values())
                .map(status -> new Total(status, totals.getOrDefault(status, 0L)))
                .toList();
    }

    /** How the previous plan goes on, in a sentence. */
    public String succession(Succession succession) {
        Map<Trajectory, Long> totals = succession.totals();
        return Texts.of(
                "plan.succession",
                totals.getOrDefault(Trajectory.CONTINUED, 0L),
                totals.getOrDefault(Trajectory.RELATED, 0L),
                totals.getOrDefault(Trajectory.STOPPED, 0L),
                succession.undecided(),
                succession.fresh());
    }

    public List<PlanFormat> getFormats() {
        return List.of(PlanFormat.values());
    }

    /** What an option's attribute {@code selected} is: there where it is the one, else not there at all. */
    public @Nullable String selected(@Nullable Object given, Object option) {
        return option.equals(given) ? "selected" : null;
    }

    public String pillars(ActionRow row) {
        return row.themes().stream()
                .sorted()
                .map(theme -> Texts.of(theme.key()))
                .collect(Collectors.joining(", "));
    }

    /** The pillar's name; where it is missing, that there is none. */
    public String pillar(@Nullable Theme theme) {
        return Texts.of(theme == null ? "plan.doubt.NO_THEME" : theme.key());
    }

    /** The part of an address that asks for a pillar alone. */
    public String pillarQuery(@Nullable Theme theme) {
        return theme == null ? "" : "&pillar=" + theme.code();
    }

    /** The value by which an address asks for an owner. */
    public String ownerQuery(String name) {
        return URLEncoder.encode(OwnerNames.key(name), StandardCharsets.UTF_8);
    }

    /** The colour behind what was written, for its sign; NONE where it says no colour. */
    public String colour(String rag) {
        String first = rag.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(new String[] {"RED", "AMBER", "GREEN", "BLUE"})
                .filter(colour -> first.equals(colour) || first.equals(colour.substring(0, 1)))
                .findFirst()
                .orElse("NONE");
    }
}
