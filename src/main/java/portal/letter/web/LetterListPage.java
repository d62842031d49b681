package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.letter.LetterListQueries;
import portal.letter.LetterListing;
import portal.letter.LetterRow;
import portal.letter.LetterSearch;
import portal.letter.LetterService;
import portal.letter.LetterState;
import portal.letter.WaitingRow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** All letters, and the submissions that wait for one. */
@Named
@RequestScoped
public class LetterListPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    LetterListQueries queries;

    @Inject
    LetterService letters;

    private @Nullable LetterState state;
    private LetterListing listing = new LetterListing(List.of(), 0);
    private List<WaitingRow> waiting = List.of();

    @PostConstruct
    void open() {
        state = Arrays.stream(LetterState.values())
                .filter(one ->
                        parameters.text("state").filter(one.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
        Long round = parameters.number("round").orElse(null);
        listing = queries.list(current.get(), new LetterSearch(round, state, parameters.page()));
        waiting = queries.waiting(current.get());
    }

    public String draft(long submissionId) {
        long id = letters.draft(current.get(), submissionId);
        return Redirect.to("/letter/edit")
                .with("id", id)
                .saying("letter.drafted")
                .toString();
    }

    /** What leads to the letters in a state, or to all, of the same round. */
    public String query(@Nullable LetterState shown) {
        String round = parameters.number("round").map(id -> "round=" + id).orElse("");
        String wanted = shown == null ? "" : "state=" + shown;
        return "?" + round + (round.isEmpty() || wanted.isEmpty() ? "" : "&") + wanted;
    }

    public Pages getPages() {
        return new Pages(
                parameters.page(), LetterSearch.PAGE_SIZE, listing.total(), "/letter/list.xhtml" + query(state));
    }

    public List<LetterState> getStates() {
        return List.of(LetterState.values());
    }

    public @Nullable LetterState getState() {
        return state;
    }

    public List<LetterRow> getRows() {
        return listing.rows();
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }
}
