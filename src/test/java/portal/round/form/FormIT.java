package portal.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.round.NotInUseYet;
import portal.round.PeersSeeScores;
import portal.round.RoundPlan;
import portal.round.RoundQueries;
import portal.round.RoundService;
import portal.rubric.RubricQueries;
import portal.rubric.VersionChosen;
import portal.rubric.VersionFrozen;
import portal.rubric.VersionRow;
import portal.rubric.VersionState;
import portal.support.inside.InsidePortal;

/** A form is copied, changed and chosen for a round; all of it is rolled back. */
@InsidePortal
class FormIT {

    private static final Instant DEADLINE = Instant.parse("2040-05-01T12:00:00Z");
    private static final LocalDate OPENS = LocalDate.of(2040, 1, 1);
    private static final Actor OFFICE = Actor.PORTAL;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    FormService forms;

    @Inject
    FormQueries queries;

    @Inject
    RubricQueries rubrics;

    @Inject
    RoundService rounds;

    @Inject
    RoundQueries roundQueries;

    private long form;

    @BeforeEach
    void copy() throws Exception {
        transaction.begin();
        form = forms.copy(
                OFFICE,
                queries.list(OFFICE).stream()
                        .filter(row -> row.stage() == 3 && !row.life().isDraft())
                        .map(VersionRow::id)
                        .findFirst()
                        .orElseThrow());
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_copy_is_changed_and_the_one_that_it_was_copied_from_is_not() {
        FormDraft draft = queries.draft(OFFICE, form);
        long section = draft.sections().get(0).section().id();
        forms.write(OFFICE, form, section, "heading", new SaveRequest("What is new?", 0));
        forms.write(OFFICE, form, section, "limit", new SaveRequest("321", 1));
        forms.write(OFFICE, form, "check-NO_OWNER", new SaveRequest("true", 0));
        forms.move(OFFICE, form, section, false);
        read();

        FormDraft changed = queries.draft(OFFICE, form);
        assertThat(changed.sections().get(1).section().heading()).isEqualTo("What is new?");
        assertThat(changed.sections().get(1).section().wordLimit()).isEqualTo(321);
        assertThat(changed.blockingChecks()).contains("NO_OWNER");
        assertThat(queries.list(OFFICE).stream()
                        .filter(row -> row.stage() == 3 && row.id() != form)
                        .flatMap(row -> queries.detail(OFFICE, row.id()).sections().stream())
                        .map(known -> known.heading()))
                .doesNotContain("What is new?");
    }

    @Test
    void a_round_is_not_planned_with_a_draft() {
        assertThatThrownBy(() -> rounds.plan(OFFICE, plan())).isInstanceOf(NotInUseYet.class);
    }

    @Test
    void a_round_is_planned_with_versions_that_are_in_use_by_then() {
        forms.makeAvailable(OFFICE, form, OPENS.plusDays(1));
        assertThatThrownBy(() -> rounds.plan(OFFICE, plan())).isInstanceOf(NotInUseYet.class);
    }

    @Test
    void a_version_that_a_round_has_chosen_is_not_taken_back() {
        forms.makeAvailable(OFFICE, form, OPENS);
        rounds.plan(OFFICE, plan());

        assertThat(queries.roundsWith(OFFICE, form)).containsExactly(plan().name());
        assertThatThrownBy(() -> forms.takeBack(OFFICE, form)).isInstanceOf(VersionChosen.class);
    }

    @Test
    void a_version_that_a_round_has_opened_with_is_frozen() {
        forms.makeAvailable(OFFICE, form, OPENS);
        rounds.open(OFFICE, rounds.plan(OFFICE, plan()));
        read();

        assertThat(roundQueries.form(form).life().state()).isEqualTo(VersionState.FROZEN);
        assertThatThrownBy(() -> forms.add(OFFICE, form)).isInstanceOf(VersionFrozen.class);
    }

    private RoundPlan plan() {
        long rubric = rubrics.list(OFFICE).stream()
                .filter(row -> row.stage() == 3 && !row.life().isDraft())
                .map(VersionRow::id)
                .findFirst()
                .orElseThrow();
        return new RoundPlan(
                "A round of the forms",
                3,
                form,
                rubric,
                OPENS.atStartOfDay().toInstant(ZoneOffset.UTC),
                DEADLINE,
                ZoneOffset.UTC,
                Duration.ZERO,
                LocalDate.of(2040, 6, 1),
                LocalDate.of(2040, 7, 1),
                PeersSeeScores.NEVER,
                false,
                0);
    }

    /** What is in the database, and not what is remembered. */
    private void read() {
        em.flush();
        em.clear();
    }
}
