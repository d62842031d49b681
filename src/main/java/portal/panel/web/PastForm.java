package portal.panel.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An institution where a reviewer was, as he tells it. */
public class PastForm {

    private @Nullable Long institutionId;
    private @Nullable LocalDate endedOn;

    public @Nullable Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(@Nullable Long institutionId) {
        this.institutionId = institutionId;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
