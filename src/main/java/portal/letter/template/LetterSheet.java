package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.letter.pdf.LetterText;
import portal.letter.pdf.OrdinalDate;

/** Writes out what a letter says: the words of its template, its facts in them, and what is its own between them. */
@ApplicationScoped
public class LetterSheet {

    /** The places of the proof are filled when the letter is printed. */
    private static final Map<String, String> KEPT =
            TemplateField.PROOF.tokens().stream().collect(Collectors.toMap(token -> token, token -> "{" + token + "}"));

    @Inject
    Logos logos;

    /** @throws portal.facts.UnknownFact when a word stands for nothing */
    public LetterText of(LetterTemplate template, Filling filling) {
        return new LetterText(
                template.language().locale(),
                letterhead(template, filling.facts()),
                start(template, filling),
                headed(template, filling),
                new LetterText.End(
                        filled(template.end(), filling.facts()),
                        filled(template, TemplateField.VALEDICTION, filling.facts()),
                        placed(template, filling),
                        filled(template, TemplateField.PROOF, filling.facts().with(KEPT))));
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
                OrdinalDate.of(filling.date(), template.language().locale()),
                filling.addressee(),
                filled(template, TemplateField.SUBJECT_WORD, facts),
                filled(template, TemplateField.SUBJECT_LINE, facts),
                filled(template, TemplateField.SALUTATION, facts),
                Stream.concat(replaces(template, filling), filled(template.start(), facts).stream())
                        .toList());
    }

    /** A sentence about the letter whose place it takes, where it does. */
    private static Stream<String> replaces(LetterTemplate template, Filling filling) {
        return Stream.ofNullable(filling.replaces())
                .map(day -> OrdinalDate.of(day, template.language().locale()))
                .map(day ->
                        filled(template, TemplateField.REPLACES, filling.facts().with(Map.of("replaced.date", day))));
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
                        .as(
                                filled(
                                        template,
                                        i == 0 ? TemplateField.LEFT_CAPACITY : TemplateField.RIGHT_CAPACITY,
                                        filling.facts()),
                                signed(template, signatures.get(i), filling.facts())))
                .toList();
    }

    private static @Nullable String signed(LetterTemplate template, LetterText.Signature signature, Facts facts) {
        String day = signature.signed();
        return day == null ? null : filled(template, TemplateField.SIGNED, facts.with(Map.of("signed.date", day)));
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
