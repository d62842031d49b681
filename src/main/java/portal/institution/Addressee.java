package portal.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The person a feedback letter is addressed to, usually the head of the institution. */
@Embeddable
public class Addressee {

    @Column(name = "addressee_name")
    private @Nullable String name;

    @Column(name = "addressee_job")
    private @Nullable String job;

    @Column(name = "addressee_salutation")
    private @Nullable String salutation;

    @Column(name = "addressee_address")
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_language")
    private @Nullable LetterLanguage language;

    protected Addressee() {}

    Addressee(LetterAddress letters) {
        this.name = letters.name();
        this.job = letters.job();
        this.salutation = letters.salutation();
        this.address = letters.address();
        this.language = letters.language();
    }

    LetterAddress asLetterAddress() {
        return new LetterAddress(
                text(name),
                text(job),
                text(salutation),
                text(address),
                language == null ? LetterLanguage.ENGLISH : language);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
