package portal.institution;

/**
 * What a list of institutions was asked for.
 *
 * @param text part of a name or region; empty for all
 * @param sort column to sort by
 * @param page counted from 1
 */
public record InstitutionSearch(String text, Sort sort, int page) {

    /** Rows on a page of the list. */
    public static final int PAGE_SIZE = 50;

    /** The columns that the list can be sorted by. */
    public enum Sort {
        NAME("i.name"),
        REGION("i.region, i.name"),
        SIGNED("i.signedOn, i.name");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    int first() {
        return (Math.max(1, page) - 1) * PAGE_SIZE;
    }

    /** The text as a pattern for LIKE, in which the person's own wildcards mean themselves. */
    String pattern() {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
