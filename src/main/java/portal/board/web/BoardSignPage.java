package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.board.BoardQueries;
import portal.board.BoardService;
import portal.identity.Confirmation;
import portal.letter.LetterView;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** One letter in sign-off: read as it will be, then sign it with password and code or return it with a reason. */
@Named
@RequestScoped
public class BoardSignPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    BoardQueries queries;

    @Inject
    BoardService board;

    private BoardQueries.@Nullable Sheet sheet;
    private String wordsSeen = "";
    private String reason = "";

    @PostConstruct
    void open() {
        sheet = queries.sheet(current.get(), parameters.id("id"));
        wordsSeen = getView().textSha256();
    }

    public String sign(Confirmation again) {
        boolean issued = board.sign(current.get(), getView().letter().id(), again, wordsSeen);
        return issued
                ? Redirect.to("/letter/view")
                        .with("id", getView().letter().id())
                        .saying("board.issued")
                        .toString()
                : Redirect.to("/board/list").saying("board.signed").toString();
    }

    public String returnLetter() {
        board.returnLetter(current.get(), getView().letter().id(), reason);
        return Redirect.to("/board/list").saying("board.returned").toString();
    }

    public BoardQueries.Sheet getSheet() {
        if (sheet == null) {
            throw new NotFound();
        }
        return sheet;
    }

    public LetterView getView() {
        return getSheet().view();
    }

    public String getHtml() {
        return getView().html();
    }

    public boolean isMaySign() {
        return getSheet().maySign();
    }

    public boolean isMayReturn() {
        return getSheet().mayReturn();
    }

    public String getWordsSeen() {
        return wordsSeen;
    }

    public void setWordsSeen(String wordsSeen) {
        this.wordsSeen = wordsSeen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
