package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.identity.PersonName;
import portal.letter.PrintedSigner;
import portal.letter.SignerService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;

/** Makes somebody of the board a letter signer. */
@Named
@RequestScoped
public class LetterSignerPage {

    @Inject
    CurrentActor current;

    @Inject
    SignerService signers;

    private List<PersonName> candidates = List.of();
    private @Nullable Long account;
    private int position = 1;
    private String name = "";
    private String lettersAfter = "";
    private String role = "";

    @PostConstruct
    void open() {
        candidates = signers.candidates(current.get());
    }

    public String add() {
        signers.add(
                current.get(), account == null ? 0 : account, new PrintedSigner(position, name, lettersAfter, role));
        return Redirect.to("/letter/signers").saying("letter.signer-added").toString();
    }

    public List<PersonName> getCandidates() {
        return candidates;
    }

    public @Nullable Long getAccount() {
        return account;
    }

    public void setAccount(@Nullable Long account) {
        this.account = account;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLettersAfter() {
        return lettersAfter;
    }

    public void setLettersAfter(String lettersAfter) {
        this.lettersAfter = lettersAfter;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
