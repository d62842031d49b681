package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.board.BoardQueries;
import portal.letter.LetterRow;
import portal.platform.access.CurrentActor;

/** The letters that wait for the board, and those that went out. */
@Named
@RequestScoped
public class BoardListPage {

    @Inject
    CurrentActor current;

    @Inject
    BoardQueries queries;

    private List<BoardQueries.Waiting> queue = List.of();
    private List<LetterRow> issued = List.of();

    @PostConstruct
    void open() {
        queue = queries.queue(current.get());
        issued = queries.issued(current.get());
    }

    public List<BoardQueries.Waiting> getQueue() {
        return queue;
    }

    public List<LetterRow> getIssued() {
        return issued;
    }
}
