package portal.rights;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import portal.support.calling.Caller;
import portal.support.calling.Form;

/** All that the portal says to somebody: every line of the table of rights, what its pages lead to, and each page once more in part. */
final class Walk {

    /** As many as somebody's own pages lead to beyond the table; lists lead on to themselves without end. */
    private static final int MOST = 15;

    /** What is the same for everybody. */
    private static final Predicate<String> COMMON = path ->
            Stream.of("/guide/", "/publication/", "/jakarta.faces.resource/").anyMatch(path::startsWith);

    private final Caller caller;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Set<String> leads = new LinkedHashSet<>();

    private Walk(Caller caller) {
        this.caller = caller;
    }

    /** What was said, by what was asked. */
    static Map<String, String> of(Caller caller, Subjects subjects, Predicate<Line> which) {
        Walk walk = new Walk(caller);
        Set<String> asked = new HashSet<>();
        Rights.TABLE.stream().filter(which).forEach(line -> {
            String path = subjects.fill(line.template());
            asked.add(path);
            walk.hear(line.toString(), line.sent(caller, path));
        });
        walk.leads.stream()
                .filter(COMMON.negate())
                .filter(path -> !asked.contains(path))
                .limit(MOST)
                .toList()
                .forEach(path -> walk.hear(path, caller.get(path)));
        return walk.told;
    }

    private void hear(String asked, Response answer) {
        told.put(asked, Told.by(answer));
        String kind = answer.contentType();
        if (answer.statusCode() == 200 && kind != null && kind.startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body(), answer.url().toString());
            page.select("a[href]").eachAttr("abs:href").stream()
                    .map(URI::create)
                    .filter(link -> link.getAuthority() != null
                            && link.getAuthority().equals(answer.url().getAuthority()))
                    .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                    .forEach(leads::add);
            page.select("main form[method=post]").stream()
                    .limit(1)
                    .map(FormElement.class::cast)
                    .forEach(form -> told.put(asked + " in part", Told.by(caller.send(unpressed(form), true))));
        }
    }

    /** As a script asks for the page anew, with no button pressed. */
    private static Form unpressed(FormElement form) {
        List<String> pressed = form.select("button, [type=submit], [type=file]").eachAttr("name");
        List<KeyVal> fields = form.formData().stream()
                .filter(field -> !pressed.contains(field.key()))
                .toList();
        return new Form(form.absUrl("action"), "none", fields);
    }
}
