package portal.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.timeframe.PlanWindow;

/** A submitted plan as it was published, without the names that were withheld. */
@Entity
@Table(name = "edition_plan")
public class EditionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "round_name")
    private String roundName;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Column(name = "window_start")
    private @Nullable LocalDate windowStart;

    @Column(name = "window_months")
    private int windowMonths;

    @Lob
    @Column(name = "rag_key")
    private String ragKey;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "edition_action", joinColumns = @JoinColumn(name = "edition_plan_id"))
    private List<FrozenAction> actions = new ArrayList<>();

    protected EditionPlan() {}

    EditionPlan(Edition edition, int position, PublicPlan plan) {
        PlanDetail detail = plan.plan();
        this.edition = edition;
        this.position = position;
        this.planId = detail.id();
        this.roundName = plan.roundName();
        this.kind = detail.kind();
        this.windowStart = detail.window().start();
        this.windowMonths = detail.window().months();
        this.ragKey = detail.ragKey();
        this.submittedAt = plan.submittedAt();
        for (ActionRow row : detail.actions()) {
            actions.add(new FrozenAction(actions.size() + 1, row));
        }
    }

    int position() {
        return position;
    }

    /** @param files those of the whole edition */
    PublicPlan asPublic(long institutionId, List<EditionFile> files) {
        List<ActionRow> rows = actions.stream()
                .sorted(Comparator.comparingInt(FrozenAction::position))
                .map(FrozenAction::row)
                .toList();
        PlanWindow window = new PlanWindow(windowStart, windowMonths);
        PlanDetail detail = new PlanDetail(planId, 0, institutionId, kind, window, ragKey, submittedAt, null, 0, rows);
        return new PublicPlan(
                detail,
                roundName,
                submittedAt,
                files.stream()
                        .filter(file -> file.isOf(planId))
                        .map(EditionFile::asPublic)
                        .toList());
    }
}
