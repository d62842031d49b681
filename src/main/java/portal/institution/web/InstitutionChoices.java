package portal.institution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.institution.ContactKind;
import portal.institution.InstitutionKind;
import portal.institution.LetterLanguage;
import portal.institution.Standing;
import portal.institution.recognition.RecognitionKind;
import portal.platform.faces.Texts;

/** What can be chosen in the forms about institutions, in words. */
@Named
@ApplicationScoped
public class InstitutionChoices {

    public List<SelectItem> getKinds() {
        return items("institution.kind.", InstitutionKind.values());
    }

    public List<SelectItem> getStandings() {
        return items("institution.standing.", Standing.values());
    }

    public List<SelectItem> getContactKinds() {
        return items("institution.contact.", ContactKind.values());
    }

    public List<SelectItem> getRecognitionKinds() {
        return items("institution.recognition.", RecognitionKind.values());
    }

    public List<SelectItem> getLanguages() {
        return items("institution.language.", LetterLanguage.values());
    }

    private static List<SelectItem> items(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> new SelectItem(value, Texts.of(prefix + value.name())))
                .toList();
    }
}
