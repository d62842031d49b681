package portal.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie beside a class: templates, style sheets and typefaces. */
public final class Resources {

    private Resources() {}

    public static String text(Class<?> neighbour, String name) {
        return new String(bytes(neighbour, name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the build: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
