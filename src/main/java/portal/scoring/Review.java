package portal.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's scores of one submission. It begins when he accepts the assignment. While it is a draft nobody else sees
 * any of it and nothing in it is required; submitting asks for a judgement of each criterion, with words at both ends of
 * the scale and where he cannot judge. A submitted review stays as it was given; what its reviewer makes of a score
 * afterwards stands beside it, see {@link ScoreChange}.
 */
@Entity
@Table(name = "review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "assignment_id")
    private long assignmentId;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    private List<Score> scores = new ArrayList<>();

    protected Review() {}

    private Review(long assignmentId, long submissionId, long reviewerId) {
        this.assignmentId = assignmentId;
        this.submissionId = submissionId;
        this.reviewerId = reviewerId;
        this.state = ReviewState.DRAFT;
    }

    static Review begin(long assignmentId, long submissionId, long reviewerId) {
        return new Review(assignmentId, submissionId, reviewerId);
    }

    /** The score of a criterion, begun when there is none; only a draft can be worked on. */
    Score draftScore(long criterionId) {
        requireDraft();
        return score(criterionId).orElseGet(() -> {
            Score begun = new Score(this, criterionId);
            scores.add(begun);
            return begun;
        });
    }

    /** What submitting would ask for, in the order of the rubric. */
    List<Missing> missing(Collection<Scale> rubric) {
        return rubric.stream().flatMap(this::missing).toList();
    }

    void submit(Collection<Scale> rubric, Instant at) {
        requireDraft();
        List<Missing> missing = missing(rubric);
        if (!missing.isEmpty()) {
            throw new ReviewIncomplete(missing);
        }
        state = ReviewState.SUBMITTED;
        submittedAt = at;
    }

    private Stream<Missing> missing(Scale scale) {
        Optional<Score> score = score(scale.criterionId());
        return score.map(Score::judgement)
                .orElse(Judgement.NONE)
                .missing(scale, score.map(Score::text).orElse(""));
    }

    /** A score of which the panel knows, to change it. */
    Score givenScore(long criterionId) {
        if (state != ReviewState.SUBMITTED) {
            throw new ReviewNotSubmitted();
        }
        return score(criterionId).orElseThrow(LevelNotOnScale::new);
    }

    private void requireDraft() {
        if (!state.next().contains(ReviewState.SUBMITTED)) {
            throw new ReviewIsSubmitted();
        }
    }

    Optional<Score> score(long criterionId) {
        return scores.stream()
                .filter(score -> score.criterionId() == criterionId)
                .findFirst();
    }

    public long id() {
        return id;
    }

    public long assignmentId() {
        return assignmentId;
    }

    public long submissionId() {
        return submissionId;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public ReviewState state() {
        return state;
    }

    /** When it was submitted; null while it is a draft. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
