package portal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.Parts;
import portal.plan.Theme;
import portal.plan.timeframe.TimeframeKind;

/** An action as it was published, without its evidence, which is for reviewers. */
@Embeddable
class FrozenAction {

    private int position;

    @Column(name = "action_id")
    private long actionId;

    private String reference;

    @Column(name = "group_title")
    private String groupTitle;

    @Column(name = "action_text")
    private String action;

    private String method;

    @Column(name = "success_measure")
    private String successMeasure;

    @Column(name = "timeframe_text")
    private String timeframe;

    @Enumerated(EnumType.STRING)
    @Column(name = "timeframe_kind")
    private @Nullable TimeframeKind timeframeKind;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "owner_text")
    private String owner;

    @Column(name = "links_text")
    private String links;

    private @Nullable String themes;

    @Column(name = "business_as_usual")
    private boolean businessAsUsual;

    @Column(name = "rag_text")
    private String rag;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable OpenReason reason;

    private String account;

    protected FrozenAction() {}

    FrozenAction(int position, ActionRow row) {
        this.position = position;
        this.actionId = row.id();
        this.reference = row.reference();
        this.groupTitle = row.groupTitle();
        this.action = row.action();
        this.method = row.method();
        this.successMeasure = row.successMeasure();
        this.timeframe = row.timeframe();
        this.timeframeKind = row.timeframeKind();
        this.startsOn = row.startsOn();
        this.endsOn = row.endsOn();
        this.owner = row.owner();
        this.links = row.links();
        this.themes = Theme.format(row.themes());
        this.businessAsUsual = row.businessAsUsual();
        this.rag = row.rag();
        this.status = row.status();
        this.reason = row.reason();
        this.account = row.account();
    }

    int position() {
        return position;
    }

    ActionRow row() {
        return new ActionRow(
                actionId,
                position,
                reference,
                groupTitle,
                action,
                method,
                successMeasure,
                timeframe,
                timeframeKind,
                startsOn,
                endsOn,
                owner,
                links,
                Parts.asWritten(owner, links, Theme.parse(themes)),
                businessAsUsual,
                rag,
                status,
                reason,
                account,
                "",
                null,
                null,
                0);
    }
}
