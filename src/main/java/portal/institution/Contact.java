package portal.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody at an institution whom the scheme writes to. */
@Entity
@Table(name = "institution_contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String name;

    private @Nullable String job;

    private @Nullable String email;

    protected Contact() {}

    Contact(ContactKind kind, String name, @Nullable String job, @Nullable String email) {
        this.kind = kind;
        this.name = name;
        this.job = job;
        this.email = email;
    }

    boolean hasId(long wanted) {
        return id != null && id == wanted;
    }

    ContactDetail detail() {
        return new ContactDetail(id == null ? 0 : id, kind, name, job == null ? "" : job, email == null ? "" : email);
    }
}
