package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Actor;
import portal.platform.access.Role;

/** Gathers what {@link LetterCheck} needs to know: the words of today, who reviews, who signs. */
@ApplicationScoped
class LetterChecks {

    @Inject
    LetterComposer composer;

    @Inject
    LetterRepository letters;

    @Inject
    AccountQueries accounts;

    @Inject
    LetterDay day;

    List<LetterFinding> of(Actor actor, Letter letter) {
        List<String> reviewers = accounts.holders(Role.REVIEWER).stream()
                .map(PersonName::name)
                .distinct()
                .toList();
        long signers = letters.signers().stream()
                .filter(signer -> signer.isValidOn(day.today()))
                .map(SignerRow::accountId)
                .distinct()
                .count();
        Composition words = composer.compose(actor, letter, List.of());
        return LetterCheck.of(letter.sections(), words, reviewers, (int) signers);
    }

    /** @throws LetterNotReady when a check finds an error */
    void pass(Actor actor, Letter letter) {
        long errors = of(actor, letter).stream().filter(LetterFinding::error).count();
        if (errors > 0) {
            throw new LetterNotReady(errors);
        }
    }
}
