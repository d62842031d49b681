package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Messages with something to fill in, for views: {@code #{phrases.of('pager.shown', 1, 50, 93)}}. */
@Named
@ApplicationScoped
public class Phrases {

    public String of(String key, @Nullable Object... parameters) {
        return Texts.of(key, parameters);
    }
}
