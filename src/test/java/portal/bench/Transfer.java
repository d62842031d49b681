package portal.bench;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import portal.support.PortalUnderTest;

/** Sends a large PDF up and fetches it again, as the browser of somebody who is signed in. */
final class Transfer {
    /** Noise of this many pixels each way makes some 50 MB that do not compress. */
    private static final int SIDE = 4050;

    private final PortalUnderTest portal;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookies;

    Transfer(PortalUnderTest portal, Page visitor) {
        this.portal = portal;
        this.cookies = visitor.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    static Path largePdf(Path file) throws IOException {
        BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, noise), 0, 0, 500, 500);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Sends the file to a section; returns the answer's body. */
    String up(String path, Path file) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Origin", portal.url().toString())
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    void down(String path, Path file) throws IOException, InterruptedException {
        HttpResponse<Path> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.url(path)).header("Cookie", cookies);
    }
}
