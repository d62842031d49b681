package portal.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.Grant;

/**
 * A person who may use the portal. Invited first; active once a password was chosen; disabled when the person leaves. The
 * session epoch moves on whenever open sessions and links must end.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    private List<RoleGrant> grants = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    private Account(String email, String name, Instant now) {
        this.email = canonical(email);
        this.name = name.strip();
        this.state = AccountState.INVITED;
        this.createdAt = now;
    }

    /** An account whose person has still to choose a password. */
    public static Account invite(String email, String name, Set<Grant> grants, Instant now) {
        Account account = new Account(email, name, now);
        grants.forEach(grant -> account.grant(grant, now));
        return account;
    }

    /** E-mail addresses are compared without regard to case. */
    public static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** @return whether the role is new to this person */
    boolean grant(Grant grant, Instant now) {
        boolean isNew = grants.stream().noneMatch(held -> held.grant().equals(grant));
        if (isNew) {
            grants.add(new RoleGrant(grant, now));
        }
        return isNew;
    }

    void revoke(Grant grant) {
        grants.removeIf(held -> held.grant().equals(grant));
    }

    /** Puts name and address right. What was opened or sent under another address ends. */
    void correct(String rightName, String rightEmail) {
        if (!email.equals(canonical(rightEmail))) {
            email = canonical(rightEmail);
            sessionEpoch++;
        }
        name = rightName.strip();
    }

    /** Makes way for a fresh link; those sent before no longer work. */
    void inviteAgain() {
        if (state != AccountState.INVITED) {
            throw new InvitationClosed();
        }
        sessionEpoch++;
    }

    /** Takes a new password and ends the sessions that the old one opened. */
    void choosePassword(String hash) {
        passwordHash = hash;
        state = AccountState.ACTIVE;
        sessionEpoch++;
    }

    void disable() {
        state = AccountState.DISABLED;
        sessionEpoch++;
    }

    void enable() {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    public boolean maySignIn() {
        return state == AccountState.ACTIVE && passwordHash != null;
    }

    public Actor actor() {
        return actor(Set.of());
    }

    Actor actor(Set<Long> ties) {
        return new Actor(id, name, email, grants.stream().map(RoleGrant::grant).collect(Collectors.toSet()), ties);
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    PersonName person() {
        return new PersonName(id, name, email);
    }

    public AccountState state() {
        return state;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }
}
