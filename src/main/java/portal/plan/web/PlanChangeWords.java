package portal.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ListEntry;
import portal.plan.NewAction;
import portal.plan.imports.ComparedAction;
import portal.plan.imports.ComparedAction.Fate;
import portal.plan.imports.ComparedEntry;
import portal.plan.imports.ComparedField;
import portal.plan.imports.PlanComparison;
import portal.platform.faces.Texts;

/** Says in plain words what a file would change in a plan. */
@Named
@ApplicationScoped
public class PlanChangeWords {

    private static final int NAME = 120;

    public String summary(PlanComparison comparison) {
        return Stream.of(Fate.values())
                .filter(fate -> comparison.count(fate) > 0)
                .map(fate -> Texts.of("plan.import.fates." + fate, comparison.count(fate)))
                .collect(Collectors.joining(", "));
    }

    /** The actions that are not the same in both, what is new first. */
    public List<ComparedAction> shown(PlanComparison comparison) {
        return comparison.actions().stream()
                .filter(action -> action.fate() != Fate.SAME)
                .sorted(Comparator.comparing(ComparedAction::fate))
                .toList();
    }

    /** An action by its number and its first words. */
    public String name(ComparedAction action) {
        ActionRow here = action.here();
        NewAction file = action.file();
        if (here != null) {
            return name(here.reference(), here.action());
        }
        return file == null ? "" : name(file.written(ActionField.REFERENCE), file.written(ActionField.ACTION));
    }

    private static String name(String reference, String words) {
        String name = (reference + " " + words).strip();
        return name.length() > NAME ? name.substring(0, NAME).strip() + "…" : name;
    }

    public String fate(ComparedAction action) {
        return Texts.of("plan.import.fate." + action.fate());
    }

    public String change(ComparedField field) {
        return Texts.of(
                "plan.import.outcome." + field.outcome(),
                Texts.of("plan.field." + field.field()),
                said(field.field(), field.here()),
                said(field.field(), field.file()));
    }

    /** A line of a list, by the cells that differ. */
    public String entry(ComparedEntry entry) {
        ListEntry here = entry.here();
        ListEntry file = entry.file();
        String list = Texts.of(file.kind().key());
        if (here == null) {
            return Texts.of("plan.import.entry.new", list, file.name(), file.meaning());
        }
        return file.kind().fields().stream()
                .filter(field -> !here.written(field).equals(file.written(field)))
                .map(field -> Texts.of(
                        "plan.import.outcome." + entry.outcome(),
                        Texts.of(
                                "plan.import.entry",
                                list,
                                file.name(),
                                Texts.of(file.kind().key(field))),
                        here.written(field),
                        file.written(field)))
                .collect(Collectors.joining("; "));
    }

    private static String said(ActionField field, String value) {
        if (value.isBlank()) {
            return Texts.of("plan.import.empty");
        }
        return switch (field) {
            case STATUS -> Texts.of("plan.status." + value);
            case REASON -> Texts.of("plan.reason." + value);
            case BAU, THEME_V, THEME_R, THEME_CD, THEME_S, THEME_EI -> Texts.of(
                    Boolean.parseBoolean(value) ? "plan.csv.usual.yes" : "plan.csv.usual.no");
            default -> value;
        };
    }
}
