package portal.rights;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;

/** A form as the browser of one who may would send it, filled in, kept to be sent by others. */
record Form(Verb verb, String address, String button, List<List<String>> fields) {

    /** Fills in whatever is empty, so that nothing but a missing right can stop it. */
    private static final String FILLED =
            """
            button => {
              const form = button.form;
              for (const field of form.elements) {
                if (field.type === 'checkbox') field.checked = true;
                else if (field.type === 'radio') field.checked = true;
                else if (field.tagName === 'SELECT') field.selectedIndex = field.options.length - 1;
                else if (field.type === 'email') field.value = 'someone@newcomers.example.org';
                else if (field.type === 'date') field.value = '2027-05-05';
                else if (field.type === 'time') field.value = '17:00';
                else if (['text', 'textarea', 'url', 'password'].includes(field.type) && !field.value)
                  field.value = 'Made-up words';
              }
              const sent = [...new FormData(form, button)].filter(([, value]) => typeof value === 'string');
              return { address: form.action, button: button.name, fields: sent };
            }
            """;

    /** Takes the form from the page that is open, if the button is there. */
    static Optional<Form> on(Page page, Verb verb) {
        String words = Texts.of(verb.words());
        Locator buttons = page.locator("button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + escaped(words) + "\\s*$")))
                .or(page.locator("input[type=submit][value='" + words + "']"));
        if (buttons.count() > 0 && buttons.first().evaluate(FILLED) instanceof Map<?, ?> taken) {
            return Optional.of(new Form(
                    verb, text(taken.get("address")), text(taken.get("button")), pairs((List<?>) taken.get("fields"))));
        }
        return Optional.empty();
    }

    /** The browser has no {@link Pattern#quote}. */
    private static String escaped(String words) {
        return words.replaceAll("([^\\w\\s])", "\\\\$1");
    }

    private static List<List<String>> pairs(@Nullable List<?> sent) {
        return Objects.requireNonNull(sent).stream()
                .map(pair -> ((List<?>) pair).stream().map(Form::text).toList())
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Sends it as whoever the window belongs to. */
    APIResponse send(Page window, String origin, boolean partial) {
        FormData data = FormData.create();
        fields.forEach(field -> data.append(field.get(0), field.get(1)));
        RequestOptions options = RequestOptions.create()
                .setMethod("POST")
                .setMaxRedirects(0)
                .setHeader("Origin", origin)
                .setForm(data);
        if (partial) {
            options.setHeader("Faces-Request", "partial/ajax");
            data.append("jakarta.faces.partial.ajax", "true")
                    .append("jakarta.faces.source", button)
                    .append("jakarta.faces.partial.execute", "@all")
                    .append("jakarta.faces.partial.render", "@all");
        }
        return window.request().fetch(address, options);
    }
}
