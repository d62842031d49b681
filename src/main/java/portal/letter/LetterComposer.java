package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.facts.FactService;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.institution.InstitutionDetail;
import portal.institution.InstitutionQueries;
import portal.institution.LetterAddress;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.OrdinalDate;
import portal.platform.access.Actor;
import portal.platform.text.Markdown;

/** Puts a letter together from its template, the institution's record, the sections, the facts and the signers. */
@ApplicationScoped
class LetterComposer {

    private static final int SIGNATURES = 2;

    @Inject
    LetterRepository letters;

    @Inject
    InstitutionQueries institutions;

    @Inject
    FactService facts;

    @Inject
    LetterDay day;

    /** The letter as it would go out today. A token that stands for nothing is a visible gap. */
    Composition compose(Actor actor, Letter letter, List<Signatory> signed) {
        LetterTemplate template = letters.template(letter.templateId());
        InstitutionDetail institution = institutions.of(letter.institutionId());
        Facts known = facts.of(actor, letter.submissionId()).with(own(template, institution));
        LetterText text = new LetterText(
                new LetterText.Letterhead(template.senderName(), template.boardName(), template.addressLines()),
                start(template, institution, known),
                letter.sections().stream()
                        .map(section -> section(section, known))
                        .toList(),
                new LetterText.End(filled(template.end(), known), template.valediction(), signatures(signed)));
        return new Composition(text, known);
    }

    private static Map<String, String> own(LetterTemplate template, InstitutionDetail institution) {
        return Map.of(
                "addressee.name", institution.letters().name(),
                "addressee.salutation", institution.letters().salutation(),
                "board.name", template.boardName(),
                "sender.name", template.senderName());
    }

    private LetterText.Start start(LetterTemplate template, InstitutionDetail institution, Facts known) {
        return new LetterText.Start(
                OrdinalDate.of(day.today()),
                addressee(institution),
                filled(template.subjectLine(), known),
                filled(template.salutation(), known),
                filled(template.start(), known));
    }

    private static List<String> addressee(InstitutionDetail institution) {
        LetterAddress to = institution.letters();
        return Stream.concat(
                        Stream.of(to.name(), to.job(), institution.name()),
                        to.address().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static LetterText.Section section(LetterSection section, Facts known) {
        return new LetterText.Section(section.heading(), Markdown.toHtml(FactText.preview(section.text(), known)));
    }

    private static List<String> filled(List<String> paragraphs, Facts known) {
        return paragraphs.stream().map(paragraph -> filled(paragraph, known)).toList();
    }

    private static String filled(String text, Facts known) {
        return FactText.render(text, known);
    }

    /** Who has signed, with the day; the places left are those of the signers of today. */
    private List<LetterText.Signature> signatures(List<Signatory> signed) {
        List<LetterText.Signature> signatures = new ArrayList<>();
        List<SignerRow> waiting = letters.signers().stream()
                .filter(signer -> signer.isValidOn(day.today()))
                .filter(signer ->
                        signed.stream().noneMatch(given -> given.signer().accountId() == signer.accountId()))
                .limit(Math.max(0, SIGNATURES - signed.size()))
                .toList();
        Stream.concat(signed.stream().map(Signatory::signer), waiting.stream())
                .sorted(Comparator.comparingInt(SignerRow::position))
                .forEach(signer -> signatures.add(signature(signer, signed)));
        return signatures;
    }

    private static LetterText.Signature signature(SignerRow signer, List<Signatory> signed) {
        String on = signed.stream()
                .filter(given -> given.signer().id() == signer.id())
                .findFirst()
                .map(given -> OrdinalDate.of(given.signedOn()))
                .orElse(null);
        return new LetterText.Signature(signer.printedName(), signer.lettersAfter(), signer.printedRole(), on);
    }
}
