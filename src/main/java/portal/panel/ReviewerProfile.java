package portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.plan.Theme;

/** What a reviewer has said of himself. There is none for who has not said anything; he counts as usual. */
@Entity
@Table(name = "reviewer_profile")
public class ReviewerProfile {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "is_technician")
    private boolean technician;

    private String region;

    private @Nullable String themes;

    private int capacity;

    @Column(name = "away_until")
    private @Nullable LocalDate awayUntil;

    @Version
    private int version;

    protected ReviewerProfile() {}

    ReviewerProfile(long accountId, Profile said) {
        this.accountId = accountId;
        this.region = said.region();
        revise(said);
    }

    void revise(Profile said) {
        technician = said.technician();
        region = said.region();
        themes = Theme.format(said.themes());
        capacity = said.capacity();
        awayUntil = said.awayUntil();
    }

    Profile said() {
        return new Profile(technician, region, Theme.parse(themes), capacity, awayUntil);
    }
}
