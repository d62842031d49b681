package portal.circular;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom of those around some submissions a circular goes to. */
public enum Audience {
    /** Everybody who writes or approves for the institutions. */
    INSTITUTIONS,
    /** Whoever was asked to review and has not answered. */
    ASKED,
    /** Whoever has accepted to review. */
    REVIEWERS,
    /** Whoever has accepted and has not submitted the review. */
    OWING;

    /** What can be left to be filled in for each. A reviewer gets one message for all institutions, and no mail to a reviewer names any. */
    public Set<Blank> blanks() {
        return Stream.of(Blank.values())
                .filter(blank -> this == INSTITUTIONS || blank != Blank.INSTITUTION)
                .collect(Collectors.toUnmodifiableSet());
    }
}
