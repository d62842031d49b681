package portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import portal.support.PortalUnderTest;

/** What the server says of its memory. */
final class Heap {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Heap() {}

    /** The heap the server uses now, in MB. */
    static double of(PortalUnderTest portal) throws IOException, InterruptedException {
        URI metrics = URI.create("http://127.0.0.1:" + portal.operationsPort() + "/metrics");
        String text = CLIENT.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return text.lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).contains("memory_usedheap_bytes")
                                && !line.startsWith("#"))
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .mapToDouble(Double::parseDouble)
                        .findFirst()
                        .orElse(Double.NaN)
                / 1e6;
    }
}
