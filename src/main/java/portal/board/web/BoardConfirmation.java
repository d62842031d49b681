package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.board.BoardQueries;
import portal.identity.Confirmation;
import portal.identity.ConfirmationForm;
import portal.platform.access.CurrentActor;

/** Password and code, as a signer gives them under one letter or many. */
@Named
@RequestScoped
public class BoardConfirmation {

    @Inject
    CurrentActor current;

    @Inject
    BoardQueries board;

    private ConfirmationForm form = new ConfirmationForm("");

    @PostConstruct
    void open() {
        form = new ConfirmationForm(board.factor(current.get()).told());
    }

    public Confirmation given() {
        return form.given();
    }

    public ConfirmationForm getForm() {
        return form;
    }
}
