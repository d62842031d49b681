package portal.panel.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import portal.identity.Account;
import portal.plan.Theme;

/**
 * An offer to review. While nobody has answered, a later one from the same address takes its place. The secretariat answers once:
 * it invites, or declines. {@link #KEPT_ANSWERED} after the answer it is deleted, and {@link #KEPT_OPEN} after it was made where
 * nobody ever answers.
 */
@Entity
@Table(name = "reviewer_interest")
public class Interest {

    public static final Period KEPT_ANSWERED = Period.ofDays(90);

    public static final Period KEPT_OPEN = Period.ofDays(365);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    private String institution;

    private String job;

    @Column(name = "is_technician")
    private boolean technician;

    private String region;

    private @Nullable String themes;

    private String why;

    @Enumerated(EnumType.STRING)
    private InterestState state;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Interest() {}

    Interest(Expression said, Instant at) {
        state = InterestState.OPEN;
        say(said, at);
    }

    /** Takes what is said now in place of what was said before. */
    final void say(Expression said, Instant at) {
        name = said.name().strip();
        email = Account.canonical(said.email());
        institution = said.institution().strip();
        job = said.job().strip();
        technician = said.technician();
        region = said.region();
        themes = Theme.format(said.themes());
        why = said.why().strip();
        toldAt = at;
    }

    void invite(Instant at) {
        answer(InterestState.INVITED, at);
    }

    void decline(Instant at) {
        answer(InterestState.DECLINED, at);
    }

    private void answer(InterestState answer, Instant at) {
        if (state != InterestState.OPEN) {
            throw new InterestAnswered();
        }
        state = answer;
        answeredAt = at;
    }

    /** From when on nothing is kept of it. */
    Instant keptUntil() {
        return answeredAt == null ? after(toldAt, KEPT_OPEN) : after(answeredAt, KEPT_ANSWERED);
    }

    private static Instant after(Instant since, Period kept) {
        return since.atZone(ZoneOffset.UTC).plus(kept).toInstant();
    }

    Expression said() {
        return new Expression(name, email, institution, job, technician, region, Theme.parse(themes), why);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    InterestState state() {
        return state;
    }

    Instant toldAt() {
        return toldAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
