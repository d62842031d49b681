package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** Invites people, gives and takes roles, and ends access. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject
    AccountPolicy policy;

    @Inject
    AccountRepository accounts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Invites somebody by mail. Who has an account already is given the roles and no second invitation.
     *
     * @return the id of the account
     * @throws InstitutionMissing where a role is held at one and none is named
     */
    public long invite(Actor actor, String email, String name, Set<Grant> grants) {
        grants.forEach(AccountService::requireInstitution);
        policy.mayInvite(actor, grants).orRefuse();
        return accounts.byEmail(email)
                .map(known -> grantAll(actor, known, grants))
                .orElseGet(() -> inviteNew(actor, email, name, grants));
    }

    private static void requireInstitution(Grant grant) {
        if (grant.role().isHeldAtInstitution() && grant.institutionId() == null) {
            throw new InstitutionMissing();
        }
    }

    private long grantAll(Actor actor, Account account, Set<Grant> grants) {
        policy.mayChangeRoles(actor, account.id()).orRefuse();
        grants.stream()
                .filter(grant -> account.grant(grant, clock.instant()))
                .forEach(grant -> events.fire(new RoleGranted(actor, account.id(), grant)));
        return account.id();
    }

    private long inviteNew(Actor actor, String email, String name, Set<Grant> grants) {
        Account account = accounts.add(Account.invite(email, name, grants, clock.instant()));
        sendInvitation(actor, account);
        return account.id();
    }

    /** Sends a fresh link; the one before no longer works. */
    public void inviteAgain(Actor actor, long accountId) {
        Account account = find(accountId);
        policy.mayDisable(actor, account).orRefuse();
        account.inviteAgain();
        sendInvitation(actor, account);
    }

    private void sendInvitation(Actor actor, Account account) {
        String token = accounts.addToken(account, TokenPurpose.INVITATION, clock.instant());
        events.fire(new AccountInvited(actor, account.id(), account.name(), account.email(), token));
    }

    /** @throws InstitutionMissing where the role is held at one and none is named */
    public void grant(Actor actor, long accountId, Grant grant) {
        requireInstitution(grant);
        policy.mayGrant(actor, grant).orRefuse();
        grantAll(actor, find(accountId), Set.of(grant));
    }

    public void revoke(Actor actor, long accountId, Grant grant) {
        policy.mayGrant(actor, grant).orRefuse();
        Account account = find(accountId);
        policy.mayChangeRoles(actor, account.id()).orRefuse();
        account.revoke(grant);
        events.fire(new RoleRevoked(actor, accountId, grant));
    }

    /**
     * Puts the name or the address of somebody right. A new address ends open sessions and links.
     *
     * @throws EmailTaken when the address is somebody else's
     */
    public void correct(Actor actor, long accountId, String name, String email) {
        Account account = find(accountId);
        policy.mayCorrect(actor, account).orRefuse();
        if (accounts.byEmail(email).filter(known -> known.id() != accountId).isPresent()) {
            throw new EmailTaken();
        }
        PersonName old = account.person();
        account.correct(name, email);
        events.fire(new AccountCorrected(actor, old, account.person()));
    }

    public void disable(Actor actor, long accountId) {
        Account account = find(accountId);
        policy.mayDisable(actor, account).orRefuse();
        account.disable();
        events.fire(new AccountDisabled(actor, accountId));
    }

    public void enable(Actor actor, long accountId) {
        Account account = find(accountId);
        policy.mayDisable(actor, account).orRefuse();
        account.enable();
        events.fire(new AccountEnabled(actor, accountId));
    }

    private Account find(long accountId) {
        return accounts.find(accountId).orElseThrow(NotFound::new);
    }
}
