package portal.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter signer with the first day on which he or she may sign and, once ended, the first on which no more. */
public record SignerRow(
        long id,
        long accountId,
        int position,
        String printedName,
        @Nullable String lettersAfter,
        String printedRole,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public boolean isEnded() {
        return validTo != null;
    }
}
