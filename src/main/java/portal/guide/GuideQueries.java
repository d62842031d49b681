package portal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** The texts that come with the portal, read once. Those for reviewers are not found by somebody who is not signed in. */
@ApplicationScoped
public class GuideQueries {

    static final List<String> GUIDES = List.of(
            "01-the-process",
            "02-the-rubric-with-examples",
            "03-writing-helpful-feedback",
            "04-conflicts-of-interest",
            "05-confidentiality",
            "06-using-the-portal");

    private final List<Guide> guides = GUIDES.stream()
            .map(file -> read(file.replaceFirst("^\\d+-", ""), "/reviewer-guides/" + file + ".md"))
            .toList();
    private final Guide accessibility = read("accessibility", "/portal/statements/accessibility.md");
    private final Guide privacy = read("privacy", "/portal/statements/privacy.md");

    public List<Guide> list(Actor actor) {
        return guides.stream().filter(guide -> mayRead(actor, guide)).toList();
    }

    public Guide named(Actor actor, String name) {
        return list(actor).stream()
                .filter(guide -> guide.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Guide accessibility() {
        return accessibility;
    }

    public Guide privacy() {
        return privacy;
    }

    private static boolean mayRead(Actor actor, Guide guide) {
        return guide.open() || actor.isSignedIn();
    }

    private static Guide read(String name, String path) {
        try (InputStream file = GuideQueries.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(file, path).readAllBytes();
            return Guide.read(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }
}
