package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** Accounts on the real database: from the invitation to the end of access. */
@InsidePortal
class AccountServiceIT {

    private static final String PASSWORD = MadeUpPeople.PASSWORD;
    private static final String ANOTHER = "walnut-harbour-ninety-four";
    private static final Grant OBSERVER = new Grant(Role.OBSERVER, null);

    @Inject
    MadeUpPeople people;

    @Inject
    AccountService accounts;

    @Inject
    OwnAccountService own;

    @Inject
    PasswordCheck check;

    @Inject
    PasswordLinks links;

    @Inject
    ActorQueries actors;

    @Test
    void from_the_invitation_to_the_end_of_access() {
        Actor person = people.invited();
        assertThat(signIn(person, PASSWORD)).isEmpty();
        String link = people.links(person).get(0);
        assertThat(links.nameBehind(link)).contains(person.name());
        assertThat(links.choose(link, PASSWORD)).isEqualTo(person.email());
        SignedIn cookie = signIn(person, PASSWORD).orElseThrow();
        assertThat(actors.behind(cookie)).contains(person);
        accounts.disable(MadeUpPeople.ADMINISTRATOR, person.accountId());
        assertThat(actors.behind(cookie)).isEmpty();
        assertThat(signIn(person, PASSWORD)).isEmpty();
        accounts.enable(MadeUpPeople.ADMINISTRATOR, person.accountId());
        assertThat(actors.behind(cookie)).isEmpty();
        assertThat(signIn(person, PASSWORD)).isPresent();
    }

    @Test
    void a_session_ends_after_half_a_day() {
        Actor person = people.active();
        SignedIn cookie = signIn(person, PASSWORD).orElseThrow();
        Instant evening = cookie.since().plus(Duration.ofHours(12));
        assertThat(PortalClock.pretending(evening.minusSeconds(1), () -> actors.behind(cookie)))
                .isPresent();
        assertThat(PortalClock.pretending(evening, () -> actors.behind(cookie))).isEmpty();
    }

    @Test
    void roles_count_at_once_when_given_and_when_taken() {
        Actor person = people.active();
        SignedIn cookie = signIn(person, PASSWORD).orElseThrow();
        accounts.grant(MadeUpPeople.ADMINISTRATOR, person.accountId(), OBSERVER);
        assertThat(grants(cookie)).isEqualTo(Set.of(MadeUpPeople.CHAIR, OBSERVER));
        accounts.revoke(MadeUpPeople.ADMINISTRATOR, person.accountId(), MadeUpPeople.CHAIR);
        assertThat(grants(cookie)).isEqualTo(Set.of(OBSERVER));
    }

    @Test
    void who_has_an_account_is_given_the_role_and_no_second_invitation() {
        Actor person = people.active();
        long id = accounts.invite(MadeUpPeople.ADMINISTRATOR, person.email(), "Nell Q", Set.of(OBSERVER));
        assertThat(id).isEqualTo(person.accountId());
        assertThat(people.links(person)).hasSize(1);
        assertThat(grants(signIn(person, PASSWORD).orElseThrow())).isEqualTo(Set.of(MadeUpPeople.CHAIR, OBSERVER));
    }

    @Test
    void a_second_invitation_ends_the_first_and_none_follows_the_password() {
        Actor person = people.invited();
        accounts.inviteAgain(MadeUpPeople.ADMINISTRATOR, person.accountId());
        List<String> both = people.links(person);
        assertThat(both).hasSize(2);
        assertThatThrownBy(() -> links.choose(both.get(0), PASSWORD)).isInstanceOf(LinkNotUsable.class);
        links.choose(both.get(1), PASSWORD);
        assertThatThrownBy(() -> accounts.inviteAgain(MadeUpPeople.ADMINISTRATOR, person.accountId()))
                .isInstanceOf(InvitationClosed.class);
    }

    @Test
    void nobody_is_invited_to_nothing_and_nobody_serves_themselves() {
        String email = people.email();
        assertThatThrownBy(() -> accounts.invite(MadeUpPeople.ADMINISTRATOR, email, "Nell Quarry", Set.of()))
                .isInstanceOf(AccessRefused.class);
        Actor person = people.active();
        Actor administrator =
                new Actor(person.accountId(), person.name(), person.email(), MadeUpPeople.ADMINISTRATOR.grants());
        assertThatThrownBy(() -> accounts.invite(administrator, person.email(), person.name(), Set.of(OBSERVER)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> accounts.grant(administrator, person.accountId(), OBSERVER))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> accounts.revoke(administrator, person.accountId(), MadeUpPeople.CHAIR))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void links_for_a_new_password_work_side_by_side_until_one_is_used() {
        Actor person = people.active();
        String first = people.linkAskedFor(person);
        String second = people.linkAskedFor(person);
        assertThat(links.nameBehind(first)).isPresent();
        links.choose(first, ANOTHER);
        assertThatThrownBy(() -> links.choose(first, PASSWORD)).isInstanceOf(LinkNotUsable.class);
        assertThatThrownBy(() -> links.choose(second, PASSWORD)).isInstanceOf(LinkNotUsable.class);
        assertThat(signIn(person, ANOTHER)).isPresent();
    }

    @Test
    void three_links_in_an_hour_are_enough() {
        Actor person = people.active();
        for (int time = 0; time < 5; time++) {
            links.request(person.email(), Optional.empty());
        }
        assertThat(people.links(person)).hasSize(1 + 3);
    }

    @Test
    void a_changed_password_ends_sessions_and_links() {
        Actor person = people.active();
        SignedIn cookie = signIn(person, PASSWORD).orElseThrow();
        String link = people.linkAskedFor(person);
        assertThatThrownBy(() -> own.changePassword(person, "not this", ANOTHER))
                .isInstanceOf(PasswordWrong.class);
        own.changePassword(person, PASSWORD, ANOTHER);
        assertThat(actors.behind(cookie)).isEmpty();
        assertThat(links.nameBehind(link)).isEmpty();
    }

    @Test
    void a_link_is_worth_nothing_once_access_has_ended() {
        Actor person = people.active();
        String link = people.linkAskedFor(person);
        accounts.disable(MadeUpPeople.ADMINISTRATOR, person.accountId());
        assertThat(links.nameBehind(link)).isEmpty();
    }

    @Test
    void a_new_address_ends_what_was_opened_under_the_old_and_tells_it() {
        Actor person = people.active();
        Actor other = people.invited();
        SignedIn cookie = signIn(person, PASSWORD).orElseThrow();
        String link = people.linkAskedFor(person);
        String email = people.email();
        assertThatThrownBy(() ->
                        accounts.correct(MadeUpPeople.ADMINISTRATOR, person.accountId(), "Nell Quarry", other.email()))
                .isInstanceOf(EmailTaken.class);
        accounts.correct(MadeUpPeople.ADMINISTRATOR, person.accountId(), " Nell Quarry-Holt ", person.email());
        assertThat(actors.behind(cookie)).map(Actor::name).contains("Nell Quarry-Holt");
        accounts.correct(MadeUpPeople.ADMINISTRATOR, person.accountId(), "Nell Quarry-Holt", email);
        assertThat(actors.behind(cookie)).isEmpty();
        assertThat(links.nameBehind(link)).isEmpty();
        assertThat(signIn(person, PASSWORD)).isEmpty();
        assertThat(check.signIn(email, PASSWORD, Optional.empty())).isPresent();
        assertThat(people.mails(person)).last().asString().contains("Ada Finch has changed", email);
    }

    @Test
    void a_password_is_long_and_hard_to_guess() {
        Actor person = people.invited();
        String link = people.links(person).get(0);
        assertThatThrownBy(() -> links.choose(link, "x7#kQ!vv29z")).isInstanceOf(PasswordTooShort.class);
        assertThatThrownBy(() -> links.choose(link, "password1234")).isInstanceOf(PasswordTooCommon.class);
        assertThatThrownBy(() -> links.choose(link, person.email())).isInstanceOf(PasswordTooCommon.class);
        links.choose(link, PASSWORD);
        assertThat(signIn(person, PASSWORD)).isPresent();
    }

    private Set<Grant> grants(SignedIn cookie) {
        return actors.behind(cookie).orElseThrow().grants();
    }

    private Optional<SignedIn> signIn(Actor person, String password) {
        return check.signIn(person.email(), password, Optional.empty());
    }
}
