package portal.letter;

import org.jspecify.annotations.Nullable;

/** Which letters to list: of a round, in a state, and which page of them, from 1. */
public record LetterSearch(@Nullable Long roundId, @Nullable LetterState state, int page) {

    public static final int PAGE_SIZE = 50;

    int first() {
        return (page - 1) * PAGE_SIZE;
    }

    String condition() {
        return (roundId == null ? "" : " AND l.roundId = :round") + (state == null ? "" : " AND l.state = :state");
    }
}
