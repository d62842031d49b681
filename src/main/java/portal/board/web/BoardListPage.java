package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.board.BoardQueries;
import portal.letter.LetterListing;
import portal.letter.LetterRow;
import portal.letter.LetterSearch;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** The letters that wait for the board, and those that went out. */
@Named
@RequestScoped
public class BoardListPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    BoardQueries queries;

    private List<BoardQueries.Waiting> queue = List.of();
    private LetterListing issued = new LetterListing(List.of(), 0);

    @PostConstruct
    void open() {
        queue = queries.queue(current.get());
        issued = queries.issued(current.get(), parameters.page());
    }

    public List<BoardQueries.Waiting> getQueue() {
        return queue;
    }

    public List<LetterRow> getIssued() {
        return issued.rows();
    }

    public Pages getPages() {
        return new Pages(parameters.page(), LetterSearch.PAGE_SIZE, issued.total(), "/board/list.xhtml");
    }
}
