package portal.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionTest {

    private static InstitutionProfile profile(String name, String url) {
        return new InstitutionProfile(
                name,
                InstitutionKind.UNIVERSITY,
                Standing.SIGNATORY,
                "Wales",
                LocalDate.of(2017, 5, 1),
                "Phase one",
                url);
    }

    @Test
    void is_registered_with_its_profile() {
        InstitutionProfile profile = profile("Harrowmere University", "https://harrowmere.example.org/technicians");

        InstitutionDetail registered = Institution.register(profile).detail();

        assertThat(registered.profile()).isEqualTo(profile);
        assertThat(registered.letters().isGiven()).isFalse();
        assertThat(registered.contacts()).isEmpty();
    }

    @Test
    void has_a_name() {
        assertThatThrownBy(() -> Institution.register(profile(" ", ""))).isInstanceOf(InstitutionNameMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "harrowmere.example.org", "https://a b", "https://a\"b", "ftp://a"})
    void publishes_at_a_web_address(String url) {
        assertThatThrownBy(() -> Institution.register(profile("Harrowmere University", url)))
                .isInstanceOf(PublicationUrlNotUsable.class);
    }

    @Test
    void names_contacts_of_each_kind() {
        Institution institution = Institution.register(profile("Harrowmere University", ""));

        institution.nameContact(ContactKind.LEAD, "Ama Okafor", "Head of workshops", "ama@example.org");
        institution.nameContact(ContactKind.COPY, "Registry", null, null);

        assertThat(institution.detail().contacts(ContactKind.LEAD))
                .containsExactly(
                        new ContactDetail(0, ContactKind.LEAD, "Ama Okafor", "Head of workshops", "ama@example.org"));
        assertThat(institution.detail().contacts()).hasSize(2);
        assertThatThrownBy(() -> institution.nameContact(ContactKind.LEAD, "", "", ""))
                .isInstanceOf(ContactNameMissing.class);
    }

    @Test
    void letters_go_to_whom_it_says() {
        Institution institution = Institution.register(profile("Harrowmere University", ""));
        LetterAddress head = new LetterAddress(
                "Prof. Lin Wade", "Vice-Chancellor", "Dear Professor Wade", "Harrowmere", LetterLanguage.WELSH);

        institution.addressLettersTo(head);

        assertThat(institution.detail().letters()).isEqualTo(head);
    }
}
