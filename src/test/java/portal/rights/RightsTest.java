package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be opened that the table of rights does not speak of. */
class RightsTest {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

    @Test
    void every_view_has_a_line() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            Set<String> views = files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(views).isEqualTo(subjects("GET", ".xhtml"));
        }
    }

    @Test
    void every_resource_has_a_line() {
        Set<String> resources = new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(RightsTest::requests)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lines = Rights.TABLE.stream()
                .filter(line -> line.subject().startsWith("/api/"))
                .map(line -> line.method() + " " + withoutNames(line.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(resources).isEqualTo(lines);
    }

    private static Set<String> subjects(String method, String ending) {
        return Rights.TABLE.stream()
                .filter(line -> line.method().equals(method))
                .map(Line::subject)
                .filter(subject -> subject.endsWith(ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> requests(Class<?> resource) {
        String root = path(resource.getAnnotation(Path.class));
        return Arrays.stream(resource.getMethods()).flatMap(method -> verb(method).stream()
                .map(verb -> verb + " " + withoutNames("/api" + root + path(method.getAnnotation(Path.class)))));
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(@org.jspecify.annotations.Nullable Path path) {
        if (path == null) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static String withoutNames(String path) {
        return List.of(path.split("/")).stream()
                .map(part -> part.startsWith("{") ? "{}" : part)
                .collect(Collectors.joining("/"));
    }
}
