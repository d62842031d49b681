package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.panel.AnswerService;
import portal.panel.ConflictKind;
import portal.panel.PanelFixture;
import portal.panel.PanelService;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Scores in the real portal: sealed until they are in, then compared, agreed and told. */
@InsidePortal
class ReviewIT {

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    ReviewService reviews;

    @Inject
    ReviewQueries queries;

    @Inject
    ConsolidationService consolidations;

    @Inject
    ConsolidationQueries agreed;

    @Inject
    SubmissionQueries submissions;

    @Test
    void a_draft_is_sealed_from_the_lead_and_the_secretariat() throws Exception {
        rolledBack(panel -> {
            score(panel.member, panel.memberPlace, "2", "sealed words");
            assertThat(agreed.sheet(panel.secretariat, panel.submission).toString())
                    .doesNotContain("sealed words");
            score(panel.lead, panel.leadPlace, "3", "lead words");
            reviews.submit(panel.lead, sheet(panel.lead, panel.leadPlace).reviewId());
            em.flush();
            assertThat(agreed.sheet(panel.lead, panel.submission).toString())
                    .contains("lead words")
                    .doesNotContain("sealed words");
            assertThat(sheet(panel.member, panel.memberPlace).toString())
                    .as("others open only after the own review is in")
                    .contains("sealed words")
                    .doesNotContain("lead words");
            reviews.submit(panel.member, sheet(panel.member, panel.memberPlace).reviewId());
            em.flush();
            assertThat(sheet(panel.member, panel.memberPlace).toString()).contains("lead words");
            assertThat(agreed.sheet(panel.secretariat, panel.submission).toString())
                    .contains("sealed words");
        });
    }

    @Test
    void nobody_else_reads_or_writes_a_review() throws Exception {
        rolledBack(panel -> {
            ReviewSheet own = sheet(panel.member, panel.memberPlace);
            long criterion = own.lines().get(0).criterion().id();
            SaveRequest wish = new SaveRequest("3", 0);
            for (Actor other : List.of(panel.lead, panel.secretariat, panel.made.reviewer(), Actor.NOBODY)) {
                assertThatThrownBy(() -> queries.sheet(other, panel.memberPlace))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> reviews.judge(other, own.reviewId(), criterion, wish))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> agreed.sheet(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreed.feedback(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_reviewer_who_declares_a_conflict_loses_his_review() throws Exception {
        rolledBack(panel -> {
            score(panel.member, panel.memberPlace, "2", "words");
            long review = sheet(panel.member, panel.memberPlace).reviewId();
            answers.declareConflict(panel.member, panel.memberPlace, ConflictKind.MAJOR, "My brother works there");
            em.flush();
            assertThatThrownBy(() -> queries.sheet(panel.member, panel.memberPlace))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> submissions.detail(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviews.submit(panel.member, review)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void an_older_tab_meets_the_newer_value() throws Exception {
        rolledBack(panel -> {
            ReviewSheet own = sheet(panel.member, panel.memberPlace);
            long criterion = own.lines().get(0).criterion().id();
            Saved first = reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("2", 0));
            reviews.comment(panel.member, own.reviewId(), criterion, new SaveRequest("typed", 0));
            assertThat(first.version()).isEqualTo(1);
            assertThat(reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("2", 0))
                            .version())
                    .as("the same again is no conflict")
                    .isEqualTo(1);
            assertThatThrownBy(() -> reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("4", 0)))
                    .isInstanceOfSatisfying(
                            StaleValue.class,
                            stale -> assertThat(stale.current().value()).isEqualTo("2"));
        });
    }

    @Test
    void a_panel_agrees_and_the_secretariat_reads_the_feedback() throws Exception {
        rolledBack(panel -> {
            assertThatThrownBy(() -> consolidations.agree(panel.member, panel.submission, 1, new SaveRequest("3", 0)))
                    .isInstanceOf(NotFound.class);
        });
        rolledBack(panel -> {
            assertThatThrownBy(() -> consolidations.agree(panel.lead, panel.submission, 1, new SaveRequest("3", 0)))
                    .as("his own review comes first")
                    .isInstanceOf(AccessRefused.class);
        });
        rolledBack(panel -> {
            submitBoth(panel);
            ConsolidationSheet open = agreed.sheet(panel.lead, panel.submission);
            assertThat(open.parts())
                    .as("in the order of the form and not of the alphabet")
                    .extracting(ConsolidationSheet.Part::code)
                    .containsExactly("A", "R", "E", "N", "P");
            assertThat(sheet(panel.lead, panel.leadPlace).lines())
                    .extracting(line -> line.criterion().position())
                    .isSorted();
            assertThat(open.toDiscuss()).isEqualTo(open.criteria());
            open.parts().forEach(part -> agree(panel, part));
            em.flush();
            assertThat(agreed.feedback(panel.secretariat, panel.submission)).isEmpty();
            consolidations.consolidate(panel.lead, panel.submission);
            em.flush();
            assertThat(submissions.row(panel.secretariat, panel.submission).state())
                    .isEqualTo(SubmissionState.CONSOLIDATED);
            assertThat(agreed.feedback(panel.secretariat, panel.submission))
                    .extracting(SectionFeedbackText::text)
                    .hasSize(5)
                    .containsOnly("Well done.");
        });
    }

    @Test
    void what_is_missing_is_listed_whole() throws Exception {
        rolledBack(panel -> {
            score(panel.lead, panel.leadPlace, "3", "words");
            reviews.submit(panel.lead, sheet(panel.lead, panel.leadPlace).reviewId());
            em.flush();
            assertThatThrownBy(() -> consolidations.consolidate(panel.lead, panel.submission))
                    .isInstanceOfSatisfying(
                            ConsolidationIncomplete.class, incomplete -> assertThat(incomplete.missing())
                                    .extracting(Missing::kind)
                                    .contains(Missing.Kind.REVIEW, Missing.Kind.AGREED_LEVEL, Missing.Kind.FEEDBACK)
                                    .hasSize(1 + 14 + 5));
        });
    }

    @Test
    void one_person_alone_or_with_somebody_still_asked_is_no_panel() throws Exception {
        rolledBack(panel -> {
            submitBoth(panel);
            panels.assign(
                    panel.secretariat, panel.submission, panel.made.reviewer().accountId(), false);
            em.flush();
            assertThat(missing(panel)).contains(Missing.Kind.OFFER).doesNotContain(Missing.Kind.PANEL);
        });
        rolledBack(panel -> {
            submitBoth(panel);
            answers.decline(panel.member, panel.memberPlace, "Ill");
            em.flush();
            assertThat(missing(panel)).contains(Missing.Kind.PANEL).doesNotContain(Missing.Kind.OFFER);
        });
        rolledBack(panel -> {
            submitBoth(panel);
            assertThat(missing(panel)).doesNotContain(Missing.Kind.PANEL, Missing.Kind.OFFER);
        });
    }

    @Test
    void a_new_lead_is_told_who_wrote_before() throws Exception {
        rolledBack(panel -> {
            submitBoth(panel);
            long section =
                    agreed.sheet(panel.lead, panel.submission).parts().get(0).sectionId();
            consolidations.write(panel.lead, panel.submission, section, new SaveRequest("Well done.", 0));
            panels.appointLead(panel.secretariat, panel.memberPlace);
            em.flush();
            assertThatThrownBy(() -> consolidations.write(
                            panel.member, panel.submission, section, new SaveRequest("Not so well.", 0)))
                    .isInstanceOfSatisfying(
                            StaleValue.class,
                            stale -> assertThat(stale.current().by()).isEqualTo(panel.lead.name()));
        });
    }

    @Test
    void comparing_costs_the_same_with_one_review_and_with_two() throws Exception {
        rolledBack(panel -> {
            score(panel.lead, panel.leadPlace, "3", "words");
            reviews.submit(panel.lead, sheet(panel.lead, panel.leadPlace).reviewId());
            em.flush();
            int withOne = statements(panel);
            score(panel.member, panel.memberPlace, "3", "words");
            reviews.submit(panel.member, sheet(panel.member, panel.memberPlace).reviewId());
            em.flush();
            assertThat(statements(panel)).isEqualTo(withOne);
        });
    }

    private List<Missing.Kind> missing(Panel panel) {
        try {
            consolidations.consolidate(panel.lead, panel.submission);
            return List.of();
        } catch (ConsolidationIncomplete incomplete) {
            return incomplete.missing().stream().map(Missing::kind).toList();
        }
    }

    private int statements(Panel panel) {
        em.clear();
        StatementCount.reset();
        agreed.sheet(panel.secretariat, panel.submission);
        return StatementCount.executed();
    }

    private void agree(Panel panel, ConsolidationSheet.Part part) {
        part.lines().forEach(line -> {
            long criterion = line.criterion().id();
            consolidations.agree(panel.lead, panel.submission, criterion, new SaveRequest("3", 0));
            consolidations.explain(panel.lead, panel.submission, criterion, new SaveRequest("Talked over.", 0));
        });
        consolidations.write(panel.lead, panel.submission, part.sectionId(), new SaveRequest("Well done.", 0));
    }

    private void submitBoth(Panel panel) {
        score(panel.lead, panel.leadPlace, "3", "words");
        score(panel.member, panel.memberPlace, "1", "words");
        reviews.submit(panel.lead, sheet(panel.lead, panel.leadPlace).reviewId());
        reviews.submit(panel.member, sheet(panel.member, panel.memberPlace).reviewId());
        em.flush();
    }

    private void score(Actor actor, long place, String level, String comment) {
        ReviewSheet sheet = sheet(actor, place);
        for (ReviewSheet.Line line : sheet.lines()) {
            long criterion = line.criterion().id();
            reviews.judge(actor, sheet.reviewId(), criterion, new SaveRequest(level, 0));
            reviews.comment(actor, sheet.reviewId(), criterion, new SaveRequest(comment, 0));
        }
        em.flush();
    }

    private ReviewSheet sheet(Actor actor, long place) {
        return queries.sheet(actor, place);
    }

    /** A panel of two that has begun. */
    private final class Panel {

        final PanelFixture made = new PanelFixture(em);
        final Actor secretariat = made.secretariat();
        final Actor lead = made.reviewer();
        final Actor member = made.reviewer();
        final long submission = made.submission();
        final long leadPlace = panels.assign(secretariat, submission, lead.accountId(), true);
        final long memberPlace = panels.assign(secretariat, submission, member.accountId(), false);

        Panel() {
            answers.accept(lead, leadPlace, true);
            answers.accept(member, memberPlace, true);
            em.flush();
            panels.startReview(secretariat, submission);
            em.flush();
        }
    }

    private void rolledBack(Consumer<Panel> work) throws Exception {
        transaction.begin();
        try {
            work.accept(new Panel());
        } finally {
            transaction.rollback();
        }
    }
}
