package portal.submission;

import portal.platform.events.DomainEvent;

/** Something that happened to a submission; whoever listens learns which round and institution it belongs to. */
public interface SubmissionEvent extends DomainEvent {

    /** Which submission, of which round and institution. */
    Which which();

    /** A submission, named by its ids. */
    record Which(long submissionId, long roundId, long institutionId) {

        static Which of(Submission submission) {
            return new Which(submission.id(), submission.roundId(), submission.institutionId());
        }
    }

    @Override
    default String subjectKind() {
        return "submission";
    }

    @Override
    default long subjectId() {
        return which().submissionId();
    }
}
