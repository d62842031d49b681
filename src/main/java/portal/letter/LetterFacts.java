package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.facts.FactService;
import portal.facts.Facts;
import portal.institution.InstitutionQueries;
import portal.institution.LetterAddress;
import portal.letter.template.LetterTemplate;
import portal.platform.access.Actor;
import portal.platform.config.Contact;

/**
 * What a letter stands on: counts, names and whom it is addressed to. While it is written these are the facts of today; from
 * its way to sign-off on they are those that it was sent with, whatever becomes of the records.
 */
@ApplicationScoped
class LetterFacts {

    private static final String NAME = "addressee.name";
    private static final String JOB = "addressee.job";
    private static final String ADDRESS = "addressee.address";

    @Inject
    FactService facts;

    @Inject
    InstitutionQueries institutions;

    @Inject
    Contact contact;

    Facts of(Actor actor, Letter letter, LetterTemplate template) {
        return letter.facts().orElseGet(() -> today(actor, letter, template));
    }

    private Facts today(Actor actor, Letter letter, LetterTemplate template) {
        LetterAddress to = institutions.of(letter.institutionId()).letters();
        return facts.of(actor, letter.submissionId())
                .with(Map.of(
                        NAME,
                        to.name(),
                        JOB,
                        to.job(),
                        ADDRESS,
                        to.address(),
                        "addressee.salutation",
                        to.salutation(),
                        "board.name",
                        template.boardName(),
                        "sender.name",
                        template.senderName(),
                        "portal.contact",
                        contact.getMail()));
    }

    /** Line by line. */
    static List<String> addressee(Facts known) {
        return Stream.of(NAME, JOB, "institution.name", ADDRESS)
                .flatMap(token -> known.value(token).orElse("").lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
