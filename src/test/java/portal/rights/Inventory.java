package portal.rights;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that can be opened and done, as it stands in the sources. */
final class Inventory {

    private static final java.nio.file.Path COMPILED = java.nio.file.Path.of("target/classes");
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final Pattern ACTION = Pattern.compile("<[ph]:command\\w+[^>]*\\baction=\"#\\{([\\w.]+)");
    private static final String GIVEN = "cc.attrs.page.";

    private Inventory() {}

    static Set<String> views() {
        return files().map(file -> "/" + WEBAPP.relativize(file))
                .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                .collect(sorted());
    }

    /** Every action of every button, {@code boardSignPage.sign}. */
    static Set<String> verbs() {
        return files().flatMap(file -> found(ACTION, file).flatMap(action -> pages(file, action)))
                .collect(sorted());
    }

    /** A composite is given its page by the views that use it. */
    private static Stream<String> pages(java.nio.file.Path file, String action) {
        if (!action.startsWith(GIVEN)) {
            return Stream.of(action);
        }
        String name = file.getFileName().toString().replace(".xhtml", "");
        Pattern use = Pattern.compile("<\\w+:" + name + "\\b[^>]*\\bpage=\"#\\{(\\w+)}");
        return files().flatMap(view -> found(use, view)).map(page -> page + "." + action.substring(GIVEN.length()));
    }

    static Set<String> requests() {
        return classes(Path.class).flatMap(Inventory::requests).collect(sorted());
    }

    static Set<String> servlets() {
        return classes(WebServlet.class)
                .flatMap(type ->
                        Arrays.stream(type.getAnnotation(WebServlet.class).value()))
                .collect(sorted());
    }

    private static Stream<Class<?>> classes(Class<? extends Annotation> annotation) {
        return files(COMPILED, ".class").map(Inventory::type).filter(type -> type.isAnnotationPresent(annotation));
    }

    private static Class<?> type(java.nio.file.Path file) {
        String name = COMPILED.relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, Inventory.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
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

    private static String path(@Nullable Path path) {
        if (path == null) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    static String withoutNames(String path) {
        return List.of(path.split("/")).stream()
                .map(part -> part.startsWith("{") ? "{}" : part)
                .collect(Collectors.joining("/"));
    }

    private static Stream<java.nio.file.Path> files() {
        return files(WEBAPP, ".xhtml");
    }

    private static Stream<java.nio.file.Path> files(java.nio.file.Path folder, String ending) {
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, java.nio.file.Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
