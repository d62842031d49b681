package portal.letter.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.facts.StageWord;
import portal.letter.pdf.LetterText;
import portal.platform.faces.Texts;
import portal.platform.text.Markdown;

/** A letter to an institution that does not exist, to show what the words of a template look like. */
final class MadeUpLetter {

    private static final int SECTIONS = 5;

    private MadeUpLetter() {}

    /** The tokens that the words of a template may hold, which every letter knows, and what they stand for in the made-up one. */
    static Facts facts(LetterTemplate template) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("institution.name", "University of Hollowdale");
        facts.put("addressee.name", "Professor Morwenna Penrose");
        facts.put("addressee.salutation", "Dear Professor Penrose");
        facts.put("round.name", "Spring 2031");
        facts.put("round.stage", Integer.toString(template.stage()));
        facts.put(
                "round.stage.word",
                StageWord.of(template.stage(), template.language().locale()));
        facts.put("plan.months", "36");
        facts.put("plan.actions.total", "34");
        facts.put("board.name", template.boardName());
        facts.put("sender.name", template.senderName());
        facts.put("portal.contact", "commitment@example.org");
        return Facts.of(facts);
    }

    /** The same with what this field alone may hold. */
    static Facts facts(LetterTemplate template, TemplateField field) {
        return facts(template)
                .with(field.tokens().stream().collect(Collectors.toMap(token -> token, token -> "21 April 2031")));
    }

    static LetterText in(LetterTemplate template, LetterSheet sheet, LocalDate day) {
        return sheet.of(
                        template,
                        new Filling(
                                day,
                                withGaps(template),
                                List.of("Professor Morwenna Penrose", "University of Hollowdale", "4 Castle Lane"),
                                null,
                                sections(),
                                List.of(signature(1), signature(2))))
                .marked(LetterText.Notice.of("letter.notice.preview"));
    }

    /** A token that stands for nothing is shown as a gap. */
    private static Facts withGaps(LetterTemplate template) {
        Facts facts = facts(template);
        Map<String, String> gaps = new LinkedHashMap<>();
        for (TemplateField field : TemplateField.values()) {
            FactText.unknown(template.text(field), facts(template, field))
                    .forEach(token -> gaps.put(token, Texts.of("letter.template.sample.gap", token)));
        }
        return facts.with(gaps);
    }

    private static List<LetterText.Section> sections() {
        String html = Markdown.toHtml(Texts.of("letter.template.sample.feedback"));
        return IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(place -> new LetterText.Section(Texts.of("letter.template.sample.heading", place), html))
                .toList();
    }

    private static LetterText.Signature signature(int place) {
        return new LetterText.Signature(
                Texts.of("letter.template.sample.signer." + place),
                null,
                Texts.of("letter.template.sample.role." + place),
                null);
    }
}
