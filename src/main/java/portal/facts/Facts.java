package portal.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a submission, token by token, in the order in which it is read. */
public final class Facts {

    private static final Set<String> SHOWN = Set.of("previous", "advice", "plan");

    private final Map<String, String> values;

    private Facts(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Facts of(Map<String, String> values) {
        return new Facts(values);
    }

    /** These facts and some more, such as those that only a letter knows. */
    public Facts with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new Facts(all);
    }

    public Optional<String> value(String token) {
        return Optional.ofNullable(values.get(token));
    }

    /** The fact as a number; empty where it is none. */
    public Optional<Long> number(String token) {
        return value(token).filter(value -> value.matches("\\d{1,9}")).map(Long::valueOf);
    }

    public Map<String, String> asMap() {
        return values;
    }

    public List<Fact> all() {
        return values.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those with these tokens that are known, in the order in which they are read. */
    public List<Fact> only(Collection<String> tokens) {
        return all().stream().filter(fact -> tokens.contains(fact.token())).toList();
    }

    /** What was counted, grouped for reading beside a text: the previous plan, the new one. */
    public List<FactGroup> getGroups() {
        Map<String, List<Fact>> groups = all().stream()
                .filter(fact -> SHOWN.contains(group(fact)))
                .collect(Collectors.groupingBy(
                        Facts::group, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return groups.entrySet().stream()
                .map(entry -> new FactGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String group(Fact fact) {
        return fact.token().substring(0, fact.token().indexOf('.'));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
