package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.plan.AdviceService;
import portal.plan.advice.AdviceLetter;
import portal.platform.access.NotFound;
import portal.platform.text.Markdown;

/**
 * Leaves the advice of each issued letter to its institution, which answers it in the next submission. What a letter numbers
 * is its advice: each numbered point of a section, in the words that were issued.
 */
@ApplicationScoped
class AdviceOfLetters {

    @Inject
    LetterRepository letters;

    @Inject
    AdviceService advice;

    void keep(@Observes LetterIssued issued) {
        Letter letter = letters.find(issued.letterId()).orElseThrow(NotFound::new);
        IssuedCopy copy = letters.issuedCopy(letter.id()).orElseThrow(NotFound::new);
        List<AdviceLetter.Point> points = letter.sections().stream()
                .flatMap(section -> pointsOf(section, copy.facts()).stream())
                .toList();
        advice.keep(
                issued.actor(), new AdviceLetter(letter.institutionId(), letter.roundId(), copy.issuedAt(), points));
    }

    private static List<AdviceLetter.Point> pointsOf(LetterSection section, Facts facts) {
        return Markdown.numbered(FactText.renderMarkdown(section.text(), facts)).stream()
                .map(words -> new AdviceLetter.Point(section.heading(), words))
                .toList();
    }
}
