package portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A link that lets one person choose a password. It works for a while, and only in the epoch of the account in which it was
 * sent: a chosen password begins the next one. Only the hash of it is kept.
 */
@Entity
@Table(name = "account_token")
class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    protected AccountToken() {}

    AccountToken(Account account, TokenPurpose purpose, String tokenHash, Instant now) {
        this.accountId = account.id();
        this.sessionEpoch = account.sessionEpoch();
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    boolean isUsable(Account account, Instant now) {
        return account.sessionEpoch() == sessionEpoch && now.isBefore(expiresAt);
    }

    long accountId() {
        return accountId;
    }
}
