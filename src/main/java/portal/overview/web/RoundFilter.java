package portal.overview.web;

import jakarta.faces.model.SelectItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portal.overview.RoundSearch;
import portal.overview.RoundSearch.Sort;
import portal.overview.RoundWatch;
import portal.overview.Urgency;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.submission.SubmissionState;

/** How the list of a round is filtered and sorted, as its address says. */
public record RoundFilter(
        String words, Optional<SubmissionState> state, Optional<Urgency> urgency, Sort sort, int page) {

    static final RoundFilter NONE = new RoundFilter("", Optional.empty(), Optional.empty(), Sort.INSTITUTION, 1);

    static RoundFilter of(RequestParameters parameters) {
        return of(parameters::text, parameters.page());
    }

    /** @param asked what the address says under a name */
    static RoundFilter of(Function<String, Optional<String>> asked, int page) {
        return new RoundFilter(
                asked.apply("words").orElse(""),
                asked.apply("state").flatMap(name -> named(SubmissionState.values(), name)),
                asked.apply("urgency").flatMap(name -> named(Urgency.values(), name)),
                asked.apply("sort").flatMap(name -> named(Sort.values(), name)).orElse(Sort.INSTITUTION),
                page);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    RoundSearch search(long roundId, RoundWatch watch) {
        return new RoundSearch(roundId, words, state, urgency.map(watch::with), sort, page);
    }

    String query(long roundId) {
        return "?id=" + roundId + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&state="
                + state.map(SubmissionState::name).orElse("") + "&urgency="
                + urgency.map(Urgency::name).orElse("");
    }

    /** The states to filter by, in words; the chosen one is marked. */
    public List<SelectItem> states() {
        return Stream.of(SubmissionState.values())
                .map(value -> new SelectItem(value.name(), Texts.of("state." + value.name())))
                .toList();
    }

    /** How submissions can stand, in words. */
    public List<SelectItem> urgencies() {
        return Stream.of(Urgency.values())
                .map(value -> new SelectItem(value.name(), Texts.of(value.key())))
                .toList();
    }

    public boolean chosen(String name) {
        return Stream.concat(state.map(SubmissionState::name).stream(), urgency.map(Urgency::name).stream())
                .anyMatch(name::equals);
    }

    /** For {@code aria-sort} of a column. */
    public String sorted(String column) {
        return sort.name().equals(column) ? "ascending" : "none";
    }
}
