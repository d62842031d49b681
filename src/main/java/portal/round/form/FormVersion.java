package portal.round.form;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portal.platform.rest.Cell;
import portal.round.FormDetail;
import portal.rubric.Gap;
import portal.rubric.VersionPart;
import portal.rubric.Versioned;

/** The sections, help and limits that a stage asks for. Frozen once a round that uses it opens. */
@Entity
@Table(name = "form_version")
public class FormVersion extends Versioned {

    private static final int USUAL_MONTHS = 36;
    private static final int MOST_MONTHS = 120;
    private static final String CHECK = "check-";

    @Column(name = "plan_months")
    private int planMonths = USUAL_MONTHS;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "form_version_id", nullable = false)
    @OrderBy("position")
    private List<FormSection> sections = new ArrayList<>();

    /** The checks of the plans, by their codes, that hold a submission up while they are open. */
    @ElementCollection
    @CollectionTable(name = "form_check", joinColumns = @JoinColumn(name = "form_version_id"))
    @Column(name = "code")
    private Set<String> blockingChecks = new TreeSet<>();

    protected FormVersion() {}

    private FormVersion(String title, int stage, int series) {
        super(title, stage, series);
    }

    private FormVersion(FormVersion earlier, int versionNo) {
        super(earlier, versionNo);
        planMonths = earlier.planMonths;
        blockingChecks.addAll(earlier.blockingChecks);
        earlier.sections().forEach(section -> sections.add(section.copy(sections.size() + 1)));
    }

    /** The first version of a form, without sections yet. */
    static FormVersion begin(String title, int stage, int series) {
        return new FormVersion(title, stage, series);
    }

    @Override
    protected FormVersion next(int number) {
        return new FormVersion(this, number);
    }

    @Override
    protected FormSection add(int position) {
        FormSection section = new FormSection(position);
        sections.add(section);
        return section;
    }

    @Override
    protected List<FormSection> parts() {
        return sections;
    }

    /** Its title, its months, or whether a check holds submissions up. */
    @Override
    public Optional<Cell> cell(String field) {
        if (field.matches(CHECK + "[A-Z_]+")) {
            String code = field.substring(CHECK.length());
            return Optional.of(Cell.box(() -> blockingChecks.contains(code), blocks -> block(code, blocks)));
        }
        return field.equals("months")
                ? Optional.of(WholeNumber.cell(MOST_MONTHS, this::planMonths, this::plan))
                : super.cell(field);
    }

    private void plan(int months) {
        planMonths = months;
    }

    private void block(String code, boolean blocks) {
        if (blocks) {
            blockingChecks.add(code);
        } else {
            blockingChecks.remove(code);
        }
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (title().isBlank()) {
            gaps.add(Gap.of("title", "title"));
        }
        if (planMonths == 0) {
            gaps.add(Gap.of("months", "months"));
        }
        if (sections().isEmpty()) {
            gaps.add(Gap.of("sections", "sections"));
        }
        sections().forEach(section -> gaps.addAll(section.gaps(sections())));
        return gaps;
    }

    @Override
    protected Map<String, String> wording() {
        return detail().wording();
    }

    List<FormSection> sections() {
        return VersionPart.kept(sections);
    }

    List<FormSection> removed() {
        return VersionPart.removed(sections);
    }

    int planMonths() {
        return planMonths;
    }

    Set<String> blockingChecks() {
        return Set.copyOf(blockingChecks);
    }

    public FormDetail detail() {
        return new FormDetail(
                id(),
                title(),
                stage(),
                versionNo(),
                planMonths,
                life(),
                sections().stream().map(FormSection::detail).toList());
    }
}
