package portal.rubric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that a panel judges one stage by. It is written criterion by criterion; when the first round that uses it
 * opens, it is frozen and stays as it is, so that every level ever given can be read beside the sentence it was given for.
 */
@Entity
@Table(name = "rubric")
public class Rubric {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    private int stage;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rubric_id", nullable = false)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Rubric() {}

    private Rubric(String title, int stage, int versionNo) {
        this.title = title;
        this.stage = stage;
        this.versionNo = versionNo;
    }

    /** A rubric without criteria yet. */
    static Rubric draft(String title, int stage, int versionNo) {
        return new Rubric(title, stage, versionNo);
    }

    /** Adds a criterion at the end. @throws RubricFrozen when a round uses the rubric already */
    Criterion ask(String code, String sectionCode, String criterionTitle, String question) {
        if (isFrozen()) {
            throw new RubricFrozen(title);
        }
        Criterion criterion = new Criterion(criteria.size() + 1, code, sectionCode, criterionTitle, question);
        criteria.add(criterion);
        return criterion;
    }

    /**
     * Fixes the wording for good. Freezing a frozen rubric changes nothing, for several rounds may use it.
     *
     * @return whether it was this call that froze it
     * @throws RubricIncomplete when a criterion lacks one of its four levels, or there is no criterion at all
     */
    boolean freeze(Instant at) {
        if (isFrozen()) {
            return false;
        }
        if (!isComplete()) {
            throw new RubricIncomplete(title);
        }
        frozenAt = at;
        return true;
    }

    private boolean isComplete() {
        return !criteria.isEmpty() && criteria.stream().allMatch(Criterion::describesEveryLevel);
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    int stage() {
        return stage;
    }

    int versionNo() {
        return versionNo;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }
}
