package portal.plan;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import portal.platform.rest.FieldVersions;

/** A line of one of the lists beside a plan, each of its cells kept exactly as written. */
@Entity
@Table(name = "plan_entry")
public class PlanEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private int position;

    private String name = "";

    private String meaning = "";

    private String contact = "";

    private String remark = "";

    @Column(name = "field_versions")
    private @Nullable String fieldVersions;

    @Version
    private int version;

    protected PlanEntry() {}

    PlanEntry(ActionPlan plan, EntryKind kind, int position) {
        this.plan = plan;
        this.kind = kind;
        this.position = position;
    }

    void write(EntryField field, String value) {
        switch (field) {
            case NAME -> name = value;
            case MEANING -> meaning = value;
            case CONTACT -> contact = value;
            case REMARK -> remark = value;
        }
    }

    void touched(EntryField field) {
        fieldVersions = versions().with(field.name(), version + 1).format();
    }

    boolean changedAfter(int seenVersion, EntryField field) {
        return versions().changedAfter(seenVersion, field.name());
    }

    private FieldVersions versions() {
        return FieldVersions.parse(fieldVersions);
    }

    String written(EntryField field) {
        return switch (field) {
            case NAME -> name;
            case MEANING -> meaning;
            case CONTACT -> contact;
            case REMARK -> remark;
        };
    }

    void fill(ListEntry given) {
        name = given.name();
        meaning = given.meaning();
        contact = given.contact();
        remark = given.remark();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    int position() {
        return position;
    }

    ListEntry row() {
        return new ListEntry(id == null ? 0 : id, kind, name, meaning, contact, remark, version);
    }
}
