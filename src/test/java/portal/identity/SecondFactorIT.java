package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.factor.FactorAlreadySet;
import portal.identity.factor.FactorMissing;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** Who signs has a second factor, and no code of it counts twice. In the made-up round the portal tells the codes. */
@InsidePortal
class SecondFactorIT {

    @Inject
    MadeUpPeople people;

    @Inject
    SecondFactorService factors;

    @Inject
    SecondFactorCheck check;

    @Inject
    AttemptRepository attempts;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private Actor signer;
    private Instant now;

    @BeforeEach
    void aSignerToBe() {
        Actor person = people.active();
        signer = new Actor(
                person.accountId(), person.name(), person.email(), Set.of(new Grant(Role.BOARD_MEMBER, null)));
        now = clock.instant();
    }

    @Test
    void it_counts_once_the_device_has_shown_a_code() {
        factors.begin(signer);
        assertThatThrownBy(() -> check.confirm(signer, again())).isInstanceOf(FactorMissing.class);
        assertThatThrownBy(() -> factors.confirm(signer, new Confirmation(MadeUpPeople.PASSWORD, "12345")))
                .isInstanceOf(CodeWrong.class);
        assertThat(factors.own(signer).isSetUp()).isFalse();

        assertThat(factors.confirm(signer, again())).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.own(signer).isSetUp()).isTrue();
        assertThat(factors.own(signer).recoveryLeft()).isEqualTo(10);
        assertThat(people.mails(signer).get(people.mails(signer).size() - 1)).contains("second step");
        assertThatThrownBy(() -> factors.begin(signer)).isInstanceOf(FactorAlreadySet.class);
    }

    @Test
    void a_second_window_offers_the_same_secret() {
        factors.begin(signer);
        var first = factors.own(signer).secret();
        factors.begin(signer);

        assertThat(factors.own(signer).secret()).isEqualTo(first);
    }

    @Test
    void a_code_is_taken_once_and_none_before_it_afterwards() {
        setUp();
        Confirmation early = at(now.plusSeconds(60), this::again);
        Confirmation late = at(now.plusSeconds(90), this::again);

        at(now.plusSeconds(90), () -> confirmed(late));
        assertThatThrownBy(() -> at(now.plusSeconds(90), () -> confirmed(late))).isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> at(now.plusSeconds(90), () -> confirmed(early)))
                .isInstanceOf(CodeWrong.class);
    }

    @Test
    void of_two_who_come_with_one_code_at_once_one_is_let_in() throws Exception {
        setUp();
        Confirmation code = at(now.plusSeconds(60), this::again);
        Callable<Boolean> attempt = () -> {
            try {
                return at(now.plusSeconds(60), () -> confirmed(code));
            } catch (CodeWrong used) {
                return false;
            }
        };

        List<Boolean> let = threads.invokeAll(Collections.nCopies(2, attempt)).stream()
                .map(SecondFactorIT::result)
                .toList();
        assertThat(let).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_recovery_code_stands_in_once_and_new_ones_end_the_old() {
        List<String> paper = setUp();
        check.confirm(signer, paper(paper.get(0)));
        assertThat(factors.own(signer).recoveryLeft()).isEqualTo(9);
        assertThatThrownBy(() -> check.confirm(signer, paper(paper.get(0)))).isInstanceOf(CodeWrong.class);
        assertThat(people.mails(signer).get(people.mails(signer).size() - 1)).contains("9 are left");

        List<String> newer = factors.renew(signer, paper(paper.get(1)));
        assertThatThrownBy(() -> check.confirm(signer, paper(paper.get(2)))).isInstanceOf(CodeWrong.class);
        check.confirm(signer, paper(newer.get(0).replace(" ", "-")));
    }

    @Test
    void guessing_codes_is_slow() {
        List<String> paper = setUp();
        Limit limit = new Limit("code of " + signer.accountId(), 10, Duration.ofHours(1));
        for (int time = 0; time < 9; time++) {
            attempts.add(List.of(limit), now);
        }
        assertThatThrownBy(() -> check.confirm(signer, paper("000000"))).isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> check.confirm(signer, paper(paper.get(0)))).isInstanceOf(SignInThrottled.class);
    }

    @Test
    void another_device_takes_a_code_and_the_first_one_holds_until_then() {
        List<String> paper = setUp();
        assertThatThrownBy(() -> factors.move(signer, paper("000000"))).isInstanceOf(CodeWrong.class);
        factors.move(signer, paper(paper.get(0)));

        assertThat(factors.own(signer).isSetUp()).isTrue();
        assertThat(factors.own(signer).isOffered()).isTrue();
        check.confirm(signer, paper(paper.get(1)));
        at(now.plusSeconds(120), () -> factors.confirm(signer, again()));
        assertThat(factors.own(signer).isOffered()).isFalse();
    }

    @Test
    void another_administrator_resets_it_and_the_person_is_told() {
        setUp();
        Actor office = new Actor(-8, "Kit", "kit@example.org", Set.of(new Grant(Role.SECRETARIAT, null)));
        Actor self = new Actor(signer.accountId(), "Nell", signer.email(), Set.of(new Grant(Role.ADMINISTRATOR, null)));
        for (Actor refused : List.of(office, self, signer)) {
            assertThat(factors.isResettable(refused, signer.accountId())).isFalse();
            assertThatThrownBy(() -> factors.reset(refused, signer.accountId())).isInstanceOf(AccessRefused.class);
        }
        assertThat(factors.isResettable(MadeUpPeople.ADMINISTRATOR, signer.accountId()))
                .isTrue();
        factors.reset(MadeUpPeople.ADMINISTRATOR, signer.accountId());

        assertThat(factors.own(signer).isSetUp()).isFalse();
        assertThat(people.mails(signer).get(people.mails(signer).size() - 1)).contains("Ada Finch has reset");
        factors.begin(signer);
    }

    @Test
    void only_who_may_come_to_sign_has_one() {
        Actor chair = people.active();

        assertThatThrownBy(() -> factors.own(chair)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> factors.begin(chair)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> factors.begin(Actor.NOBODY)).isInstanceOf(AccessRefused.class);
    }

    private List<String> setUp() {
        factors.begin(signer);
        return factors.confirm(signer, again());
    }

    private Confirmation again() {
        return paper(factors.own(signer).told());
    }

    private static Confirmation paper(String code) {
        return new Confirmation(MadeUpPeople.PASSWORD, code);
    }

    private boolean confirmed(Confirmation again) {
        check.confirm(signer, again);
        return true;
    }

    private static boolean result(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T at(Instant instant, Supplier<T> work) {
        return PortalClock.pretending(instant, work);
    }
}
