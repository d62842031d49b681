package portal.plan.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;

/** How a plan answers a point of advice. */
@Entity
@Table(name = "advice_answer")
public class AdviceAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "point_id")
    private long pointId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "action_id")
    private @Nullable Long actionId;

    @Column(name = "action_version")
    private int actionVersion;

    private String reason = "";

    @Column(name = "reason_version")
    private int reasonVersion;

    @Column(name = "touched_by_name")
    private @Nullable String touchedByName;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    protected AdviceAnswer() {}

    AdviceAnswer(long pointId, long planId) {
        this.pointId = pointId;
        this.planId = planId;
    }

    /** Saves one half unless somebody has changed it since it was read. */
    public SaveReply save(AdviceField field, SaveRequest wish, Actor actor, Instant at) {
        if (!written(field).equals(wish.value())) {
            if (version(field) != wish.version()) {
                throw new StaleValue(written(field), version(field), touchedByName, touchedAt);
            }
            write(field, wish.value());
            touchedByName = actor.name();
            touchedAt = at;
        }
        return new SaveReply(version(field), at, WordCount.of(wish.value()));
    }

    private void write(AdviceField field, String value) {
        switch (field) {
            case ACTION -> {
                actionId = value.isEmpty() ? null : Long.valueOf(value);
                actionVersion++;
            }
            case REASON -> {
                reason = value;
                reasonVersion++;
            }
        }
    }

    private String written(AdviceField field) {
        return switch (field) {
            case ACTION -> actionId == null ? "" : actionId.toString();
            case REASON -> reason;
        };
    }

    int version(AdviceField field) {
        return switch (field) {
            case ACTION -> actionVersion;
            case REASON -> reasonVersion;
        };
    }

    String reason() {
        return reason;
    }
}
