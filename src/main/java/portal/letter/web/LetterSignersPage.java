package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.letter.LetterDay;
import portal.letter.SignerRow;
import portal.letter.SignerService;
import portal.platform.access.CurrentActor;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;

/** Who signs letters and how the names are printed. */
@Named
@RequestScoped
public class LetterSignersPage {

    @Inject
    CurrentActor current;

    @Inject
    SignerService signers;

    @Inject
    LetterDay day;

    private List<SignerRow> rows = List.of();

    @PostConstruct
    void open() {
        rows = signers.list(current.get());
    }

    public String end(long signerId) {
        signers.end(current.get(), signerId);
        return Redirect.to("/letter/signers").saying("letter.signer-ended").toString();
    }

    public boolean isSigningToday(SignerRow row) {
        return row.isValidOn(day.today());
    }

    /** Whether the one who reads writes letters too. */
    public boolean isWriter() {
        return current.get().holds(Role.SECRETARIAT);
    }

    public List<SignerRow> getRows() {
        return rows;
    }
}
