package portal.support.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A form as the browser of one who may would send it, filled in, kept to be sent by others. */
public record Form(String address, String button, List<KeyVal> fields) {

    private static final Set<String> WRITTEN = Set.of("", "text", "textarea", "url", "password");

    /** The form of the button with these words, if the page has one. */
    public static Optional<Form> on(Document page, String words) {
        return page.select("button, input[type=submit]").stream()
                .filter(one -> one.text().equals(words) || one.val().equals(words))
                .findFirst()
                .map(Form::of);
    }

    private static Form of(Element button) {
        FormElement form = (FormElement) button.closest("form");
        if (form == null) {
            throw new IllegalStateException("A button without a form: " + button);
        }
        form.elements().forEach(Form::fill);
        List<KeyVal> fields = new ArrayList<>(form.formData());
        List<String> unsent = form.select("button, [type=submit], [type=file]").eachAttr("name");
        fields.removeIf(field -> unsent.contains(field.key()));
        fields.add(HttpConnection.KeyVal.create(button.attr("name"), ""));
        return new Form(form.absUrl("action"), button.attr("name"), fields);
    }

    /** Fills in whatever is empty, so that nothing but a missing right can stop it. */
    private static void fill(Element field) {
        switch (field.attr("type")) {
            case "checkbox" -> field.attr("checked", true);
            case "radio" -> check(field);
            case "email" -> field.val("someone@newcomers.example.org");
            case "date" -> field.val("2027-05-05");
            case "time" -> field.val("17:00");
            default -> write(field);
        }
    }

    /** Of a group the last stays. */
    private static void check(Element field) {
        Element form = field.closest("form");
        if (form != null) {
            form.select("[type=radio][name='" + field.attr("name") + "']").removeAttr("checked");
        }
        field.attr("checked", true);
    }

    private static void write(Element field) {
        if (field.normalName().equals("select")) {
            Elements options = field.select("option").removeAttr("selected");
            options.subList(Math.max(0, options.size() - 1), options.size())
                    .forEach(option -> option.attr("selected", true));
        } else if (WRITTEN.contains(field.attr("type")) && field.val().isEmpty()) {
            field.val("Made-up words");
        }
    }

    /** The same with other words in the field of that name. */
    public Form with(String name, String words) {
        List<KeyVal> others = fields.stream()
                .map(field -> field.key().matches("(.*:)?" + name)
                        ? (KeyVal) HttpConnection.KeyVal.create(field.key(), words)
                        : field)
                .toList();
        return new Form(address, button, others);
    }
}
