package portal.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.platform.pdf.TaggedPdf;

/** What stands between a letter and its sign-off. Looks at words and facts only. */
final class LetterCheck {

    private final Facts facts;
    private final List<LetterFinding> findings = new ArrayList<>();

    private LetterCheck(Facts facts) {
        this.facts = facts;
    }

    /**
     * @param names of people whom a letter must not name
     * @param signers how many people have signed it or could today
     */
    static List<LetterFinding> of(Letter letter, Composition words, ReviewerNames names, long signers) {
        LetterCheck check = new LetterCheck(words.facts());
        check.whole(words, signers);
        letter.sections().forEach(section -> check.section(section, names, letter.wordsKept()));
        return List.copyOf(check.findings);
    }

    private void whole(Composition words, long signers) {
        if (words.text().start().salutation().replace(",", "").isBlank()
                || facts.value("addressee.name").orElse("").isBlank()) {
            findings.add(LetterFinding.error("addressee", null));
        }
        long without = facts.number("previous.status.unknown").orElse(0L);
        if (without > 0) {
            findings.add(LetterFinding.error(
                    "sum", null, without, facts.value("previous.actions.total").orElse("0")));
        }
        if (signers < IssueService.NEEDED) {
            findings.add(LetterFinding.error("signers", null));
        }
        drawn(String.join(" ", words.text().start().addressee()), null);
    }

    private void section(LetterSection section, ReviewerNames names, List<WordsKept> kept) {
        long id = section.sectionId();
        if (section.isBlank()) {
            findings.add(LetterFinding.error("empty", id, section.heading()));
            return;
        }
        FactText.unknown(section.text(), facts)
                .forEach(token -> findings.add(LetterFinding.error("token", id, section.heading(), token)));
        String words = FactText.preview(section.text(), facts);
        drawn(words, section);
        names.askedIn(words)
                .forEach(name -> findings.add(LetterFinding.error("reviewer", id, section.heading(), name)));
        names.registeredIn(words)
                .forEach(name -> findings.add(LetterFinding.warning("register", id, section.heading(), name)));
        Stream.concat(surnames(section, names.surnamesIn(words)), TypedNumbers.in(words, id, facts).stream())
                .map(finding -> finding.unlessKept(kept))
                .forEach(findings::add);
    }

    /** Somebody else may bear it, which takes a reason. */
    private static Stream<LetterFinding> surnames(LetterSection section, Stream<String> found) {
        return found.map(name ->
                LetterFinding.objection("surname", new Objection(section.sectionId(), name), section.heading(), name));
    }

    private void drawn(String words, @Nullable LetterSection section) {
        Set<String> missing = TaggedPdf.cannotDraw(words);
        if (!missing.isEmpty()) {
            findings.add(LetterFinding.error(
                    "drawn",
                    section == null ? null : section.sectionId(),
                    section == null ? "" : section.heading(),
                    String.join(" ", missing)));
        }
    }
}
