package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.scoring.ConsolidationQueries;

/** Gathers what {@link LetterCheck} needs to know: the words, who was asked to review, who signs. */
@ApplicationScoped
class LetterChecks {

    @Inject
    LetterComposer composer;

    @Inject
    LetterRepository letters;

    @Inject
    ConsolidationQueries consolidation;

    @Inject
    AccountQueries accounts;

    @Inject
    LetterDay day;

    List<LetterFinding> of(Letter letter, Composition words, List<Signatory> signed) {
        return LetterCheck.of(letter, words, names(letter.submissionId()), signers(signed));
    }

    private ReviewerNames names(long submissionId) {
        return new ReviewerNames(
                consolidation.everAsked(submissionId),
                accounts.holders(Role.REVIEWER).stream().map(PersonName::name).toList());
    }

    /** Who has signed or could today. */
    private long signers(List<Signatory> signed) {
        Stream<SignerRow> waiting = letters.signers().stream().filter(signer -> signer.isValidOn(day.today()));
        return Stream.concat(signed.stream().map(Signatory::signer), waiting)
                .map(SignerRow::accountId)
                .distinct()
                .count();
    }

    /** The letter in the words that passed. @throws LetterNotReady when a check finds an error */
    Composition passed(Actor actor, Letter letter, List<Signatory> signed) {
        Composition words = composer.compose(actor, letter, signed);
        long errors =
                of(letter, words, signed).stream().filter(LetterFinding::error).count();
        if (errors > 0) {
            throw new LetterNotReady(errors);
        }
        return words;
    }
}
