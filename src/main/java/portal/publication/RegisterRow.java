package portal.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.institution.InstitutionKind;

/** A signatory in the register: what everybody may know of it. */
public record RegisterRow(
        long institutionId,
        String name,
        InstitutionKind kind,
        String region,
        @Nullable LocalDate signedOn,
        @Nullable String signingPhase,
        @Nullable String ownPage,
        @Nullable Instant publishedAt,
        @Nullable Boolean showsPlan,
        @Nullable LocalDate planEndsOn) {

    /** Whether it has a page here. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it has none here and has told where its own is. */
    public boolean isElsewhere() {
        return !isPublished() && ownPage != null;
    }

    public PlanStanding standing(LocalDate today) {
        if (!Boolean.TRUE.equals(showsPlan)) {
            return PlanStanding.NONE;
        }
        return planEndsOn != null && planEndsOn.isBefore(today) ? PlanStanding.ENDED : PlanStanding.CURRENT;
    }
}
