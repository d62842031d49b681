package portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import portal.platform.events.RuleBroken;

/** Every word on the screen has its key in a bundle, and every key is there. */
final class Messages {

    private static final Pattern IN_VIEW = Pattern.compile("(?:msg\\[|phrases\\.of\\()'([^']+)'[\\],)]");
    private static final Pattern SAYING = Pattern.compile("\\.saying\\(\\s*\"([^\"]+)\"");
    private static final Pattern REFUSE =
            Pattern.compile("\\bDecision\\s*\\.(?:refuse\\(|when\\([^;]*?,)\\s*\"([^\"]+)\"\\s*\\)");

    private Messages() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("every message of a view exists", "round.view.missing", Messages::views),
                new Rule("every broken rule has a message", "UnspokenRule", Messages::rulesBroken),
                new Rule("every verb that was done has a message", "done.round.unspoken", Messages::done),
                new Rule("every refusal of a policy has a message", "round.refused.unspoken", Messages::refusals),
                new Rule("a key lives in one bundle only", "round.view.twice", Messages::twice),
                new Rule("words use the curved apostrophe", "round.view.straight", Messages::straight));
    }

    private static List<String> views(Ground ground) {
        Set<String> keys = keys(ground);
        List<String> violations = new ArrayList<>();
        XmlView.of(ground).forEach(view -> found(IN_VIEW, view.text()).stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> violations.add(view.name() + ": " + key)));
        return violations;
    }

    private static List<String> rulesBroken(Ground ground) {
        Set<String> keys = keys(ground);
        return ground.classes().stream()
                .filter(type -> type.isAssignableTo(RuleBroken.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .filter(name -> !keys.contains(name))
                .toList();
    }

    private static List<String> done(Ground ground) {
        return missingInSources(ground, SAYING, key -> "done." + key);
    }

    private static List<String> refusals(Ground ground) {
        return missingInSources(ground, REFUSE, Function.identity());
    }

    private static List<String> missingInSources(Ground ground, Pattern pattern, Function<String, String> toKey) {
        Set<String> keys = keys(ground);
        List<String> violations = new ArrayList<>();
        for (Path file : Sources.under(ground.java())) {
            found(pattern, Sources.text(file)).stream()
                    .map(toKey)
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> violations.add(file.getFileName() + ": " + key));
        }
        return violations;
    }

    private static List<String> twice(Ground ground) {
        Set<String> seen = new HashSet<>();
        List<String> violations = new ArrayList<>();
        for (Path bundle : bundles(ground)) {
            load(bundle).stringPropertyNames().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(violations::add);
        }
        return violations;
    }

    /** A straight apostrophe is a quotation mark to the format that fills parameters in, and vanishes. */
    private static List<String> straight(Ground ground) {
        List<String> violations = new ArrayList<>();
        for (Path bundle : bundles(ground)) {
            Properties words = load(bundle);
            words.stringPropertyNames().stream()
                    .filter(key -> words.getProperty(key).contains("'"))
                    .forEach(violations::add);
        }
        return violations;
    }

    static Set<String> keys(Ground ground) {
        Set<String> keys = new HashSet<>();
        bundles(ground).forEach(bundle -> keys.addAll(load(bundle).stringPropertyNames()));
        return keys;
    }

    private static List<Path> bundles(Ground ground) {
        Path words = ground.resources().resolve("portal");
        return Sources.under(words, ".properties").stream()
                .filter(file -> words.equals(file.getParent()))
                .toList();
    }

    private static Properties load(Path bundle) {
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Messages::first).toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
