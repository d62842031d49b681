package portal.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reviewer's judgement of one criterion, with the words to it. Once submitted it stays; what he makes of it later are its
 * changes, in the order in which they were given.
 */
@Entity
@Table(name = "score")
public class Score extends Judged {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "criterion_id")
    private long criterionId;

    @OneToMany(mappedBy = "score", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<ScoreChange> changes = new ArrayList<>();

    protected Score() {}

    Score(Review review, long criterionId) {
        this.review = review;
        this.criterionId = criterionId;
    }

    /** The change that is being written, begun when there is none. */
    ScoreChange draftChange(Instant at) {
        return draft().orElseGet(() -> {
            ScoreChange begun = new ScoreChange(this, known(), at);
            changes.add(begun);
            return begun;
        });
    }

    /** Lets the panel have the change. @throws ReviewIncomplete with all that is missing */
    GivenChange giveChange(Scale scale, Instant at) {
        ScoreChange draft = draft().orElseThrow(NothingChanged::new);
        List<Missing> missing = draft.asGiven().missing(scale).toList();
        if (!missing.isEmpty()) {
            throw new ReviewIncomplete(missing);
        }
        if (draft.asGiven().saysTheSameAs(known())) {
            throw new NothingChanged();
        }
        draft.give(at);
        return draft.asGiven();
    }

    /** Leaves the score as the panel knows it. */
    void dropChange() {
        draft().ifPresent(changes::remove);
    }

    /** The score as the panel knows it: the last change that was given, or else the first. */
    private GivenChange known() {
        return changes.stream()
                .filter(change -> !change.isDraft())
                .map(ScoreChange::asGiven)
                .reduce((earlier, later) -> later)
                .orElseGet(this::first);
    }

    private Optional<ScoreChange> draft() {
        return changes.stream().filter(ScoreChange::isDraft).findFirst();
    }

    private GivenChange first() {
        Judgement first = judgement();
        return new GivenChange(id(), first.level(), first.cannotJudge(), text(), "", touchedAt());
    }

    long id() {
        return id == null ? 0 : id;
    }

    public long criterionId() {
        return criterionId;
    }
}
