package portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the rules look at: the portal itself, or the bad ground on which every rule must bite. */
record Ground(String root, JavaClasses classes, Path java, Path tests, Path webapp, Path resources) {

    static Ground portal() {
        return new Ground(
                "portal",
                new ClassFileImporter().importPath(Path.of("target/classes")),
                Path.of("src/main/java"),
                Path.of("src/test/java"),
                Path.of("src/main/webapp"),
                Path.of("src/main/resources"));
    }

    static Ground bad(Path files) {
        return new Ground(
                "portal.architecture.bad",
                new ClassFileImporter().importPackages("portal.architecture.bad"),
                files.resolve("java"),
                files.resolve("tests"),
                files.resolve("webapp"),
                files.resolve("resources"));
    }

    /** The feature (or platform, launch) that a class belongs to; empty for the root package and for foreign classes. */
    Optional<String> featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    boolean isWeb(JavaClass type) {
        return featureOf(type)
                .map(feature -> type.getPackageName() + ".")
                .filter(name -> name.startsWith(root + "." + featureOf(type).orElseThrow() + ".web."))
                .isPresent();
    }

    List<String> violations(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
