package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import portal.identity.AccountService;
import portal.panel.ReviewerService;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** Invites somebody who offered to review, and lets him find his profile filled with what he has said already. */
@ApplicationScoped
class ReviewerInvitation {

    @Inject
    AccountService accounts;

    @Inject
    ReviewerService reviewers;

    /** @return the account */
    long send(Actor actor, Interest interest, long institutionId) {
        long account = accounts.invite(
                actor, interest.email(), interest.name(), Set.of(new Grant(Role.REVIEWER, institutionId)));
        reviewers.introduce(actor, account, interest.said().profile());
        return account;
    }
}
