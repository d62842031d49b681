package portal.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sections, help and limits that a stage asks for. Frozen once a round that uses it opens. */
@Entity
@Table(name = "form_version")
public class FormVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;

    private int stage;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "plan_months")
    private int planMonths;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @OneToMany
    @JoinColumn(name = "form_version_id", nullable = false)
    @OrderBy("position")
    private List<FormSection> sections = new ArrayList<>();

    /** The checks of the plans, by their codes, that hold a submission up while they are open. */
    @ElementCollection
    @CollectionTable(name = "form_check", joinColumns = @JoinColumn(name = "form_version_id"))
    @Column(name = "code")
    private Set<String> blockingChecks = new TreeSet<>();

    protected FormVersion() {}

    /** Fixes the form for good. Harmless when another round did so before. */
    void freeze(Instant now) {
        if (frozenAt == null) {
            frozenAt = now;
        }
    }

    FormDetail detail() {
        return new FormDetail(
                id == null ? 0 : id,
                title,
                stage,
                versionNo,
                planMonths,
                sections.stream()
                        .map(FormSection::detail)
                        .sorted(Comparator.comparingInt(SectionDetail::position))
                        .toList());
    }
}
