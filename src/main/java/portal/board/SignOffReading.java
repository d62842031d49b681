package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.identity.SecondFactorService;
import portal.identity.factor.FactorView;
import portal.letter.LetterDay;
import portal.letter.LetterQueries;
import portal.letter.Signatory;
import portal.letter.SignerRow;
import portal.platform.access.Actor;

/** Who has signed in a pass, and who of the people signed in could. */
@ApplicationScoped
class SignOffReading {

    @Inject
    SignOffRepository signOffs;

    @Inject
    LetterQueries letters;

    @Inject
    LetterDay day;

    @Inject
    SecondFactorService factors;

    @Inject
    SigningRunRepository runs;

    Signatures signatures(Pass pass) {
        Map<Long, SignerRow> signers =
                letters.signers().stream().collect(Collectors.toMap(SignerRow::id, Function.identity()));
        return new Signatures(signOffs.of(pass).stream()
                .map(signOff -> new Signatures.Given(signOff, signer(signers, signOff)))
                .toList());
    }

    private static SignerRow signer(Map<Long, SignerRow> signers, SignOff signOff) {
        return Optional.ofNullable(signers.get(signOff.signerId())).orElseThrow(NotALetterSigner::new);
    }

    List<Signatory> signatories(Signatures signatures) {
        return signatures.given().stream()
                .map(given ->
                        new Signatory(given.signer(), day.of(given.signature().signedAt())))
                .toList();
    }

    FactorView factor(Actor actor) {
        return factors.own(actor);
    }

    Optional<SignerRow> signerOfToday(Actor actor) {
        return letters.signers().stream()
                .filter(signer -> signer.accountId() == actor.accountId() && signer.isValidOn(day.today()))
                .findFirst();
    }

    /** The passes in which these letters wait for this person no more: signed, or confirmed and to be signed in a run. */
    Set<Pass> settled(long accountId, Collection<Long> letterIds) {
        return Stream.of(signOffs.signedBy(accountId, letterIds), runs.confirmed(accountId))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
