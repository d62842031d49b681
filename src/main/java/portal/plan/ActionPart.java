package portal.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that a cell of an action names. The first owner is the accountable one. */
@Entity
@Table(name = "plan_action_part")
public class ActionPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private boolean accountable;

    private @Nullable String code;

    private @Nullable String words;

    protected ActionPart() {}

    ActionPart(PlanAction action, int position, Part part) {
        this.action = action;
        this.kind = part.kind();
        write(position, part);
    }

    void write(int place, Part part) {
        position = place;
        kind = part.kind();
        accountable = kind == PartKind.OWNER && place == 1;
        code = part.isCoded() ? part.name() : null;
        words = part.isCoded() ? null : part.name();
    }

    int position() {
        return position;
    }

    Part part() {
        return new Part(kind, String.valueOf(code == null ? words : code));
    }
}
