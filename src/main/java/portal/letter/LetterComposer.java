package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.facts.StageWord;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.OrdinalDate;
import portal.letter.template.Filling;
import portal.letter.template.LetterSheet;
import portal.letter.template.LetterTemplate;
import portal.platform.access.Actor;
import portal.platform.text.Markdown;

/** Puts a letter together from its template, its sections, its facts and the signers. */
@ApplicationScoped
class LetterComposer {

    @Inject
    LetterRepository letters;

    @Inject
    LetterWording wording;

    @Inject
    LetterSheet sheet;

    @Inject
    LetterFacts facts;

    @Inject
    LetterDay day;

    /**
     * The letter as it would go out today, or as it is being signed. A token that stands for nothing is a visible gap. The words of
     * the template have facts in their own language; what the panel says keeps them in its own.
     */
    Composition compose(Actor actor, Letter letter, List<Signatory> signed) {
        LetterTemplate template = wording.of(letter);
        Facts known = facts.of(actor, letter, template);
        Filling filling = new Filling(
                day.today(),
                known.with(Map.of(
                        "round.stage.word",
                        StageWord.of(template.stage(), template.language().locale()))),
                LetterFacts.addressee(known),
                replaced(letter).orElse(null),
                letter.sections().stream()
                        .map(section -> section(section, known))
                        .toList(),
                signatures(signed, template.language().locale()));
        return new Composition(sheet.of(template, filling), known);
    }

    /** The day of the letter whose place it takes, where it does. */
    private Optional<LocalDate> replaced(Letter letter) {
        return letter.replacesId().flatMap(letters::issuedCopy).map(copy -> day.of(copy.issuedAt()));
    }

    private static LetterText.Section section(LetterSection section, Facts known) {
        return new LetterText.Section(section.heading(), Markdown.toHtml(FactText.preview(section.text(), known)));
    }

    /** Who has signed, with the day; the places left are those of the signers of today. */
    private List<LetterText.Signature> signatures(List<Signatory> signed, Locale language) {
        List<LetterText.Signature> signatures = new ArrayList<>();
        List<SignerRow> waiting = letters.signers().stream()
                .filter(signer -> signer.isValidOn(day.today()))
                .filter(signer ->
                        signed.stream().noneMatch(given -> given.signer().accountId() == signer.accountId()))
                .limit(Math.max(0, IssueService.NEEDED - signed.size()))
                .toList();
        Stream.concat(signed.stream().map(Signatory::signer), waiting.stream())
                .sorted(Comparator.comparingInt(SignerRow::position))
                .forEach(signer -> signatures.add(signature(signer, signed, language)));
        return signatures;
    }

    private static LetterText.Signature signature(SignerRow signer, List<Signatory> signed, Locale language) {
        String on = signed.stream()
                .filter(given -> given.signer().id() == signer.id())
                .findFirst()
                .map(given -> OrdinalDate.of(given.signedOn(), language))
                .orElse(null);
        return new LetterText.Signature(signer.printedName(), signer.lettersAfter(), signer.printedRole(), on);
    }
}
