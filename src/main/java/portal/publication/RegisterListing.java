package portal.publication;

import java.util.List;

/** One page of the register, and how many signatories there are that were looked for. */
public record RegisterListing(List<RegisterRow> rows, long total) {

    public RegisterListing {
        rows = List.copyOf(rows);
    }
}
