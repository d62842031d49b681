package portal.overview.web;

import java.util.List;
import portal.institution.InstitutionName;
import portal.overview.StateCount;
import portal.round.RoundDetail;

/** A round as its page shows it. */
public record RoundSheet(
        RoundDetail round,
        List<SheetLine> lines,
        long total,
        List<StateCount> counts,
        List<UrgencyCount> urgencies,
        List<InstitutionName> notInvited,
        boolean running) {

    public RoundSheet {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        urgencies = List.copyOf(urgencies);
        notInvited = List.copyOf(notInvited);
    }

    public long roundId() {
        return round.id();
    }

    /** Whether there is anybody to invite, and the actor may. */
    public boolean inviting() {
        return running && round.opened() && !notInvited.isEmpty();
    }
}
