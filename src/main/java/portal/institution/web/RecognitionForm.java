package portal.institution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.institution.recognition.RecognitionKind;
import portal.institution.recognition.RecognitionText;

/** A recognition as typed. */
public class RecognitionForm {

    private RecognitionKind kind = RecognitionKind.PLAQUE;
    private String givenBy = "";
    private @Nullable LocalDate givenOn;
    private String reason = "";

    RecognitionText text() {
        return new RecognitionText(kind, givenBy, givenOn, reason);
    }

    public RecognitionKind getKind() {
        return kind;
    }

    public void setKind(RecognitionKind kind) {
        this.kind = kind;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
