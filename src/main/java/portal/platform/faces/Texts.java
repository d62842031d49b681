package portal.platform.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import portal.platform.events.RuleBroken;

/** All words on screen, merged from one file for each feature. Faces knows it as {@code msg}. */
public class Texts extends ResourceBundle {

    /** The files, each {@code portal/<name>.properties}. */
    static final List<String> FILES = List.of(
            "platform",
            "look",
            "identity",
            "institution",
            "rubric",
            "round",
            "plan",
            "submission",
            "panel",
            "scoring",
            "facts",
            "letter",
            "board",
            "publication",
            "circular",
            "notification",
            "timeline",
            "overview",
            "guide",
            "demo");

    private final Map<String, Object> words = new ConcurrentHashMap<>();

    public Texts() {
        FILES.forEach(this::read);
    }

    private static Texts texts() {
        return (Texts) ResourceBundle.getBundle(Texts.class.getName(), Locale.UK, Texts.class.getClassLoader());
    }

    /** The words for a key with its parameters filled in; the key itself where there are none. */
    public static String of(String key, @Nullable Object... parameters) {
        Object pattern = texts().words.get(key);
        return pattern == null ? key : new MessageFormat(pattern.toString(), Locale.UK).format(parameters);
    }

    /** The words for a key as they stand, with their placeholders. */
    static String plain(String key) {
        return String.valueOf(texts().words.get(key));
    }

    static List<String> startingWith(String prefix) {
        return texts().words.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    public static boolean has(String key) {
        return texts().words.containsKey(key);
    }

    /** What the person reads who would have broken the rule. */
    public static String of(RuleBroken rule) {
        return of(rule.messageKey(), rule.parameters());
    }

    private void read(String name) {
        try (InputStream file = Texts.class.getResourceAsStream("/portal/" + name + ".properties")) {
            if (file != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> words.put(key.toString(), value));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read words of " + name, e);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
