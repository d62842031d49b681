package portal.plan.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import portal.plan.OwnerNames;

/** The roles and bodies that an owner's cell names, each with what the glossary of the file says of it; the first is accountable. */
public record OwnerReading(List<Named> names) {

    /** A role or body; its meaning is empty where the glossary does not know it. */
    public record Named(String name, String meaning) {}

    static OwnerReading of(String owner, Glossary glossary) {
        return new OwnerReading(OwnerNames.of(owner).stream()
                .flatMap(name -> apart(name, glossary))
                .map(name -> new Named(name, glossary.meaning(name)))
                .toList());
    }

    /** Names that ran together, where the glossary knows each of them. */
    private static Stream<String> apart(String name, Glossary glossary) {
        String[] words = name.split("\\s+");
        boolean together = words.length > 1
                && glossary.meaning(name).isEmpty()
                && Arrays.stream(words).noneMatch(word -> glossary.meaning(word).isEmpty());
        return together ? Arrays.stream(words) : Stream.of(name);
    }
}
