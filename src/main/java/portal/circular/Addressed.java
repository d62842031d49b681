package portal.circular;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** To whom a circular was sent; once for each institution of a person who has several. */
@Embeddable
class Addressed {

    @Column(name = "account_id")
    private long accountId;

    private String institution = "";

    protected Addressed() {}

    Addressed(Recipient recipient) {
        accountId = recipient.accountId();
        institution = recipient.institution();
    }

    long accountId() {
        return accountId;
    }

    String institution() {
        return institution;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Addressed same && accountId == same.accountId && institution.equals(same.institution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, institution);
    }
}
