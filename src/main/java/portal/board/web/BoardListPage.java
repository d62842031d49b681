package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.board.BoardQueries;
import portal.board.Stack;
import portal.board.StackQueries;
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

    @Inject
    StackQueries stacks;

    private Stack stack = new Stack(List.of());
    private List<BoardQueries.Waiting> queue = List.of();
    private boolean lackingFactor;
    private LetterListing issued = new LetterListing(List.of(), 0);

    @PostConstruct
    void open() {
        queue = queries.queue(current.get());
        stack = stacks.of(current.get());
        lackingFactor = queries.lacksFactor(current.get());
        issued = queries.issued(current.get(), parameters.page());
    }

    public List<BoardQueries.Waiting> getQueue() {
        return queue;
    }

    public Stack getStack() {
        return stack;
    }

    /** The first that is unread; nothing where all were ticked as read. */
    public @Nullable Long getNext() {
        return stack.unread().stream().findFirst().map(Stack.Sheet::id).orElse(null);
    }

    public boolean isLackingFactor() {
        return lackingFactor;
    }

    public List<LetterRow> getIssued() {
        return issued.rows();
    }

    public Pages getPages() {
        return new Pages(parameters.page(), LetterSearch.PAGE_SIZE, issued.total(), "/board/list.xhtml");
    }
}
