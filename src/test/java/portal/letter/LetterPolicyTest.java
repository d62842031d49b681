package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.letter.Letters.INSTITUTION;
import static portal.letter.Letters.aLetter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** Every role, at the letter's institution and at another one, in every state. */
class LetterPolicyTest {

    private static final long OTHER = 20;

    private final LetterPolicy policy = new LetterPolicy();

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void who_reads(LetterState state) {
        Letter letter = aLetter().saying("Good.").in(state);
        Set<Role> readers =
                switch (state) {
                    case DRAFT, FACTUAL_CHECK -> EnumSet.of(Role.SECRETARIAT);
                    case IN_SIGN_OFF -> EnumSet.of(Role.SECRETARIAT, Role.BOARD_MEMBER);
                    case ISSUED, SUPERSEDED -> EnumSet.of(
                            Role.SECRETARIAT, Role.BOARD_MEMBER, Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER);
                };

        assertThat(roles(INSTITUTION, actor -> policy.mayRead(actor, letter).allowed()))
                .isEqualTo(readers);
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void the_board_remarks_on_what_waits_for_signatures_and_the_institution_reads_no_remark(LetterState state) {
        Letter letter = aLetter().saying("Good.").in(state);
        Set<Role> board = state == LetterState.IN_SIGN_OFF ? EnumSet.of(Role.BOARD_MEMBER) : EnumSet.noneOf(Role.class);

        assertThat(roles(INSTITUTION, actor -> policy.mayRemark(actor, OTHER, state)
                        .allowed()))
                .isEqualTo(board);
        assertThat(roles(INSTITUTION, actor -> policy.mayReadRemarks(actor, letter)
                        .allowed()))
                .contains(Role.SECRETARIAT)
                .doesNotContain(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER, Role.REVIEWER);
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void another_institution_reads_nothing(LetterState state) {
        Letter letter = aLetter().saying("Good.").in(state);

        assertThat(roles(OTHER, actor -> policy.mayRead(actor, letter).allowed()))
                .doesNotContain(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER, Role.REVIEWER);
        assertThat(policy.mayRead(Actor.NOBODY, letter).allowed()).isFalse();
    }

    @Test
    void the_institution_answers_for_itself_and_reads_no_more_than_it_was_shown() {
        Letter letter = aLetter().saying("Good.").in(LetterState.FACTUAL_CHECK);
        Set<Role> own = EnumSet.of(Role.INSTITUTION_EDITOR, Role.INSTITUTION_APPROVER);

        assertThat(roles(INSTITUTION, actor -> policy.mayAnswer(actor, letter).allowed()))
                .isEqualTo(own);
        assertThat(roles(OTHER, actor -> policy.mayAnswer(actor, letter).allowed()))
                .isEmpty();
        own.add(Role.SECRETARIAT);
        assertThat(roles(
                        INSTITUTION, actor -> policy.mayReadCheck(actor, letter).allowed()))
                .isEqualTo(own);
    }

    @Test
    void only_the_secretariat_writes() {
        assertThat(roles(INSTITUTION, actor -> policy.mayWrite(actor).allowed()))
                .isEqualTo(Set.of(Role.SECRETARIAT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_belongs_to_the_institution_by_any_role_neither_reads_nor_signs_for_the_board(Role tie) {
        Letter letter = aLetter().saying("Good.").inSignOff();
        Actor tied = actor(new Grant(Role.BOARD_MEMBER, null), new Grant(tie, INSTITUTION));
        Actor free = actor(new Grant(Role.BOARD_MEMBER, null), new Grant(tie, OTHER));

        assertThat(policy.mayReturn(tied, letter).allowed()).isFalse();
        assertThat(policy.maySign(tied, letter).allowed()).isFalse();
        assertThat(policy.mayRead(tied, letter).allowed()).isFalse();
        assertThat(policy.mayReturn(free, letter).allowed()).isTrue();
        assertThat(policy.maySign(free, letter).allowed()).isEqualTo(tie != Role.SECRETARIAT);
        assertThat(policy.mayRead(free, letter).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void whoever_is_tied_otherwise_neither_reads_nor_writes_it(LetterState state) {
        Letter letter = aLetter().saying("Good.").in(state);
        Set<Grant> both = Set.of(new Grant(Role.SECRETARIAT, null), new Grant(Role.BOARD_MEMBER, null));
        Actor tied = new Actor(5, "Ada", "ada@example.org", both, Set.of(INSTITUTION));

        assertThat(policy.mayRead(tied, letter).allowed()).isFalse();
        assertThat(policy.mayWrite(tied, letter).allowed()).isFalse();
        assertThat(policy.mayReadCheck(tied, letter).allowed()).isFalse();
        assertThat(policy.mayReturn(tied, letter).allowed()).isFalse();
    }

    @Test
    void only_the_board_signs() {
        Letter letter = aLetter().saying("Good.").inSignOff();

        assertThat(roles(INSTITUTION, actor -> policy.maySign(actor, letter).allowed()))
                .isEqualTo(Set.of(Role.BOARD_MEMBER));
    }

    @Test
    void who_had_a_hand_in_a_letter_does_not_sign_it() {
        Letter drafted = aLetter().saying("Good.").in(LetterState.DRAFT);
        Letter sent = aLetter().saying("Good.").inSignOff();
        Actor drafter = boardMember(Letters.WRITER.accountId());
        Actor other = boardMember(6);
        drafted.write(drafted.section(1).orElseThrow(), "Better.", boardMember(7), Letters.NOW);

        assertThat(policy.maySign(drafter, sent).reason()).isEqualTo("letter.refused.writer");
        assertThat(policy.mayReturn(drafter, sent).allowed()).isTrue();
        assertThat(policy.maySign(boardMember(7), drafted).allowed()).isFalse();
        assertThat(policy.maySign(other, drafted).allowed()).isTrue();
    }

    @Test
    void letter_signers_are_named_by_the_secretariat_and_administrators_and_never_by_themselves() {
        assertThat(roles(INSTITUTION, actor -> policy.mayNameSigner(actor, 6).allowed()))
                .isEqualTo(Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR));
        assertThat(roles(INSTITUTION, actor -> policy.mayNameSigner(actor, 5).allowed()))
                .isEmpty();
        assertThat(roles(INSTITUTION, actor -> policy.mayKeepSigners(actor).allowed()))
                .isEqualTo(Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR));
    }

    private static Actor boardMember(long accountId) {
        return new Actor(accountId, "B", "b@example.org", Set.of(new Grant(Role.BOARD_MEMBER, null)));
    }

    private static Set<Role> roles(long institution, Predicate<Actor> may) {
        return Arrays.stream(Role.values())
                .filter(role -> may.test(actor(new Grant(role, role.isHeldAtInstitution() ? institution : null))))
                .collect(Collectors.toSet());
    }

    private static Actor actor(Grant... grants) {
        return new Actor(5, "Ada", "ada@example.org", Stream.of(grants).collect(Collectors.toSet()));
    }
}
