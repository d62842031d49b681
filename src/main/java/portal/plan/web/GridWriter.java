package portal.plan.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;

/** Writes elements, each closed in its turn, and looks up each word on screen once. */
final class GridWriter {

    private final ResponseWriter out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> words = new HashMap<>();

    GridWriter(ResponseWriter out) {
        this.out = out;
    }

    /** @param attributes names and values in turn; one without a value is left out */
    GridWriter open(String element, @Nullable String... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(String.valueOf(attributes[i]), attributes[i + 1], null);
            }
        }
        open.push(element);
        return this;
    }

    GridWriter close() throws IOException {
        out.endElement(open.pop());
        return this;
    }

    /** Closes as many elements. */
    GridWriter close(int elements) throws IOException {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    GridWriter text(String text) throws IOException {
        out.writeText(text, null);
        return this;
    }

    /** The words for a key. */
    GridWriter words(String key) throws IOException {
        return text(words.computeIfAbsent(key, Texts::of));
    }

    /** Read aloud, but not seen. */
    GridWriter aside(String text) throws IOException {
        return open("span", "class", "visually-hidden").text(" " + text).close();
    }
}
