package portal.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.letter.pdf.LetterText;
import portal.platform.access.Actor;
import portal.platform.text.Markdown;
import portal.scoring.SectionFeedbackText;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionState;

/** Builds letters on a made-up submission, and what they are composed of. */
final class Letters {

    static final long INSTITUTION = 10;
    static final Actor WRITER = new Actor(1, "Wren Writer", "wren@example.org", Set.of());
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final List<SectionFeedbackText> sections = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>(Map.of(
            "institution.name", "University of Hollowdale",
            "addressee.name", "Professor Morwenna Penrose",
            "plan.months", "36",
            "plan.actions.total", "34",
            "previous.actions.total", "37",
            "previous.status.complete", "30",
            "previous.status.in-progress", "3",
            "previous.status.not-complete", "4",
            "previous.status.unknown", "0"));

    private Letters() {}

    static Actor actor(long accountId) {
        return new Actor(accountId, "Somebody", "somebody@example.org", Set.of());
    }

    static Letters aLetter() {
        return new Letters();
    }

    Letters saying(String text) {
        sections.add(new SectionFeedbackText(sections.size() + 1, "S" + sections.size(), "Heading", text));
        return this;
    }

    Letters knowing(String token, String value) {
        facts.put(token, value);
        return this;
    }

    Letter draft() {
        return Letter.draft(WRITER, submission(), 1, sections, NOW);
    }

    Letter inSignOff() {
        Letter letter = draft();
        letter.sendToSignOff(WRITER, 1, Facts.of(facts));
        return letter;
    }

    Letter in(LetterState state) {
        Letter letter = draft();
        if (state == LetterState.FACTUAL_CHECK) {
            letter.askInstitution(WRITER);
            return letter;
        }
        if (state != LetterState.DRAFT) {
            letter.sendToSignOff(WRITER, 1, Facts.of(facts));
        }
        if (state == LetterState.ISSUED || state == LetterState.SUPERSEDED) {
            letter.issue();
        }
        if (state == LetterState.SUPERSEDED) {
            letter.correct(WRITER, "A wrong year.", 1, NOW);
        }
        return letter;
    }

    Composition composed() {
        Facts known = Facts.of(facts);
        return new Composition(
                new LetterText(
                        Locale.UK,
                        new LetterText.Letterhead("Secretariat", "Board", List.of("a@example.org"), null),
                        new LetterText.Start(
                                "21st November 2026",
                                List.of(facts.get("addressee.name"), "Hollowdale"),
                                "Re:",
                                "Feedback",
                                "Dear Professor Penrose,",
                                List.of("Thank you.")),
                        sections.stream()
                                .map(section -> new LetterText.Section(
                                        section.heading(), Markdown.toHtml(FactText.preview(section.text(), known))))
                                .toList(),
                        new LetterText.End(List.of("Well done."), "Yours sincerely,", List.of(), "")),
                known);
    }

    private static SubmissionDetail submission() {
        return new SubmissionDetail(
                7,
                3,
                "Autumn 2026",
                2,
                INSTITUTION,
                "University of Hollowdale",
                SubmissionState.LETTER_DRAFTED,
                NOW,
                "TC-1",
                "A",
                "B",
                null,
                List.of(),
                List.of());
    }
}
