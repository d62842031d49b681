package portal.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the secretariat keeps of an institution. */
public record InstitutionProfile(
        String name,
        InstitutionKind kind,
        Standing standing,
        String region,
        @Nullable LocalDate signedOn,
        @Nullable String signingPhase,
        @Nullable String publicationUrl) {}
