package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What is held back, what goes and what is forgotten. */
class WholePageTest {
    private static final String LONG = "Made-up words. ".repeat(100_000);

    private final StringWriter sent = new StringWriter();
    private final WholePage page = new WholePage((HttpServletResponse) Proxy.newProxyInstance(
            WholePageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (response, method, values) -> method.getName().equals("getWriter") ? new PrintWriter(sent) : null));

    @Test
    void a_page_goes_once_it_is_whole() throws IOException {
        page.getWriter().write(LONG);
        page.flushBuffer();
        assertThat(sent.toString()).isEmpty();

        page.send();
        assertThat(sent.toString()).isEqualTo(LONG);
    }

    @Test
    void of_a_page_that_fails_nothing_goes() throws IOException {
        page.getWriter().write(LONG);
        page.sendError(500);
        page.send();
        assertThat(sent.toString()).isEmpty();
    }

    @Test
    void what_is_written_anew_goes_alone() throws IOException {
        page.getWriter().write(LONG);
        page.reset();
        page.getWriter().write("Other words");
        page.send();
        assertThat(sent.toString()).isEqualTo("Other words");
    }
}
