package portal.overview;

import java.util.Optional;
import java.util.Set;
import portal.submission.SubmissionState;

/**
 * What the list of a round was asked for.
 *
 * @param words part of an institution's name; empty for all
 * @param state only submissions in this state
 * @param among only these submissions; empty for all
 * @param page counted from 1
 */
public record RoundSearch(
        long roundId, String words, Optional<SubmissionState> state, Optional<Set<Long>> among, Sort sort, int page) {

    /** Rows on a page of the list. */
    public static final int PAGE_SIZE = 50;

    /** What the list can be sorted by. */
    public enum Sort {
        INSTITUTION("i.name"),
        STATE(byState() + ", i.name"),
        SUBMITTED("s.submittedAt, i.name");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }

        /** States in the order of a submission's life, not of the alphabet. */
        private static String byState() {
            StringBuilder order = new StringBuilder("CASE");
            for (SubmissionState state : SubmissionState.values()) {
                order.append(" WHEN s.state = portal.submission.SubmissionState.")
                        .append(state.name())
                        .append(" THEN ")
                        .append(state.ordinal());
            }
            return order.append(" ELSE 99 END").toString();
        }
    }

    public RoundSearch onPage(int other) {
        return new RoundSearch(roundId, words, state, among, sort, other);
    }

    int first() {
        return (Math.max(1, page) - 1) * PAGE_SIZE;
    }

    /** The words as a pattern for LIKE, in which the person's own wildcards mean themselves. */
    String pattern() {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
