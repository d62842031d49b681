package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who signs letters from one day until another, which is the first without, with name, letters after it and role as they are printed. */
@Entity
@Table(name = "letter_signer")
public class LetterSigner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private int position;

    @Column(name = "printed_name")
    private String printedName;

    @Column(name = "letters_after")
    private @Nullable String lettersAfter;

    @Column(name = "printed_role")
    private String printedRole;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected LetterSigner() {}

    LetterSigner(long accountId, PrintedSigner printed, LocalDate from) {
        this.accountId = accountId;
        this.position = printed.position();
        this.printedName = printed.name();
        this.lettersAfter = printed.lettersAfter().isBlank() ? null : printed.lettersAfter();
        this.printedRole = printed.role();
        this.validFrom = from;
    }

    /** Signs no letter from this day on. @throws SignerEnded who does not anyway */
    void end(LocalDate day) {
        if (validTo != null) {
            throw new SignerEnded();
        }
        validTo = day;
    }

    SignerRow row() {
        return new SignerRow(id, accountId, position, printedName, lettersAfter, printedRole, validFrom, validTo);
    }
}
