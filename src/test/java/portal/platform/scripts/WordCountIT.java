package portal.platform.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.platform.text.WordExamples;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

@InBrowser
class WordCountIT {

    private static final String COUNT =
            """
            async (texts) => {
              const { countWords } = await import("/jakarta.faces.resource/js/wordcount.js");
              return texts.map(countWords);
            }
            """;

    @Test
    void the_browser_counts_every_example_as_the_server_does(People people) throws IOException {
        Page page = people.somebody();
        page.navigate("/index.xhtml");
        List<WordExamples.Example> examples = WordExamples.all();
        Object counted = page.evaluate(
                COUNT, examples.stream().map(WordExamples.Example::text).toList());
        assertThat(counted)
                .isEqualTo(examples.stream().map(WordExamples.Example::words).toList());
    }
}
