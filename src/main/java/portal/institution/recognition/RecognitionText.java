package portal.institution.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a recognition.
 *
 * @param reason what it was given for; may be empty
 */
public record RecognitionText(RecognitionKind kind, String givenBy, @Nullable LocalDate givenOn, String reason) {

    public RecognitionText {
        givenBy = givenBy.strip();
        reason = reason.strip();
    }
}
