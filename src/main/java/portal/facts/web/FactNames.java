package portal.facts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.facts.Check;
import portal.facts.FactCatalogue;
import portal.facts.FactGroup;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;

/** Names facts and checks on pages of features that know none. */
@Named
@ApplicationScoped
public class FactNames {

    public List<FactGroup> getGroups() {
        return FactCatalogue.groups();
    }

    /** The names of facts in one line. */
    public String line(Collection<String> tokens) {
        return FactCatalogue.named(tokens).stream()
                .map(fact -> Texts.of(fact.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    /** All checks of the plans, by their codes. */
    public List<Choice> getChecks() {
        return Stream.of(Check.values())
                .map(check -> new Choice(
                        check.name(),
                        Texts.of("facts.check.name." + check),
                        Texts.of("facts.check." + check + ".advice")))
                .toList();
    }

    /** Those with these codes. */
    public List<Choice> checks(Collection<String> codes) {
        return getChecks().stream()
                .filter(check -> codes.contains(check.value()))
                .toList();
    }
}
