package portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.Precision;
import portal.plan.timeframe.Timeframe;
import portal.plan.timeframe.TimeframeKind;
import portal.plan.timeframe.TimeframeReader;
import portal.platform.access.Actor;
import portal.platform.rest.FieldVersions;
import portal.platform.rest.StaleValue;

/**
 * One action of a plan. What was typed or brought in is kept as it was written; dates and themes are read beside it. Removed
 * actions stay, so that a removal can be undone.
 */
@Entity
@Table(name = "plan_action")
public class PlanAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    private int position;

    @Embedded
    private @Nullable ActionText text = new ActionText();

    @Enumerated(EnumType.STRING)
    @Column(name = "timeframe_kind")
    private @Nullable TimeframeKind timeframeKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "timeframe_precision")
    private @Nullable Precision timeframePrecision;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActionPart> parts = new ArrayList<>();

    @Column(name = "business_as_usual")
    private boolean businessAsUsual;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable OpenReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Trajectory trajectory;

    @Column(name = "successor_id")
    private @Nullable Long successorId;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by_name")
    private @Nullable String removedByName;

    @Column(name = "field_versions")
    private @Nullable String fieldVersions;

    @Column(name = "touched_by_name")
    private @Nullable String touchedByName;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    @Version
    private int version;

    protected PlanAction() {}

    PlanAction(ActionPlan plan, int position) {
        this.plan = plan;
        this.position = position;
    }

    /** Puts a value that was typed into its field. */
    void write(ActionField field, @Nullable String value, PlanWindow window) {
        Theme theme = field.theme();
        if (theme != null) {
            named().tick(theme, Boolean.parseBoolean(value));
            return;
        }
        String before = written(field);
        switch (field) {
            case BAU -> businessAsUsual = Boolean.parseBoolean(value);
            case STATUS -> status = value == null ? null : Choice.of(ActionStatus.class, value);
            case REASON -> reason = value == null ? null : Choice.of(OpenReason.class, value);
            case TIMEFRAME -> read(new TimeframeReader(window).read(value));
            case OWNER -> named().own(type(field, value), plan.lists());
            case LINKS -> named().link(before, type(field, value), plan.lists());
            default -> type(field, value);
        }
    }

    private String type(ActionField field, @Nullable String value) {
        words().write(field, value);
        return written(field);
    }

    void write(FieldEdit edit, PlanWindow window, Actor actor, Instant at) {
        write(edit.field(), edit.value().isBlank() ? null : edit.value(), window);
        touched(actor, at, edit.field());
    }

    /** What the field holds, as it would be typed. */
    String written(ActionField field) {
        Theme theme = field.theme();
        if (theme != null) {
            return String.valueOf(named().themes().contains(theme));
        }
        String value =
                switch (field) {
                    case BAU -> String.valueOf(businessAsUsual);
                    case STATUS -> status == null ? null : status.name();
                    case REASON -> reason == null ? null : reason.name();
                    default -> words().written(field);
                };
        return value == null ? "" : value;
    }

    /** Takes its cells apart again, because the lists beside the plan have changed. */
    void takeApart() {
        take(named().themes());
    }

    private void take(Set<Theme> themes) {
        named().keep(Parts.read(written(ActionField.OWNER), written(ActionField.LINKS), themes, plan.lists()));
    }

    private ActionParts named() {
        return new ActionParts(this, parts);
    }

    /** An action without a single word comes back from the database without this part. */
    private ActionText words() {
        ActionText known = text == null ? new ActionText() : text;
        text = known;
        return known;
    }

    void read(Timeframe timeframe) {
        words().write(ActionField.TIMEFRAME, timeframe.raw().isEmpty() ? null : timeframe.raw());
        timeframeKind = timeframe.kind();
        timeframePrecision = timeframe.precision();
        startsOn = timeframe.start();
        endsOn = timeframe.end();
    }

    /** Reads a timeframe again that counts from the first day of the plan, or as the plan counts its years. */
    void windowMoved(PlanWindow window) {
        if (timeframeKind != null && timeframeKind.isCounted()) {
            read(new TimeframeReader(window).read(words().written(ActionField.TIMEFRAME)));
        }
    }

    boolean changedAfter(int seenVersion, ActionField field) {
        return versions().changedAfter(seenVersion, field.name());
    }

    private FieldVersions versions() {
        return FieldVersions.parse(fieldVersions);
    }

    void touched(Actor actor, Instant at, ActionField field) {
        fieldVersions = versions().with(field.name(), version + 1).format();
        touchedByName = actor.name();
        touchedAt = at;
    }

    void remove(Actor actor, Instant at) {
        removedAt = at;
        removedByName = actor.name();
    }

    void restore() {
        removedAt = null;
        removedByName = null;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void fill(NewAction given) {
        text = given.text().copy();
        read(given.timeframe());
        businessAsUsual = given.businessAsUsual();
        status = given.status();
        reason = given.reason();
        take(given.themes());
    }

    void join(PlanAction other) {
        words().write(ActionField.GROUP, other.words().written(ActionField.GROUP));
    }

    /** Says what the new plan makes of it; only what goes on has a successor there. */
    void goOn(@Nullable Trajectory how, @Nullable Long successor) {
        trajectory = how;
        successorId = how != null && how.goesOn() ? successor : null;
    }

    /** What is to be done, without what became of it. */
    NewAction described() {
        ActionText kept = words().ahead();
        Timeframe timeframe = new TimeframeReader(plan.window()).read(kept.written(ActionField.TIMEFRAME));
        return new NewAction(kept, timeframe, named().themes(), businessAsUsual, null, null);
    }

    boolean isUsual() {
        return businessAsUsual;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public int version() {
        return version;
    }

    /** What is told to somebody who has not seen the last change of a field. */
    StaleValue newer(ActionField field) {
        String by = versions().changedAt(version, field.name()) ? touchedByName : null;
        return new StaleValue(written(field), version, by, touchedAt);
    }

    /** @param named what its cells name, read with those of the other actions */
    ActionRow row(Parts named) {
        return new ActionRow(
                id,
                position,
                written(ActionField.REFERENCE),
                written(ActionField.GROUP),
                written(ActionField.ACTION),
                written(ActionField.METHOD),
                written(ActionField.MEASURE),
                written(ActionField.TIMEFRAME),
                timeframeKind,
                startsOn,
                endsOn,
                written(ActionField.OWNER),
                written(ActionField.LINKS),
                named,
                businessAsUsual,
                written(ActionField.RAG),
                status,
                reason,
                written(ActionField.ACCOUNT),
                written(ActionField.EVIDENCE),
                trajectory,
                successorId,
                version);
    }
}
