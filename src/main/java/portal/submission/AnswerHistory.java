package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps earlier texts of a section. Not every key is a version: while one person types, a text is kept every few minutes.
 * Whatever somebody else would write over, and whatever came too late, is always kept.
 */
@ApplicationScoped
class AnswerHistory {

    private static final Duration BETWEEN_VERSIONS = Duration.ofMinutes(5);

    @Inject
    SubmissionRepository submissions;

    /** Before a text is replaced. */
    void beforeWriting(Answer answer, long by, Instant at) {
        Long author = answer.touchedBy();
        Instant touchedAt = answer.touchedAt();
        if (author == null || touchedAt == null || answer.text().isEmpty()) {
            return;
        }
        AnswerRevision newest = submissions.newestRevision(answer.id()).orElse(null);
        boolean kept = newest != null && newest.text().equals(answer.text());
        boolean lately = newest != null
                && newest.savedBy() == author
                && Duration.between(newest.savedAt(), at).compareTo(BETWEEN_VERSIONS) < 0;
        if (!kept && (author != by || !lately)) {
            submissions.add(new AnswerRevision(answer.id(), answer.text(), author, touchedAt));
        }
    }

    /** A text that cannot become the current one, because somebody saved a newer version meanwhile. */
    void tooLate(Answer answer, String text, long by, Instant at) {
        boolean kept = submissions
                .newestRevision(answer.id())
                .filter(newest -> newest.savedBy() == by && newest.text().equals(text))
                .isPresent();
        if (!kept && !text.isBlank()) {
            submissions.add(new AnswerRevision(answer.id(), text, by, at));
        }
    }

    /** All current texts of a submission. */
    void keepAll(long submissionId) {
        submissions.answers(submissionId).forEach(this::keep);
    }

    /** The current text, whenever it is a moment to come back to. */
    void keep(Answer answer) {
        Long author = answer.touchedBy();
        Instant touchedAt = answer.touchedAt();
        boolean kept = submissions
                .newestRevision(answer.id())
                .filter(newest -> newest.text().equals(answer.text()))
                .isPresent();
        if (author != null && touchedAt != null && !kept && !answer.text().isEmpty()) {
            submissions.add(new AnswerRevision(answer.id(), answer.text(), author, touchedAt));
        }
    }
}
