package portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.institution.InstitutionKind;
import portal.institution.InstitutionName;
import portal.institution.InstitutionProfile;
import portal.institution.InstitutionService;
import portal.institution.Standing;
import portal.overview.RoundSearch.Sort;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.round.PeersSeeScores;
import portal.round.RoundPlan;
import portal.round.RoundService;
import portal.round.form.FormQueries;
import portal.rubric.RubricQueries;
import portal.submission.SubmissionService;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

@InsidePortal
class OverviewQueriesIT {

    private static final int LISTING = 2;
    private static final int STAGE = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    Clock clock;

    @Inject
    InstitutionService institutions;

    @Inject
    RoundService rounds;

    @Inject
    FormQueries forms;

    @Inject
    RubricQueries rubrics;

    @Inject
    SubmissionService submissions;

    @Inject
    OverviewQueries overview;

    @Inject
    HomeQueries home;

    private Instant deadline = Instant.EPOCH;
    private long round;

    @BeforeEach
    void openARound() throws Exception {
        transaction.begin();
        deadline = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(60));
        round = rounds.plan(Actor.PORTAL, plan());
        rounds.open(Actor.PORTAL, round);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_round_of_three_takes_as_many_statements_as_a_round_of_one() {
        invite("Quarrow one");
        assertThat(listing(Sort.INSTITUTION).lines()).hasSize(1);
        assertThat(StatementCount.executed()).isEqualTo(LISTING);

        invite("Quarrow two");
        invite("Quarrow three");
        RoundListing listing = listing(Sort.INSTITUTION);
        assertThat(StatementCount.executed()).isEqualTo(LISTING);
        assertThat(listing.total()).isEqualTo(3);
        assertThat(listing.lines())
                .extracting(RoundLine::institutionName)
                .containsExactly("Quarrow one", "Quarrow three", "Quarrow two");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void can_be_sorted_by(Sort sort) {
        invite("Quarrow one");

        assertThat(listing(sort).lines()).hasSize(1);
    }

    @Test
    void a_state_filters_the_list_and_counts_it() {
        invite("Quarrow one");

        RoundSearch issued =
                new RoundSearch(round, "", Optional.of(SubmissionState.ISSUED), Optional.empty(), Sort.STATE, 1);
        assertThat(overview.listing(Actor.PORTAL, issued).lines()).isEmpty();
        assertThat(overview.counts(Actor.PORTAL, round)).containsExactly(new StateCount(SubmissionState.DRAFT, 1));
    }

    @Test
    void whoever_is_tied_to_an_institution_sees_nothing_of_it() {
        long home = invite("Quarrow one");
        invite("Quarrow two");
        em.flush();
        Actor chair = new Actor(
                1,
                "Ama",
                "ama@example.org",
                Set.of(new Grant(Role.CHAIR, null), new Grant(Role.INSTITUTION_EDITOR, home)));
        RoundSearch all = new RoundSearch(round, "Quarrow", Optional.empty(), Optional.empty(), Sort.STATE, 1);

        assertThat(overview.listing(chair, all).lines())
                .extracting(RoundLine::institutionName)
                .containsExactly("Quarrow two");
        assertThat(overview.listing(chair, all).total()).isEqualTo(1);
        assertThat(overview.lines(chair, round)).hasSize(1);
        assertThat(overview.counts(chair, round)).containsExactly(new StateCount(SubmissionState.DRAFT, 1));
    }

    @Test
    void an_extension_shows_at_its_institution_alone_and_on_its_home_page() {
        long one = invite("Quarrow one");
        invite("Quarrow two");
        Instant later = deadline.plus(Duration.ofDays(7));

        rounds.extend(Actor.PORTAL, round, one, later, "Flood");

        assertThat(listing(Sort.INSTITUTION).lines())
                .extracting(RoundLine::deadlineAt)
                .containsExactly(later, deadline);
        Actor editor = new Actor(1, "Ama", "ama@example.org", Set.of(new Grant(Role.INSTITUTION_EDITOR, one)));
        assertThat(home.ownSubmissions(editor)).singleElement().satisfies(own -> {
            assertThat(own.deadlineAt()).isEqualTo(later);
            assertThat(own.institutionName()).isEqualTo("Quarrow one");
            assertThat(own.sections()).isPositive();
            assertThat(own.ready()).isZero();
        });
    }

    @Test
    void the_home_page_takes_one_statement_for_one_submission_and_for_three() {
        Actor editor = editorOf(invite("Quarrow one"));
        assertThat(statementsOfHome(editor)).isEqualTo(1);

        Actor editorOfThree = editorOf(invite("Quarrow two"), invite("Quarrow three"), invite("Quarrow four"));
        assertThat(statementsOfHome(editorOfThree)).isEqualTo(1);
        assertThat(home.ownSubmissions(editorOfThree)).hasSize(3);
    }

    @Test
    void somebody_of_no_institution_has_no_submission_on_the_home_page() {
        invite("Quarrow one");

        assertThat(home.ownSubmissions(Actor.PORTAL)).isEmpty();
    }

    @Test
    void whoever_is_invited_cannot_be_invited_again() {
        long one = invite("Quarrow one");
        long two = register("Quarrow two");

        assertThat(overview.notInvited(Actor.PORTAL, round))
                .extracting(InstitutionName::id)
                .contains(two)
                .doesNotContain(one);
    }

    private int statementsOfHome(Actor actor) {
        em.flush();
        StatementCount.reset();
        home.ownSubmissions(actor);
        return StatementCount.executed();
    }

    private static Actor editorOf(long... institutionIds) {
        Set<Grant> grants = new HashSet<>();
        for (long id : institutionIds) {
            grants.add(new Grant(Role.INSTITUTION_EDITOR, id));
        }
        return new Actor(1, "Ama", "ama@example.org", grants);
    }

    private RoundListing listing(Sort sort) {
        em.flush();
        StatementCount.reset();
        return overview.listing(Actor.PORTAL, new RoundSearch(round, "", Optional.empty(), Optional.empty(), sort, 1));
    }

    private long invite(String name) {
        long institution = register(name);
        submissions.open(Actor.PORTAL, round, institution);
        return institution;
    }

    private long register(String name) {
        return institutions.register(
                Actor.PORTAL,
                new InstitutionProfile(
                        name, InstitutionKind.UNIVERSITY, Standing.SIGNATORY, "Wales", null, null, null));
    }

    private RoundPlan plan() {
        long form = forms.list(Actor.PORTAL).stream()
                .filter(row -> row.stage() == STAGE && !row.life().isDraft())
                .findFirst()
                .orElseThrow()
                .id();
        long rubric = rubrics.list(Actor.PORTAL).stream()
                .filter(row -> row.stage() == STAGE && !row.life().isDraft())
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate due = LocalDate.ofInstant(deadline, ZoneOffset.UTC);
        return new RoundPlan(
                "Quarrow round",
                STAGE,
                form,
                rubric,
                deadline.minus(Duration.ofDays(90)),
                deadline,
                ZoneId.of("Europe/London"),
                Duration.ZERO,
                due.plusDays(40),
                due.plusDays(60),
                PeersSeeScores.AFTER_OWN_SUBMIT,
                false,
                0);
    }
}
