package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.identity.AccountCorrected;
import portal.identity.AccountInvited;
import portal.identity.PasswordResetRequested;
import portal.identity.PersonName;
import portal.identity.RoleGranted;
import portal.identity.factor.SecondFactorChanged;
import portal.institution.InstitutionQueries;
import portal.platform.access.Grant;
import portal.platform.faces.Texts;

/** Mails the one-time links of invitations and forgotten passwords, and tells people of a new role or address. */
@ApplicationScoped
class AccountMail {

    private static final String LINK = "/identity/new-password.xhtml?token=";

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    InstitutionQueries institutions;

    void invited(@Observes AccountInvited event) {
        PersonName invited = new PersonName(event.accountId(), event.name(), event.email());
        post.send(invited, event.what(), LINK + event.token(), event.actor().name());
    }

    void corrected(@Observes AccountCorrected event) {
        if (event.hasNewAddress()) {
            post.send(
                    event.old(),
                    event.what(),
                    "/identity/sign-in.xhtml",
                    event.actor().name(),
                    event.now().email());
        }
    }

    void forgotten(@Observes PasswordResetRequested event) {
        PersonName person = new PersonName(event.accountId(), event.name(), event.email());
        post.send(person, event.what(), LINK + event.token());
    }

    void granted(@Observes RoleGranted event) {
        addressees
                .one(event.accountId())
                .ifPresent(person -> post.send(
                        person,
                        event.what(),
                        "/overview/home.xhtml",
                        role(event.grant()),
                        event.actor().name()));
    }

    /** Who makes recovery codes is looking at them. */
    void secondFactor(@Observes SecondFactorChanged event) {
        addressees
                .one(event.subjectId())
                .filter(person -> event.isToBeTold())
                .ifPresent(person -> post.send(
                        person,
                        event.what(),
                        "/identity/factor.xhtml",
                        event.actor().accountId() == event.subjectId()
                                ? event.recoveryLeft()
                                : event.actor().name()));
    }

    private String role(Grant grant) {
        String role = Texts.of("role." + grant.role());
        Long institution = grant.institutionId();
        return institution == null ? role : role + ", " + institutions.nameOf(institution);
    }
}
