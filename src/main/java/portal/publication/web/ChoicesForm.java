package portal.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.publication.Choices;

/** What is ticked to be shown on a page. */
public class ChoicesForm {

    /** Faces makes a list of the same kind for what comes back. */
    private List<String> plans;

    private List<String> names;
    private boolean letters;
    private int version;

    ChoicesForm(Choices choices) {
        plans = new ArrayList<>(choices.plans().stream().map(String::valueOf).toList());
        names = new ArrayList<>(choices.names());
        letters = choices.letters();
        version = choices.version();
    }

    Choices choices() {
        Set<Long> numbers = plans.stream()
                .filter(plan -> plan.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return new Choices(letters, numbers, Set.copyOf(names), version);
    }

    public List<String> getPlans() {
        return plans;
    }

    public void setPlans(@Nullable List<String> plans) {
        this.plans = plans == null ? List.of() : plans;
    }

    public List<String> getNames() {
        return names;
    }

    public void setNames(@Nullable List<String> names) {
        this.names = names == null ? List.of() : names;
    }

    public boolean isLetters() {
        return letters;
    }

    public void setLetters(boolean letters) {
        this.letters = letters;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
