package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.Actor;

/** Gathers what {@link LetterCheck} needs to know: the words, who was asked to review, who signs; and whether facts were checked. */
@ApplicationScoped
class LetterChecks {

    @Inject
    LetterComposer composer;

    @Inject
    LetterRepository letters;

    @Inject
    LetterNames names;

    @Inject
    FactualChecks factual;

    @Inject
    LetterDay day;

    /** What keeps a draft from sign-off. */
    List<LetterFinding> of(Letter letter, Composition words) {
        return Stream.concat(factual.findings(letter), of(letter, words, List.of()).stream())
                .toList();
    }

    private List<LetterFinding> of(Letter letter, Composition words, List<Signatory> signed) {
        return LetterCheck.of(letter, words, names.of(letter.submissionId()), signers(signed));
    }

    /** Who has signed or could today. */
    private long signers(List<Signatory> signed) {
        Stream<SignerRow> waiting = letters.signers().stream().filter(signer -> signer.isValidOn(day.today()));
        return Stream.concat(signed.stream().map(Signatory::signer), waiting)
                .map(SignerRow::accountId)
                .distinct()
                .count();
    }

    /** The draft in words that can go to sign-off. @throws LetterNotReady when a check finds an error */
    Composition ready(Actor actor, Letter letter) {
        Composition words = composer.compose(actor, letter, List.of());
        refuseOver(of(letter, words));
        return words;
    }

    /** The letter in the words that passed. @throws LetterNotReady when a check finds an error in them */
    Composition passed(Actor actor, Letter letter, List<Signatory> signed) {
        Composition words = composer.compose(actor, letter, signed);
        refuseOver(of(letter, words, signed));
        return words;
    }

    private static void refuseOver(List<LetterFinding> findings) {
        long errors = findings.stream().filter(LetterFinding::error).count();
        if (errors > 0) {
            throw new LetterNotReady(errors);
        }
    }
}
