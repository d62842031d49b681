package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.panel.ConflictKind;
import portal.panel.PanelFixture;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveRequest;
import portal.scoring.discussion.DiscussionQueries;
import portal.scoring.discussion.DiscussionService;
import portal.scoring.discussion.MeetingSheet;
import portal.scoring.discussion.NothingSaid;
import portal.scoring.discussion.RemarkRow;
import portal.submission.SubmissionService;
import portal.support.inside.InsidePortal;

/** What a panel says to each other, in the real portal: sealed before, closed after, and nobody else's. */
@InsidePortal
class DiscussionIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    DiscussionService discussion;

    @Inject
    DiscussionQueries queries;

    @Inject
    SubmissionService submissions;

    @Test
    void it_opens_to_a_reviewer_when_his_own_review_is_in() throws Exception {
        panel.rolledBack(() -> {
            panel.score(panel.lead, panel.leadSheet(), "3", "words");
            panel.leadSubmits();
            say(panel.lead, "What did you make of the annex?");
            assertThatThrownBy(() -> queries.of(panel.member, panel.submission)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(panel.member, "Too early")).isInstanceOf(NotFound.class);

            panel.score(panel.member, panel.memberSheet(), "1", "words");
            panel.memberSubmits();
            assertThat(said(panel.member))
                    .extracting(RemarkRow::text)
                    .containsExactly("What did you make of the annex?");
            assertThat(queries.of(panel.member, panel.submission).scores().open())
                    .isEqualTo(14);
        });
    }

    @Test
    void a_message_is_its_writers_alone_until_it_is_said() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            assertThatThrownBy(() -> discussion.say(panel.member, panel.submission, criterion()))
                    .isInstanceOf(NothingSaid.class);
            write(panel.member, "half a thou");
            assertThat(queries.of(panel.lead, panel.submission).toString()).doesNotContain("half a thou");
            assertThat(queries.of(panel.member, panel.submission)
                            .draft(criterion())
                            .value())
                    .isEqualTo("half a thou");
        });
    }

    @Test
    void what_is_withdrawn_was_there_and_only_its_writer_withdraws_it() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            say(panel.member, "This was unkind");
            long remark = said(panel.member).get(0).id();
            for (Actor other : List.of(panel.lead, panel.secretariat)) {
                assertThatThrownBy(() -> discussion.withdraw(other, remark)).isInstanceOf(AccessRefused.class);
            }
            discussion.withdraw(panel.member, remark);
            panel.em.flush();
            panel.em.clear();
            assertThat(said(panel.lead)).singleElement().matches(RemarkRow::isWithdrawn);
            assertThat(queries.of(panel.secretariat, panel.submission).toString())
                    .doesNotContain("unkind");
        });
    }

    @Test
    void nobody_beyond_panel_chair_and_secretariat_has_a_part_in_it() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            say(panel.lead, "Between us");
            PanelFixture made = new PanelFixture(panel.em);
            Actor chair = made.person(new Grant(Role.CHAIR, null));
            assertThat(said(chair)).hasSize(1);
            assertThat(queries.of(chair, panel.submission).scores().editable()).isFalse();
            for (Actor other : List.of(
                    made.reviewer(),
                    made.person(new Grant(Role.INSTITUTION_APPROVER, institution())),
                    made.person(new Grant(Role.BOARD_MEMBER, null)),
                    made.person(new Grant(Role.OBSERVER, null)),
                    made.person(new Grant(Role.ADMINISTRATOR, null)),
                    new Actor(
                            chair.accountId(),
                            "C",
                            "c@example.org",
                            Set.of(new Grant(Role.CHAIR, null), new Grant(Role.REVIEWER, institution()))),
                    Actor.NOBODY)) {
                assertThatThrownBy(() -> queries.of(other, panel.submission))
                        .as(other.toString())
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> write(other, "me too")).isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void who_is_in_conflict_loses_it_and_his_words_go_with_him() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            say(panel.member, "I know them well");
            panel.answers.declareConflict(
                    panel.member, panel.memberPlace, ConflictKind.MAJOR, "My brother works there");
            panel.em.flush();
            assertThatThrownBy(() -> queries.of(panel.member, panel.submission)).isInstanceOf(NotFound.class);
            assertThat(queries.of(panel.lead, panel.submission).toString()).doesNotContain("I know them well");
            assertThat(said(panel.lead)).hasSize(1);
        });
    }

    @Test
    void it_is_closed_when_the_panel_is_done_and_can_still_be_read() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            say(panel.member, "Agreed");
            write(panel.lead, "one more thing");
            submissions.consolidate(panel.lead, panel.submission);
            panel.em.flush();
            MeetingSheet after = queries.of(panel.lead, panel.submission);
            assertThat(after.speaking()).isFalse();
            assertThat(after.remarks()).hasSize(1);
            assertThat(after.scores().parts())
                    .allMatch(part -> part.feedback().value().isEmpty());
            assertThatThrownBy(() -> discussion.say(panel.lead, panel.submission, criterion()))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void a_criterion_of_another_rubric_is_not_talked_about() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            assertThatThrownBy(() -> discussion.write(panel.lead, panel.submission, 987_654, new SaveRequest("x", 0)))
                    .isInstanceOf(LevelNotOnScale.class);
        });
    }

    @Test
    void reading_costs_the_same_with_one_message_and_with_thirty() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            say(panel.member, "first");
            int one = statements();
            for (int more = 0; more < 29; more++) {
                say(more % 2 == 0 ? panel.lead : panel.member, "message " + more);
            }
            assertThat(said(panel.lead)).hasSize(30);
            assertThat(statements()).isEqualTo(one);
        });
    }

    private int statements() {
        panel.em.clear();
        StatementCount.reset();
        queries.of(panel.lead, panel.submission);
        return StatementCount.executed();
    }

    private void write(Actor actor, String words) {
        discussion.write(actor, panel.submission, criterion(), new SaveRequest(words, 0));
    }

    private void say(Actor actor, String words) {
        write(actor, words);
        discussion.say(actor, panel.submission, criterion());
        panel.em.flush();
    }

    private List<RemarkRow> said(Actor actor) {
        return queries.of(actor, panel.submission).remarks(criterion());
    }

    private long criterion() {
        return panel.leadSheet().lines().get(0).criterion().id();
    }

    private long institution() {
        return panel.em
                .createQuery("select s.institutionId from Submission s where s.id = :id", Long.class)
                .setParameter("id", panel.submission)
                .getSingleResult();
    }
}
