package portal.overview.web;

import jakarta.faces.model.SelectItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.overview.RoundSearch;
import portal.overview.RoundSearch.Sort;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.submission.SubmissionState;

/** How the list of a round is filtered and sorted, as its address says. */
public record RoundFilter(String words, Optional<SubmissionState> state, Sort sort, int page) {

    static final RoundFilter NONE = new RoundFilter("", Optional.empty(), Sort.INSTITUTION, 1);

    static RoundFilter of(RequestParameters parameters) {
        return of(parameters.text("words"), parameters.text("state"), parameters.text("sort"), parameters.page());
    }

    static RoundFilter of(Optional<String> words, Optional<String> state, Optional<String> sort, int page) {
        return new RoundFilter(
                words.orElse(""),
                state.flatMap(name -> named(SubmissionState.values(), name)),
                sort.flatMap(name -> named(Sort.values(), name)).orElse(Sort.INSTITUTION),
                page);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    RoundSearch search(long roundId) {
        return new RoundSearch(roundId, words, state, sort, page);
    }

    String query(long roundId) {
        return "?id=" + roundId + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&state="
                + state.map(SubmissionState::name).orElse("");
    }

    /** The states to filter by, in words; the chosen one is marked. */
    public List<SelectItem> states() {
        return Stream.of(SubmissionState.values())
                .map(value -> new SelectItem(value.name(), Texts.of("state." + value.name())))
                .toList();
    }

    public boolean chosen(String name) {
        return state.map(SubmissionState::name).filter(name::equals).isPresent();
    }

    /** For {@code aria-sort} of a column. */
    public String sorted(String column) {
        return sort.name().equals(column) ? "ascending" : "none";
    }
}
