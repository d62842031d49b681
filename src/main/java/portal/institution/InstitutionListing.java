package portal.institution;

import java.util.List;

/** One page of the list of institutions, and how many there are in all. */
public record InstitutionListing(List<InstitutionRow> rows, long total) {

    public InstitutionListing {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + InstitutionSearch.PAGE_SIZE - 1) / InstitutionSearch.PAGE_SIZE);
    }
}
