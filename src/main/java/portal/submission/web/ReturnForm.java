package portal.submission.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the secretariat says when it returns a submission, as typed. */
public class ReturnForm {

    private String reason = "";
    private @Nullable LocalDate until;

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
