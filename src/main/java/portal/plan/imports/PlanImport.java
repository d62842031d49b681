package portal.plan.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;

/**
 * A file that was uploaded into a plan. It is kept as it came; what was understood of it is read from it anew whenever it is
 * looked at, with the choices a person has made, until that person confirms.
 */
@Entity
@Table(name = "plan_import")
public class PlanImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "imported_by")
    private long importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    private @Nullable String choices;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected PlanImport() {}

    PlanImport(long planId, long fileId, Actor actor, Instant at) {
        this.planId = planId;
        this.fileId = fileId;
        this.importedBy = actor.accountId();
        this.importedAt = at;
    }

    void choose(DraftChoices chosen) {
        requireOpen();
        choices = chosen.format();
    }

    void confirm(Instant at) {
        requireOpen();
        confirmedAt = at;
    }

    private void requireOpen() {
        if (confirmedAt != null) {
            throw new ImportConfirmed();
        }
    }

    DraftChoices choices() {
        return DraftChoices.parse(choices);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public long fileId() {
        return fileId;
    }
}
