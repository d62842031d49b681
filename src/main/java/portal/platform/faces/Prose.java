package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.platform.text.Markdown;
import portal.platform.text.WordCount;

/** Lets views show light Markdown and count its words. */
@Named
@ApplicationScoped
public class Prose {

    public String html(@Nullable String text) {
        return text == null ? "" : Markdown.toHtml(text);
    }

    public int words(@Nullable String text) {
        return text == null ? 0 : WordCount.of(text);
    }
}
