package portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.access.Actor;
import portal.platform.text.Passage;

class GuideSearchTest {

    private static final Actor SOMEBODY = new Actor(7, "Ros Vale", "ros@example.org", Set.of());

    private final GuideSearch search = new GuideSearch();

    GuideSearchTest() {
        search.guides = new GuideQueries();
    }

    @Test
    void a_place_that_is_found_is_a_heading_of_the_guide() {
        search.find(SOMEBODY, SearchedWords.in("review")).stream()
                .flatMap(guide -> guide.places().stream())
                .filter(place -> place.address().contains("#"))
                .forEach(place -> {
                    String[] address = place.address()
                            .substring("view.xhtml?name=".length())
                            .split("#");
                    assertThat(search.guides.named(SOMEBODY, address[0]).html())
                            .containsOnlyOnce(" id=\"" + address[1] + "\"");
                });
    }

    @Test
    void no_two_headings_of_a_guide_are_the_same_place() {
        assertThat(search.guides.list(SOMEBODY))
                .allSatisfy(guide ->
                        assertThat(guide.passages()).extracting(Passage::anchor).doesNotHaveDuplicates());
    }

    @Test
    void all_words_stand_under_one_heading_in_any_order() {
        assertThat(headings(SOMEBODY, "lapses training"))
                .isNotEmpty()
                .isEqualTo(headings(SOMEBODY, "TRAINING  lapses"));
        assertThat(headings(SOMEBODY, "training lapses zymurgy")).isEmpty();
    }

    @Test
    void a_guide_with_a_heading_about_it_comes_first() {
        assertThat(search.find(SOMEBODY, SearchedWords.in("tone")).get(0).title())
                .isEqualTo("Writing helpful feedback");
    }

    @Test
    void a_title_and_a_code_of_a_criterion_are_found() {
        assertThat(headings(Actor.NOBODY, "rubric with examples")).contains("The rubric, with examples");
        assertThat(headings(Actor.NOBODY, "p1")).contains("P1 Specific and measurable actions");
    }

    @Test
    void nothing_is_found_in_a_guide_that_one_may_not_read() {
        assertThat(headings(SOMEBODY, "speaking up")).contains("Speaking up");
        assertThat(headings(Actor.NOBODY, "speaking up")).doesNotContain("Speaking up");
    }

    @ParameterizedTest
    @CsvSource({
        "cafe, Le Café noir, Le |Café| noir",
        "CAFÉ, le cafe noir, le |cafe| noir",
        "train, Training and untrained, |Training| and untrained",
        "technician’s, A technician’s day, A |technician|’s day",
        "noir cafe, café noir, |café| |noir|"
    })
    void words_are_found_by_their_beginnings_without_case_or_accents(String query, String text, String marked) {
        assertThat(shown(SearchedWords.in(query).marked(text))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "? !", "a b c", "<"})
    void single_letters_and_signs_are_nothing_to_look_for(String query) {
        assertThat(SearchedWords.in(query).isEmpty()).isTrue();
        assertThat(search.find(SOMEBODY, SearchedWords.in(query))).isEmpty();
    }

    @Test
    void an_excerpt_begins_where_the_words_stand_together_and_cuts_none() {
        String text = "A lathe first. " + "Words between them. ".repeat(40) + "Then a lathe and a kiln together. "
                + "More. ".repeat(90);
        String excerpt = SearchedWords.in("kiln lathe").excerpt(text);
        assertThat(excerpt)
                .startsWith("… ")
                .contains("Then a lathe and a kiln together.")
                .endsWith(" …");
        assertThat(text).contains(excerpt.substring(2, excerpt.length() - 2));
        assertThat(excerpt.length()).isLessThan(260);
        assertThat(SearchedWords.in("kiln").excerpt("One kiln.")).isEqualTo("One kiln.");
    }

    @Test
    void an_excerpt_shows_what_the_heading_does_not() {
        assertThat(search.find(SOMEBODY, SearchedWords.in("conflict close"))
                        .get(0)
                        .places()
                        .get(0)
                        .excerpt())
                .anySatisfy(piece -> assertThat(piece.text()).isEqualToIgnoringCase("close"));
    }

    private List<String> headings(Actor actor, String query) {
        return search.find(actor, SearchedWords.in(query)).stream()
                .flatMap(guide -> guide.places().stream())
                .map(FoundGuide.Place::heading)
                .toList();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "|" + piece.text() + "|" : piece.text())
                .collect(Collectors.joining());
    }
}
