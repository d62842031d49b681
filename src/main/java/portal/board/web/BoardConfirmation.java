package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.board.BoardQueries;
import portal.identity.Confirmation;
import portal.platform.access.CurrentActor;

/** Password and code, as a signer gives them under one letter or many. Neither is ever shown again. */
@Named
@RequestScoped
public class BoardConfirmation {

    @Inject
    CurrentActor current;

    @Inject
    BoardQueries board;

    private String told = "";
    private String password = "";
    private String code = "";

    @PostConstruct
    void open() {
        told = board.factor(current.get()).told();
    }

    public Confirmation given() {
        return new Confirmation(password, code);
    }

    /** The code itself, in the made-up round. */
    public String getTold() {
        return told;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
