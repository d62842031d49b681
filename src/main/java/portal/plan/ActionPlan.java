package portal.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.YearKind;
import portal.platform.access.Actor;

/**
 * An institution's plan in one round: the previous one, looked back on, or the new one. It is opened empty, filled by hand or
 * from a file, frozen when the submission goes in, and thawed when that comes back.
 */
@Entity
@Table(name = "action_plan")
public class ActionPlan {

    static final int MOST_ACTIONS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "institution_id")
    private long institutionId;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Column(name = "window_start")
    private @Nullable LocalDate windowStart;

    @Column(name = "window_months")
    private int windowMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "years_counted")
    private @Nullable YearKind yearsCounted;

    @Column(name = "rag_key")
    private @Nullable String ragKey;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "touched_by")
    private @Nullable Long touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<PlanAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<PlanEntry> entries = new ArrayList<>();

    @Version
    private int version;

    protected ActionPlan() {}

    ActionPlan(long roundId, long institutionId, PlanKind kind, PlanWindow window) {
        this.roundId = roundId;
        this.institutionId = institutionId;
        this.kind = kind;
        this.windowStart = window.start();
        this.windowMonths = window.months();
    }

    /** Says which dates it covers, and how quarters and years are counted. */
    void cover(PlanWindow window) {
        requireOpen();
        windowStart = window.start();
        windowMonths = window.months();
        yearsCounted = window.years();
        actions.forEach(action -> action.windowMoved(window()));
    }

    /** Says what the colours mean here. */
    void explainColours(@Nullable String key) {
        requireOpen();
        ragKey = key;
    }

    /** Adds an empty action at the end, in the group of the one before it. */
    PlanAction add() {
        requireOpen();
        List<PlanAction> live = liveActions();
        if (live.size() >= MOST_ACTIONS) {
            throw new TooManyActions(MOST_ACTIONS);
        }
        PlanAction action = new PlanAction(this, lastPosition() + 1);
        if (!live.isEmpty()) {
            action.join(live.get(live.size() - 1));
        }
        actions.add(action);
        return action;
    }

    /** Puts a copy behind the action, without its number. */
    PlanAction copy(PlanAction original) {
        PlanAction copy = add();
        copy.fill(original.described().unnumbered());
        PlanOrder.putBehind(liveActions(), original, copy);
        return copy;
    }

    void remove(PlanAction action, Actor actor, Instant at) {
        requireOpen();
        action.remove(actor, at);
    }

    void restore(PlanAction action) {
        requireOpen();
        action.restore();
    }

    /** Lets an action change places with the one before it, or after it, in the table where it is shown. */
    void move(PlanAction action, boolean up) {
        requireOpen();
        PlanOrder.swap(liveActions(), action, up);
    }

    /** Puts in what a person has confirmed of a file, after what is there or in its place. */
    void bringIn(List<NewAction> given, boolean replacing, Actor actor, Instant at) {
        requireOpen();
        if (replacing) {
            liveActions().forEach(action -> action.remove(actor, at));
        }
        given.forEach(one -> add().fill(one));
    }

    /** Becomes what an earlier plan was meant to be, to be looked back on. */
    void takeOver(ActionPlan earlier) {
        windowStart = earlier.windowStart;
        windowMonths = earlier.windowMonths;
        yearsCounted = earlier.yearsCounted;
        takeLists(earlier);
        earlier.liveActions().forEach(action -> add().fill(action.described()));
    }

    /** Keeps the lists of an earlier plan: nobody types them again. */
    void takeLists(ActionPlan earlier) {
        listing().bringIn(earlier.lists().entries());
    }

    /** The lists beside it, to be written in. */
    PlanListing listing() {
        requireOpen();
        return new PlanListing(this, entries);
    }

    /** Takes owners and links apart again, because the lists have changed. */
    void takeApart() {
        liveActions().forEach(PlanAction::takeApart);
    }

    /** The lists beside it. */
    PlanLists lists() {
        return new PlanLists(entries.stream().map(PlanEntry::row).toList());
    }

    /** Writes, adds and removes what was decided; what somebody else wrote since it was seen stays. */
    void merge(PlanMerge merge, Actor actor, Instant at) {
        requireOpen();
        for (PlanAction action : liveActions()) {
            if (merge.removed().contains(action.id())) {
                action.remove(actor, at);
            }
            merge.edits().stream()
                    .filter(edit -> edit.actionId() == action.id())
                    .filter(edit -> !action.changedAfter(edit.seenVersion(), edit.field()))
                    .forEach(edit -> action.write(edit, window(), actor, at));
        }
        listing().bringIn(merge.entries());
        merge.added().forEach(one -> add().fill(one));
    }

    void freeze(Instant at) {
        frozenAt = at;
    }

    void thaw() {
        frozenAt = null;
    }

    void touched(Actor actor, Instant at) {
        touchedBy = actor.accountId();
        touchedAt = at;
    }

    void requireOpen() {
        if (isFrozen()) {
            throw new PlanFrozen();
        }
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public PlanWindow window() {
        return new PlanWindow(windowStart, windowMonths, yearsCounted);
    }

    public List<PlanAction> liveActions() {
        return actions.stream()
                .filter(action -> !action.isRemoved())
                .sorted(Comparator.comparingInt(PlanAction::position))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long institutionId() {
        return institutionId;
    }

    public PlanKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    private int lastPosition() {
        return actions.stream().mapToInt(PlanAction::position).max().orElse(0);
    }

    String ragKey() {
        return ragKey == null ? "" : ragKey;
    }

    @Nullable
    Instant touchedAt() {
        return touchedAt;
    }

    /** @param parts what the cells of actions name, by the actions' ids */
    PlanDetail detail(Map<Long, Parts> parts, PlanLists lists) {
        return new PlanDetail(
                id,
                roundId,
                institutionId,
                kind,
                window(),
                ragKey(),
                frozenAt,
                touchedAt,
                version,
                liveActions().stream()
                        .map(action -> action.row(parts.getOrDefault(action.id(), Parts.NONE)))
                        .toList(),
                lists);
    }
}
