package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import portal.board.BoardQueries;
import portal.board.SigningManyService;
import portal.board.Stack;
import portal.board.StackQueries;
import portal.identity.Confirmation;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;

/** The letters that a signer has ticked as read, signed together with one signing in anew. */
@Named
@RequestScoped
public class BoardReadyPage {

    @Inject
    CurrentActor current;

    @Inject
    StackQueries stacks;

    @Inject
    BoardQueries board;

    @Inject
    SigningManyService signing;

    private Stack stack = new Stack(List.of());
    private boolean lackingFactor;
    private List<Long> chosen = new ArrayList<>();

    @PostConstruct
    void open() {
        stack = stacks.of(current.get());
        lackingFactor = board.lacksFactor(current.get());
        chosen = new ArrayList<>(stack.read().stream().map(Stack.Sheet::id).toList());
    }

    public String sign(Confirmation again) {
        long run = signing.begin(current.get(), chosen, again);
        return Redirect.to("/board/run").with("id", run).toString();
    }

    public Stack getStack() {
        return stack;
    }

    public List<SelectItem> getChoices() {
        return stack.read().stream()
                .map(sheet -> new SelectItem(
                        sheet.id(),
                        sheet.letter().institutionName() + ", " + sheet.letter().roundName()))
                .toList();
    }

    public boolean isLackingFactor() {
        return lackingFactor;
    }

    public boolean isReady() {
        return !lackingFactor && !stack.read().isEmpty();
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
