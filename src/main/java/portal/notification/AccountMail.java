package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.identity.AccountInvited;
import portal.identity.PasswordResetRequested;
import portal.identity.PersonName;

/** Mails the one-time links of invitations and forgotten passwords. */
@ApplicationScoped
class AccountMail {

    private static final String LINK = "/identity/new-password.xhtml?token=";

    @Inject
    Post post;

    void invited(@Observes AccountInvited event) {
        PersonName invited = new PersonName(event.accountId(), event.name(), event.email());
        post.send(invited, event.what(), LINK + event.token(), event.actor().name());
    }

    void forgotten(@Observes PasswordResetRequested event) {
        PersonName person = new PersonName(event.accountId(), event.name(), event.email());
        post.send(person, event.what(), LINK + event.token());
    }
}
