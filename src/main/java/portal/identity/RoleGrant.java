package portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** One role of an account. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "institution_id")
    private @Nullable Long institutionId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {}

    RoleGrant(Grant grant, Instant grantedAt) {
        this.role = grant.role();
        this.institutionId = grant.institutionId();
        this.grantedAt = grantedAt;
    }

    Grant grant() {
        return new Grant(role, institutionId);
    }
}
