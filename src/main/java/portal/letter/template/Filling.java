package portal.letter.template;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.Facts;
import portal.letter.pdf.LetterText;

/**
 * What one letter puts between the words of its template.
 *
 * @param addressee line by line
 * @param replaces the day of the letter that it takes the place of
 * @param sections each with the heading of the form, which gives way to one of the template
 * @param signatures from left to right
 */
public record Filling(
        LocalDate date,
        Facts facts,
        List<String> addressee,
        @Nullable LocalDate replaces,
        List<LetterText.Section> sections,
        List<LetterText.Signature> signatures) {}
