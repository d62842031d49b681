package portal.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of institutions. */
public record InstitutionRow(
        long id,
        String name,
        InstitutionKind kind,
        Standing standing,
        String region,
        @Nullable LocalDate signedOn,
        @Nullable String signingPhase) {}
