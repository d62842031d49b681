package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.letter.template.LetterTemplate;
import portal.letter.template.TemplateRepository;

/**
 * Which template a letter is in the words of: while it is written, the one that is in use today for its stage; from its way
 * to sign-off on, the one that it was sent with.
 */
@ApplicationScoped
class LetterWording {

    @Inject
    TemplateRepository templates;

    @Inject
    LetterDay day;

    /** @throws NoLetterTemplate when none is in use */
    LetterTemplate ofToday(int stage) {
        return templates.inUse(stage, day.today()).orElseThrow(() -> new NoLetterTemplate(stage));
    }

    LetterTemplate of(Letter letter) {
        LetterTemplate last = templates.find(letter.templateId());
        return switch (letter.state()) {
            case DRAFT, FACTUAL_CHECK -> ofToday(last.stage());
            case IN_SIGN_OFF, ISSUED, SUPERSEDED -> last;
        };
    }

    /** For a letter on its way to sign-off: nobody changes the words any more. */
    LetterTemplate held(Letter letter) {
        return templates.held(of(letter).id());
    }
}
