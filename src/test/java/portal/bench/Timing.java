package portal.bench;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one page cost over many requests: statements of each, milliseconds in the server. */
record Timing(String page, int rows, int statements, double median, double p95) {
    static final String HEAD = "| page | rows | statements | p50 ms | p95 ms |";

    private static final Pattern HEADER = Pattern.compile("db;desc=(\\d+), app;dur=([0-9.]+)");
    private static final int WARM_UP = 20;
    private static final int MEASURED = 60;

    static Timing of(Page visitor, String page, String address, int rows) {
        List<Double> milliseconds = new ArrayList<>();
        int statements = 0;
        for (int request = 0; request < WARM_UP + MEASURED; request++) {
            APIResponse answer = visitor.request().get(address);
            Matcher header = HEADER.matcher(
                    Optional.ofNullable(answer.headers().get("server-timing")).orElse(""));
            if (answer.status() != 200 || !header.find()) {
                throw new IllegalStateException(address + " answers " + answer.status() + " without a timing");
            }
            if (request >= WARM_UP) {
                statements = Math.max(statements, Integer.parseInt(header.group(1)));
                milliseconds.add(Double.parseDouble(header.group(2)));
            }
            answer.dispose();
        }
        Collections.sort(milliseconds);
        return new Timing(
                page, rows, statements, milliseconds.get(MEASURED / 2), milliseconds.get(MEASURED * 95 / 100));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %.1f |",
                page,
                rows == 0 ? "demo" : rows,
                statements,
                median,
                p95);
    }
}
