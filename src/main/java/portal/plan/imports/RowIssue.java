package portal.plan.imports;

/**
 * A doubt about something in the file.
 *
 * @param column counted from 0, or -1 where it is about the whole row
 * @param source what stands there
 * @param detail what was read or is missing; empty where the code says all
 */
public record RowIssue(Place place, int column, IssueCode code, String source, String detail) {

    static RowIssue about(Place place, IssueCode code, String source) {
        return new RowIssue(place, -1, code, source, "");
    }
}
