package portal.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Migrations are named for their time, feature and intention, and know no clock. */
final class Migrations {

    private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(NOW|SYSDATE|UTC_TIMESTAMP|CURDATE)\\s*\\(|\\bCURRENT_TIMESTAMP\\b|\\bCURRENT_DATE\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BESIDE_FEATURES = Set.of("files", "platform");

    private Migrations() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("a migration is named V<minute>__<feature>_<intention>", "V1__round.sql", Migrations::names),
                new Rule("a migration belongs to a known feature", "__nowhere_things", Migrations::features),
                new Rule("no two migrations share a minute", "202601010101", Migrations::minutes),
                new Rule("a migration asks no clock", "V202601010101__round_clock.sql", Migrations::clock));
    }

    private static List<String> names(Ground ground) {
        return migrations(ground).stream()
                .map(Migrations::name)
                .filter(name -> !NAME.matcher(name).matches())
                .toList();
    }

    private static List<String> features(Ground ground) {
        List<String> violations = new ArrayList<>();
        for (Path file : migrations(ground)) {
            Matcher matcher = NAME.matcher(name(file));
            if (matcher.matches()
                    && !Arrows.TABLE.containsKey(matcher.group(2))
                    && !BESIDE_FEATURES.contains(matcher.group(2))) {
                violations.add(name(file));
            }
        }
        return violations;
    }

    private static List<String> minutes(Ground ground) {
        Set<String> seen = new HashSet<>();
        List<String> violations = new ArrayList<>();
        for (Path file : migrations(ground)) {
            Matcher matcher = NAME.matcher(name(file));
            if (matcher.matches() && !seen.add(matcher.group(1))) {
                violations.add(matcher.group(1));
            }
        }
        return violations;
    }

    private static List<String> clock(Ground ground) {
        return migrations(ground).stream()
                .filter(file -> CLOCK.matcher(Sources.text(file)).find())
                .map(Migrations::name)
                .toList();
    }

    private static List<Path> migrations(Ground ground) {
        return Sources.under(ground.resources().resolve("db/migration"), ".sql");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
