package portal.scoring.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import portal.scoring.Judged;

/** What a reviewer says of one criterion when he practises. */
@Entity
@Table(name = "exercise_score")
public class ExerciseScore extends Judged {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "exercise_id")
    private Exercise exercise;

    @Column(name = "criterion_id")
    private long criterionId;

    protected ExerciseScore() {}

    ExerciseScore(Exercise exercise, long criterionId) {
        this.exercise = exercise;
        this.criterionId = criterionId;
    }

    long criterionId() {
        return criterionId;
    }
}
