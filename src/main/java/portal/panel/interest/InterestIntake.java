package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import portal.identity.Account;
import portal.identity.Inquiries;
import portal.platform.access.Actor;

/** Where offers to review come in from anybody: not too many from one place, and nobody can tell who is known here. */
@ApplicationScoped
public class InterestIntake {

    private static final String INTEREST = "interest";

    @Inject
    Inquiries inquiries;

    @Inject
    InterestService interests;

    /**
     * Hands an offer on. One too many for the same person is passed over without a word, so that nobody is sent mail after mail.
     *
     * @param address where the request comes from, if that is known
     * @throws portal.identity.TooManyInquiries after too many from there
     */
    public void take(Actor actor, Expression said, Optional<String> address) {
        inquiries.admit(INTEREST, address);
        if (inquiries.admits(INTEREST, Account.canonical(said.email()))) {
            interests.express(actor, said);
        }
    }
}
