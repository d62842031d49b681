package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.board.BoardQueries;
import portal.board.Stack;
import portal.board.StackService;
import portal.letter.LetterView;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** One letter of those that wait for a signer, shown as it will go out and then ticked as read. */
@Named
@RequestScoped
public class BoardReadPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    BoardQueries queries;

    @Inject
    StackService stacks;

    private Stack stack = new Stack(List.of());
    private BoardQueries.@Nullable Sheet sheet;
    private String wordsSeen = "";

    @PostConstruct
    void open() {
        sheet = queries.sheet(current.get(), parameters.id("id"));
        stack = stacks.own(current.get());
        wordsSeen = getView().textSha256();
    }

    public String tick() {
        stacks.tick(current.get(), getId(), wordsSeen);
        return stack.nextAfter(getId())
                .map(next -> Redirect.to("/board/read").with("id", next))
                .orElseGet(() -> Redirect.to("/board/ready"))
                .toString();
    }

    public long getId() {
        return getView().letter().id();
    }

    public LetterView getView() {
        BoardQueries.Sheet shown = sheet;
        if (shown == null) {
            throw new NotFound();
        }
        return shown.view();
    }

    public String getHtml() {
        return getView().html();
    }

    public Stack getStack() {
        return stack;
    }

    /** Waits for this signer; somebody else of the board may look on. */
    public boolean isWaiting() {
        return stack.of(getId()).isPresent();
    }

    public boolean isRead() {
        return stack.of(getId()).filter(Stack.Sheet::isRead).isPresent();
    }

    public int getNumber() {
        return stack.number(getId());
    }

    /** Where it goes on: to the next unread letter, or to where those that were read are signed. */
    public String getNext() {
        return stack.nextAfter(getId()).map(id -> "read.xhtml?id=" + id).orElse("ready.xhtml");
    }

    public String getWordsSeen() {
        return wordsSeen;
    }

    public void setWordsSeen(String wordsSeen) {
        this.wordsSeen = wordsSeen;
    }
}
