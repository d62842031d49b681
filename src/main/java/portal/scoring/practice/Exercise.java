package portal.scoring.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.time.UkTime;
import portal.scoring.Judgement;
import portal.scoring.Missing;

/**
 * One reviewer's go at a made-up submission. It begins against the rubric in use and is his draft until he finishes it; only then
 * does he see the references, and from then on it stays. He can begin another whenever he likes. Once finished it may be counted
 * as his training of that day.
 */
@Entity
@Table(name = "exercise")
public class Exercise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reviewer_id")
    private long reviewerId;

    private String exemplar;

    @Column(name = "rubric_id")
    private long rubricId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private long same;

    @Column(name = "one_off")
    private long oneOff;

    private long further;

    @Column(name = "counted_at")
    private @Nullable Instant countedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "exercise", cascade = CascadeType.PERSIST)
    private List<ExerciseScore> scores = new ArrayList<>();

    protected Exercise() {}

    private Exercise(long reviewerId, String exemplar, long rubricId, Instant at) {
        this.reviewerId = reviewerId;
        this.exemplar = exemplar;
        this.rubricId = rubricId;
        this.begunAt = at;
    }

    static Exercise begin(long reviewerId, String exemplar, long rubricId, Instant at) {
        return new Exercise(reviewerId, exemplar, rubricId, at);
    }

    /** The score of a criterion, begun when there is none. @throws ExerciseIsFinished when the references are known */
    ExerciseScore draftScore(long criterionId) {
        requireDraft();
        return score(criterionId).orElseGet(() -> {
            ExerciseScore begun = new ExerciseScore(this, criterionId);
            scores.add(begun);
            return begun;
        });
    }

    /** What is still wanted before it can be finished: a judgement of each criterion, in the given order. Words are not. */
    List<Missing> missing(Collection<Long> criteria) {
        return criteria.stream()
                .filter(criterion -> !judgement(criterion).isMade())
                .map(criterion -> new Missing(Missing.Kind.LEVEL, criterion))
                .toList();
    }

    /** Opens the references. @throws ExerciseIncomplete with all that is missing */
    Outcome finish(Map<Long, Judgement> references, Instant at) {
        requireDraft();
        List<Missing> missing = missing(references.keySet());
        if (!missing.isEmpty()) {
            throw new ExerciseIncomplete(missing);
        }
        Outcome outcome = Outcome.of(references.entrySet().stream()
                .map(reference -> Deviation.of(judgement(reference.getKey()), reference.getValue()))
                .toList());
        same = outcome.same();
        oneOff = outcome.oneOff();
        further = outcome.further();
        finishedAt = at;
        return outcome;
    }

    /** Notes that it stands for a training. @return of which day */
    LocalDate countAsTraining(Instant at) {
        if (finishedAt == null) {
            throw new ExerciseNotFinished();
        }
        countedAt = countedAt == null ? at : countedAt;
        return LocalDate.ofInstant(finishedAt, UkTime.ZONE);
    }

    private void requireDraft() {
        if (finishedAt != null) {
            throw new ExerciseIsFinished();
        }
    }

    Judgement judgement(long criterionId) {
        return score(criterionId).map(ExerciseScore::judgement).orElse(Judgement.NONE);
    }

    Optional<ExerciseScore> score(long criterionId) {
        return scores.stream()
                .filter(score -> score.criterionId() == criterionId)
                .findFirst();
    }

    long id() {
        return id;
    }

    long reviewerId() {
        return reviewerId;
    }

    String exemplar() {
        return exemplar;
    }

    long rubricId() {
        return rubricId;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
