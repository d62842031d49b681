package portal.panel.roster;

import java.util.List;

/**
 * A list that was looked at.
 *
 * @param warnings what is to be thought of beyond single lines
 * @param offers what carrying it out would ask of whom
 */
public record Roster(List<RosterRow> rows, List<String> warnings, List<Offer> offers) {

    public Roster {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
        offers = List.copyOf(offers);
    }

    /** One person to be asked. */
    record Offer(long submissionId, long reviewerId, boolean leading, String beyond) {}

    public int asked() {
        return offers.size();
    }

    public long there() {
        return count(RosterRow.Standing.THERE);
    }

    public long refused() {
        return count(RosterRow.Standing.REFUSED);
    }

    /** Whether all that is new in it can be carried out. */
    public boolean isReady() {
        return refused() == 0 && asked() > 0;
    }

    private long count(RosterRow.Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }
}
