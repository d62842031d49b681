package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.institution.InstitutionQueries;
import portal.institution.LetterLanguage;
import portal.letter.template.LetterTemplate;
import portal.letter.template.TemplateRepository;

/**
 * Which template a letter is in the words of: while it is written, the one that is in use today for its stage and its institution's
 * language; from its way
 * to sign-off on, the one that it was sent with.
 */
@ApplicationScoped
class LetterWording {

    @Inject
    TemplateRepository templates;

    @Inject
    InstitutionQueries institutions;

    @Inject
    LetterDay day;

    /** In the language that the institution would like, or in English. @throws NoLetterTemplate when none is in use */
    LetterTemplate ofToday(int stage, long institutionId) {
        LetterLanguage wanted = institutions.of(institutionId).letters().language();
        return templates
                .inUse(stage, wanted, day.today())
                .or(() -> templates.inUse(stage, LetterLanguage.ENGLISH, day.today()))
                .orElseThrow(() -> new NoLetterTemplate(stage));
    }

    LetterTemplate of(Letter letter) {
        LetterTemplate last = templates.find(letter.templateId());
        return switch (letter.state()) {
            case DRAFT, FACTUAL_CHECK -> ofToday(last.stage(), letter.institutionId());
            case IN_SIGN_OFF, ISSUED, SUPERSEDED -> last;
        };
    }

    /** For a letter on its way to sign-off: nobody changes the words any more. */
    LetterTemplate held(Letter letter) {
        return templates.held(of(letter).id());
    }
}
