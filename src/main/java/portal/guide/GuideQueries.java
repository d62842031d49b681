package portal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.config.Contact;

/** The texts that come with the portal. Those for reviewers are not found by somebody who is not signed in. */
@ApplicationScoped
public class GuideQueries {

    static final List<String> GUIDES = List.of(
            "01-the-process",
            "02-the-rubric-with-examples",
            "03-writing-helpful-feedback",
            "04-conflicts-of-interest",
            "05-confidentiality",
            "06-using-the-portal",
            "07-training-and-calibration",
            "08-how-reviewers-are-chosen",
            "09-submitting",
            "10-signing-letters");

    private final List<Guide> guides = GUIDES.stream()
            .map(file -> read(file.replaceFirst("^\\d+-", ""), "/reviewer-guides/" + file + ".md"))
            .toList();

    @Inject
    Contact contact;

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
        return statement("accessibility");
    }

    public Guide privacy() {
        return statement("privacy");
    }

    private static boolean mayRead(Actor actor, Guide guide) {
        return guide.open() || actor.isSignedIn();
    }

    private Guide statement(String name) {
        return Guide.read(name, text("/portal/statements/" + name + ".md").replace("{contact}", contact.getMail()));
    }

    private static Guide read(String name, String path) {
        return Guide.read(name, text(path));
    }

    private static String text(String path) {
        try (InputStream file = GuideQueries.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }
}
