package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;

/** The text of a section: saved over nobody else's, and every version kept. */
@InsidePortal
class AnswerServiceIT {

    @Inject
    OneSubmission one;

    @Inject
    MadeUp madeUp;

    @Inject
    HistoryQueries history;

    @Inject
    AnswerService answers;

    @Test
    void a_save_over_an_old_version_is_refused_and_both_texts_are_kept() {
        int start = one.section().version();
        SaveReply mine = one.save(one.editor(), "Mine.", start);
        assertThatThrownBy(() -> one.save(one.approver(), "Theirs, too late.", start))
                .isInstanceOfSatisfying(StaleValue.class, stale -> {
                    assertThat(stale.current().value()).isEqualTo("Mine.");
                    assertThat(stale.current().version()).isEqualTo(mine.version());
                    assertThat(stale.current().by()).isEqualTo("Ann Editor");
                });
        one.save(one.approver(), "Merged.", mine.version());
        assertThat(one.section().text()).isEqualTo("Merged.");
        assertThat(revisions(1)).extracting(RevisionRow::text).containsExactlyInAnyOrder("Theirs, too late.", "Mine.");
    }

    @Test
    void the_same_text_again_is_no_conflict() {
        int start = one.section().version();
        SaveReply first = one.save(one.editor(), "Twice sent.", start);
        assertThat(one.save(one.editor(), "Twice sent.", start).version()).isEqualTo(first.version());
        assertThat(revisions(1)).isEmpty();
    }

    @Test
    void who_marks_a_section_is_not_taken_for_the_author_of_its_text() {
        int version = one.save(one.editor(), "Ann wrote this.", 0).version();
        mark(one.approver());
        assertThat(one.section().touchedByName()).isEqualTo("Ann Editor");
        one.save(one.approver(), "Omar wrote over it.", version);
        assertThat(revisions(1))
                .extracting(RevisionRow::text, RevisionRow::by)
                .containsExactly(tuple("Ann wrote this.", "Ann Editor"));
    }

    @Test
    void a_section_without_text_is_not_ready() {
        int version = one.save(one.editor(), "Some text.", 0).version();
        mark(one.editor());
        int next = one.save(one.editor(), "Some more text.", version).version();
        assertThat(one.section().ready()).isTrue();
        one.save(one.editor(), " ", next);
        assertThat(one.section().ready()).isFalse();
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM timeline_entry WHERE subject_kind = 'submission' AND subject_id = ?"
                                + " AND what = 'submission.section-reopened'",
                        one.id()))
                .isEqualTo(1);
    }

    @Test
    void an_earlier_version_can_be_made_the_current_one_and_nothing_is_lost() {
        int start = one.section().version();
        int second = one.save(one.editor(), "First.", start).version();
        one.save(one.approver(), "Second.", second);
        RevisionRow first = revisions(1).get(0);
        restore(first);
        assertThat(one.section().text()).isEqualTo("First.");
        assertThat(revisions(1)).extracting(RevisionRow::text).containsExactlyInAnyOrder("First.", "Second.");
    }

    @Test
    void the_history_is_read_in_pages_of_ten() {
        int version = 0;
        for (int time = 1; time <= 13; time++) {
            version = one.save(time % 2 == 0 ? one.editor() : one.approver(), "Text " + time, version)
                    .version();
        }
        assertThat(history.countRevisions(one.editor(), one.id(), section())).isEqualTo(12);
        assertThat(revisions(1))
                .hasSize(HistoryQueries.PAGE)
                .first()
                .extracting(RevisionRow::text)
                .isEqualTo("Text 12");
        assertThat(revisions(2)).extracting(RevisionRow::text).containsExactly("Text 2", "Text 1");
    }

    private long section() {
        return one.section().sectionId();
    }

    private List<RevisionRow> revisions(int page) {
        return history.revisions(one.editor(), one.id(), section(), page);
    }

    private void mark(Actor actor) {
        OneSubmission.inTime(() -> {
            answers.mark(actor, one.id(), section(), true);
            return actor;
        });
    }

    private void restore(RevisionRow revision) {
        OneSubmission.inTime(() -> {
            answers.restore(one.editor(), one.id(), section(), revision.id());
            return revision;
        });
    }
}
