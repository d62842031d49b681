package portal.institution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part in the scheme. It is registered when it signs; later its profile is revised, letters are addressed
 * to whom it says, and its contacts come and go.
 */
@Entity
@Table(name = "institution")
public class Institution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String region;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "signing_phase")
    private @Nullable String signingPhase;

    @Column(name = "publication_url")
    private @Nullable String publicationUrl;

    @Embedded
    private @Nullable Addressee addressee;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "institution_id", nullable = false)
    @OrderBy("kind, name")
    private List<Contact> contacts = new ArrayList<>();

    @Version
    private int version;

    protected Institution() {}

    static Institution register(InstitutionProfile profile) {
        Institution institution = new Institution();
        institution.revise(profile);
        return institution;
    }

    void revise(InstitutionProfile profile) {
        if (profile.name().isBlank()) {
            throw new InstitutionNameMissing();
        }
        if (!isWebAddress(profile.publicationUrl())) {
            throw new PublicationUrlNotUsable();
        }
        name = profile.name().strip();
        kind = profile.kind();
        standing = profile.standing();
        region = profile.region();
        signedOn = profile.signedOn();
        signingPhase = profile.signingPhase();
        publicationUrl = profile.publicationUrl();
    }

    private static boolean isWebAddress(@Nullable String url) {
        return url == null || url.isEmpty() || url.matches("https?://[^\\s\"<>]+");
    }

    void addressLettersTo(LetterAddress letters) {
        addressee = new Addressee(letters);
    }

    void nameContact(ContactKind contactKind, String contactName, @Nullable String job, @Nullable String email) {
        if (contactName.isBlank()) {
            throw new ContactNameMissing();
        }
        contacts.add(new Contact(contactKind, contactName.strip(), job, email));
    }

    void dropContact(long contactId) {
        contacts.removeIf(contact -> contact.hasId(contactId));
    }

    boolean hasVersion(int expected) {
        return version == expected;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String name() {
        return name;
    }

    InstitutionDetail detail() {
        return new InstitutionDetail(
                id(),
                new InstitutionProfile(name, kind, standing, region, signedOn, signingPhase, publicationUrl),
                addressee == null ? LetterAddress.NONE : addressee.asLetterAddress(),
                contacts.stream().map(Contact::detail).toList(),
                version);
    }
}
