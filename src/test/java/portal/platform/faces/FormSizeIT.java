package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** A browser without scripts sends a file of any size. */
@InBrowser
class FormSizeIT {

    @Test
    void a_form_that_is_too_large_is_refused_in_words(People people, PortalUnderTest portal)
            throws IOException, InterruptedException {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        HttpRequest large = HttpRequest.newBuilder(portal.url("/plan/import.xhtml?id=" + draft.planId("NEW")))
                .header("Cookie", cookies(page))
                .header("Origin", portal.url().toString())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(new byte[65 * 1024 * 1024]))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(large, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That file is too large").contains("Reference");
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }
}
