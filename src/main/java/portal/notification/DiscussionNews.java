package portal.notification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reviewer has not been told of: how many messages of others, on how many of his panels.
 *
 * @param first one of the submissions
 * @param upTo the moment up to which they were counted
 */
record DiscussionNews(long reviewerId, long messages, long panels, long first, LocalDate today, Instant upTo) {

    /** Straight to the talk where there is one only. */
    String path() {
        return panels == 1 ? "/scoring/discuss.xhtml?submission=" + first : "/panel/list.xhtml";
    }
}
