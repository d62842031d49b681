package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.OrdinalDate;

/** Writes out what a letter says: the words of its template, its facts in them, and what is its own between them. */
@ApplicationScoped
public class LetterSheet {

    @Inject
    Logos logos;

    /** @throws portal.facts.UnknownFact when a word stands for nothing */
    public LetterText of(LetterTemplate template, Filling filling) {
        return new LetterText(
                letterhead(template, filling.facts()),
                start(template, filling),
                headed(template, filling),
                new LetterText.End(
                        filled(template.end(), filling.facts()),
                        filled(template, TemplateField.VALEDICTION, filling.facts()),
                        placed(template, filling)));
    }

    private LetterText.Letterhead letterhead(LetterTemplate template, Facts facts) {
        List<String> address = filled(template, TemplateField.SENDER_ADDRESS, facts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new LetterText.Letterhead(
                template.senderName(),
                template.boardName(),
                address,
                logos.of(template).orElse(null));
    }

    private static LetterText.Start start(LetterTemplate template, Filling filling) {
        Facts facts = filling.facts();
        return new LetterText.Start(
                OrdinalDate.of(filling.date()),
                filling.addressee(),
                filled(template, TemplateField.SUBJECT_LINE, facts),
                filled(template, TemplateField.SALUTATION, facts),
                Stream.concat(filling.first().stream(), filled(template.start(), facts).stream())
                        .toList());
    }

    private static List<LetterText.Section> headed(LetterTemplate template, Filling filling) {
        List<LetterText.Section> sections = filling.sections();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new LetterText.Section(
                        TemplateField.heading(i + 1)
                                .map(field -> filled(template, field, filling.facts()))
                                .filter(heading -> !heading.isBlank())
                                .orElse(sections.get(i).heading()),
                        sections.get(i).html()))
                .toList();
    }

    /** The first stands on the left. */
    private static List<LetterText.Signature> placed(LetterTemplate template, Filling filling) {
        List<LetterText.Signature> signatures = filling.signatures();
        return IntStream.range(0, signatures.size())
                .mapToObj(i -> signatures
                        .get(i)
                        .as(filled(
                                template,
                                i == 0 ? TemplateField.LEFT_CAPACITY : TemplateField.RIGHT_CAPACITY,
                                filling.facts())))
                .toList();
    }

    private static List<String> filled(List<String> paragraphs, Facts facts) {
        return paragraphs.stream()
                .map(paragraph -> FactText.render(paragraph, facts))
                .toList();
    }

    private static String filled(LetterTemplate template, TemplateField field, Facts facts) {
        return FactText.render(template.text(field), facts).strip();
    }
}
