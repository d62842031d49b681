package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.facts.FrozenFacts;
import portal.platform.files.StoredFile;

/** What was sent: the PDF's bytes and their SHA-256, the same words as a page, the facts and the template. Written once. */
@Entity
@Table(name = "issued_copy")
public class IssuedCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "letter_id", updatable = false)
    private long letterId;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "text_sha256", updatable = false)
    private String textSha256;

    @Column(name = "template_id", updatable = false)
    private long templateId;

    @Convert(converter = FrozenFacts.class)
    @Column(updatable = false)
    private Facts facts;

    @Lob
    @Column(updatable = false)
    private String html;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    /** Nothing on letters of the time before there were codes; neither has a seal. */
    @Column(name = "verification_code", updatable = false)
    private @Nullable String verificationCode;

    @Column(name = "sealed_by", updatable = false)
    private @Nullable String sealedBy;

    /** What is given to a letter with its last signature: a code to check it by, and whose seal. */
    record Mark(String code, String sealedBy, Instant at) {}

    protected IssuedCopy() {}

    IssuedCopy(Letter letter, Composition words, StoredFile pdf, Mark mark) {
        this.letterId = letter.id();
        this.templateId = letter.templateId();
        this.fileId = pdf.id();
        this.sha256 = pdf.sha256();
        this.textSha256 = words.sha256();
        this.facts = words.facts();
        this.html = words.html();
        this.issuedAt = mark.at();
        this.verificationCode = mark.code();
        this.sealedBy = mark.sealedBy();
    }

    long fileId() {
        return fileId;
    }

    String sha256() {
        return sha256;
    }

    String textSha256() {
        return textSha256;
    }

    Facts facts() {
        return facts;
    }

    String html() {
        return html;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    String sealedBy() {
        return sealedBy;
    }

    /** As it is printed on the letter. */
    @Nullable
    String verificationCode() {
        return verificationCode == null ? null : new VerificationCode(verificationCode).printed();
    }
}
