package portal.platform.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page sends the browser after it has done something, so that a refresh never does it again. */
public final class Redirect {

    private final StringBuilder outcome;

    private Redirect(String view) {
        outcome = new StringBuilder(view).append(".xhtml?faces-redirect=true");
    }

    /** @param view such as {@code /submission/view}, without ending */
    public static Redirect to(String view) {
        return new Redirect(view);
    }

    public Redirect with(String name, Object value) {
        outcome.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return this;
    }

    /** Lets the next page say what was done, by the message {@code done.<what>}. */
    public Redirect saying(String what) {
        return with("done", what);
    }

    /** The outcome that an action method returns. */
    @Override
    public String toString() {
        return outcome.toString();
    }
}
