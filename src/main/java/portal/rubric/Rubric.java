package portal.rubric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.platform.rest.Cell;

/**
 * The criteria that a panel judges one stage by, and the levels that it gives. It is written criterion by criterion; when the
 * first round that uses it opens, it is frozen and stays as it is, so that every level ever given can be read beside the
 * sentence it was given for. How many levels there are, and what a criterion looks at, is up to who writes it.
 */
@Entity
@Table(name = "rubric")
public class Rubric extends Versioned {

    static final int FEWEST_LEVELS = 2;

    /** A level is one digit wherever it is chosen. */
    static final int MOST_LEVELS = 9;

    /** One name a line, the lowest first. */
    @Column(name = "level_names")
    private String levelNames;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rubric_id", nullable = false)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Rubric() {}

    private Rubric(String title, int stage, int series, String levelNames) {
        super(title, stage, series);
        this.levelNames = levelNames;
    }

    private Rubric(Rubric earlier, int versionNo) {
        super(earlier, versionNo);
        levelNames = earlier.levelNames;
        earlier.criteria().forEach(criterion -> criteria.add(criterion.copy(criteria.size() + 1)));
    }

    /** The first version of a rubric, without criteria yet. */
    static Rubric begin(String title, int stage, int series, String levelNames) {
        return new Rubric(title, stage, series, levelNames);
    }

    @Override
    protected Rubric next(int number) {
        return new Rubric(this, number);
    }

    @Override
    protected Criterion add(int position) {
        Criterion criterion = new Criterion(position);
        criteria.add(criterion);
        return criterion;
    }

    @Override
    protected List<Criterion> parts() {
        return criteria;
    }

    @Override
    public Optional<Cell> cell(String field) {
        return field.equals("levels") ? Optional.of(Cell.prose(this::levelNames, this::nameLevels)) : super.cell(field);
    }

    private void nameLevels(String typed) {
        levelNames = typed;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (title().isBlank()) {
            gaps.add(Gap.of("title", "title"));
        }
        if (levels().size() < FEWEST_LEVELS || levels().size() > MOST_LEVELS) {
            gaps.add(Gap.of("levels", "levels"));
        }
        if (criteria().isEmpty()) {
            gaps.add(Gap.of("criteria", "criteria"));
        }
        criteria().forEach(criterion -> gaps.addAll(criterion.gaps(levels().size(), criteria())));
        return gaps;
    }

    @Override
    protected Map<String, String> wording() {
        return RubricDetail.of(this).wording();
    }

    /** The names of the levels, from the lowest to the highest. */
    List<String> levels() {
        return levelNames
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String levelNames() {
        return levelNames;
    }

    List<Criterion> criteria() {
        return VersionPart.kept(criteria);
    }

    List<Criterion> removed() {
        return VersionPart.removed(criteria);
    }
}
