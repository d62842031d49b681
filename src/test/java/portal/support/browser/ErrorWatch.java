package portal.support.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what goes wrong in browser windows: script errors, refused content policy, errors in the console. */
final class ErrorWatch {
    private final List<String> errors = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    void over(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> errors.add(error.error()));
    }

    void expect(Pattern pattern) {
        expected.add(pattern);
    }

    void requireNone() {
        List<String> unexpected = errors.stream()
                .filter(error -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(error).find()))
                .toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("The browser reported errors:\n" + String.join("\n", unexpected));
        }
    }
}
