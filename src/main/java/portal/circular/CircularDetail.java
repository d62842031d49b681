package portal.circular;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A circular with everybody around it.
 *
 * @param version of its words
 * @param people those to whom it goes, those left out among them; once it was sent, those who got it
 */
public record CircularDetail(
        long id,
        long roundId,
        String round,
        Audience audience,
        String subject,
        String body,
        int version,
        List<Recipient> people,
        List<CircularGap> gaps,
        @Nullable Instant sentAt,
        @Nullable String sentBy) {

    static CircularDetail of(Circular circular, String round, List<Recipient> people) {
        return new CircularDetail(
                circular.id(),
                circular.roundId(),
                round,
                circular.audience(),
                circular.subject(),
                circular.body(),
                circular.revision().version(),
                List.copyOf(people),
                circular.isSent() ? List.of() : circular.gaps(people),
                circular.sentAt(),
                circular.sentBy());
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Key of the words above its people, by whether they get it or got it. */
    public String heading() {
        return isSent() ? "circular.people.got" : "circular.people";
    }

    /** Those who get it. */
    public List<Recipient> addressed() {
        return people.stream().filter(person -> !person.leftOut()).toList();
    }

    /** The one whose message is to be looked at: this person, else the first who gets it. */
    Optional<Recipient> example(@Nullable Long accountId) {
        return people.stream()
                .filter(person -> accountId != null && person.accountId() == accountId)
                .findFirst()
                .or(() -> addressed().stream().findFirst());
    }

    /** Differs when words or people differ, so that nothing leaves that nobody has looked at. */
    public String seal() {
        return Integer.toHexString(Objects.hash(subject, body, addressed()));
    }
}
