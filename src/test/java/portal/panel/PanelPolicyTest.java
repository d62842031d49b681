package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Every role, as the reviewer who was asked and as somebody else, in every state. */
class PanelPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final long ASKED = 5;
    private static final long SOMEBODY_ELSE = 6;
    private static final long SUBMITTING = 10;
    private static final long HOME = 20;

    private static final Set<SubmissionState> PANEL_OPEN =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.UNDER_REVIEW);
    private static final Set<SubmissionState> BEGUN = EnumSet.of(
            SubmissionState.UNDER_REVIEW,
            SubmissionState.CONSOLIDATED,
            SubmissionState.LETTER_DRAFTED,
            SubmissionState.FACTUAL_CHECK,
            SubmissionState.IN_SIGN_OFF,
            SubmissionState.ISSUED);

    private final PanelPolicy policy = new PanelPolicy();

    static Stream<Arguments> rolesAndStates() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(SubmissionState.values()).map(state -> Arguments.of(role, state)));
    }

    static Stream<Arguments> answersAndStates() {
        return Arrays.stream(AssignmentState.values())
                .flatMap(state -> Arrays.stream(SubmissionState.values()).map(of -> Arguments.of(state, of)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndStates")
    void only_the_secretariat_chooses_and_only_while_the_panel_is_open(Role role, SubmissionState state) {
        boolean may = role == Role.SECRETARIAT && PANEL_OPEN.contains(state);
        assertThat(policy.mayChoose(actor(ASKED, role, HOME), subject(state)).allowed())
                .isEqualTo(may);
        assertThat(policy.maySeePanels(actor(ASKED, role, HOME)).allowed()).isEqualTo(role == Role.SECRETARIAT);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndStates")
    void only_the_reviewer_who_was_asked_answers(Role role, SubmissionState state) {
        Assignment offer = Assignment.offer(1, ASKED, false, NOW);
        boolean may = role == Role.REVIEWER && PANEL_OPEN.contains(state);
        assertThat(policy.mayAnswer(actor(ASKED, role, HOME), offer, subject(state))
                        .allowed())
                .isEqualTo(may);
        assertThat(policy.mayAnswer(actor(SOMEBODY_ELSE, role, HOME), offer, subject(state))
                        .allowed())
                .isFalse();
        assertThat(policy.mayAnswer(actor(ASKED, role, SUBMITTING), offer, subject(state))
                        .allowed())
                .as("nobody answers for his own institution")
                .isEqualTo(may && !role.isHeldAtInstitution());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answersAndStates")
    void an_answer_is_open_until_the_assignment_ends_or_the_panel_closes(AssignmentState answered, SubmissionState of) {
        boolean open = answered == AssignmentState.OFFERED || answered == AssignmentState.ACCEPTED;
        Actor reviewer = actor(ASKED, Role.REVIEWER, HOME);
        assertThat(policy.maySeeOffer(reviewer, in(answered), subject(of)).allowed())
                .isEqualTo(open);
        assertThat(policy.mayAnswer(reviewer, in(answered), subject(of)).allowed())
                .isEqualTo(open && PANEL_OPEN.contains(of));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndStates")
    void members_read_once_the_review_has_begun_and_the_lead_leads(Role role, SubmissionState state) {
        boolean may = role == Role.REVIEWER && BEGUN.contains(state);
        Actor member = actor(ASKED, role, HOME);
        assertThat(policy.mayRead(member, membership(false, state)).allowed()).isEqualTo(may);
        assertThat(policy.mayRead(member, membership(true, state)).allowed()).isEqualTo(may);
        assertThat(policy.mayLead(member, membership(true, state)).allowed()).isEqualTo(may);
        assertThat(policy.mayLead(member, membership(false, state)).allowed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void a_membership_opens_nothing_to_others_nor_to_people_of_the_institution(SubmissionState state) {
        assertThat(policy.mayRead(actor(SOMEBODY_ELSE, Role.REVIEWER, HOME), membership(true, state))
                        .allowed())
                .isFalse();
        Actor reviewerWhoEditsThere = new Actor(
                ASKED,
                "Robin",
                "robin@example.org",
                Set.of(new Grant(Role.REVIEWER, HOME), new Grant(Role.INSTITUTION_EDITOR, SUBMITTING)));
        assertThat(policy.mayRead(reviewerWhoEditsThere, membership(true, state))
                        .allowed())
                .isFalse();
        assertThat(policy.mayRead(Actor.NOBODY, membership(true, state)).allowed())
                .isFalse();
    }

    @Test
    void hard_rules_say_which_of_them_is_broken() {
        assertThat(refusal(new Suitability(true, false, false, false, false, true)))
                .isEmpty();
        assertThat(refusal(new Suitability(false, false, false, false, false, true)))
                .isEqualTo("NotAReviewer");
        assertThat(refusal(new Suitability(true, true, true, true, true, true))).isEqualTo("OwnInstitution");
        assertThat(refusal(new Suitability(true, false, true, true, true, true)))
                .isEqualTo("LeftRecently");
        assertThat(refusal(new Suitability(true, false, false, true, false, false)))
                .isEqualTo("ConflictDeclared");
        assertThat(refusal(new Suitability(true, false, false, false, true, false)))
                .isEqualTo("ConflictUndecided");
        assertThat(refusal(new Suitability(true, false, false, false, false, false)))
                .isEqualTo("NotTrained");
    }

    @Test
    void a_training_that_lapsed_meanwhile_keeps_nobody_from_accepting() {
        new Suitability(true, false, false, false, false, false).requireFree();
    }

    private static String refusal(Suitability suitability) {
        try {
            suitability.require();
            return "";
        } catch (NotAReviewer
                | OwnInstitution
                | LeftRecently
                | ConflictDeclared
                | ConflictUndecided
                | NotTrained broken) {
            return broken.messageKey();
        }
    }

    private static Assignment in(AssignmentState state) {
        Assignment assignment = Assignment.offer(1, ASKED, false, NOW);
        switch (state) {
            case OFFERED -> {}
            case ACCEPTED -> assignment.accept(NOW);
            case DECLINED -> assignment.decline("no time", NOW);
            case CONFLICTED -> assignment.declareConflict("worked there", NOW);
            case WITHDRAWN -> assignment.withdraw(NOW);
        }
        return assignment;
    }

    private static PanelSubject subject(SubmissionState state) {
        return new PanelSubject(1, 3, SUBMITTING, state);
    }

    private static Membership membership(boolean leading, SubmissionState state) {
        return new Membership(7, 1, 3, SUBMITTING, ASKED, leading, state);
    }

    private static Actor actor(long id, Role role, long institution) {
        Long at = role.isHeldAtInstitution() ? institution : null;
        return new Actor(id, "Robin", "robin@example.org", Set.of(new Grant(role, at)));
    }
}
