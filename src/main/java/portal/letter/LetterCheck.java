package portal.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.facts.FactText;
import portal.facts.Facts;
import portal.letter.pdf.LetterPdf;

/** What stands between a letter and its sign-off. Looks at words and facts only. */
final class LetterCheck {

    private final Facts facts;
    private final List<LetterFinding> findings = new ArrayList<>();

    private LetterCheck(Facts facts) {
        this.facts = facts;
    }

    /** @param reviewers names that must not stand in a letter */
    static List<LetterFinding> of(
            List<LetterSection> sections, Composition words, Collection<String> reviewers, int signers) {
        LetterCheck check = new LetterCheck(words.facts());
        check.whole(words, signers);
        sections.forEach(section -> check.section(section, reviewers));
        return List.copyOf(check.findings);
    }

    private void whole(Composition words, int signers) {
        if (words.text().start().salutation().replace(",", "").isBlank()
                || facts.value("addressee.name").orElse("").isBlank()) {
            findings.add(LetterFinding.error("addressee", null));
        }
        long without = facts.number("previous.status.unknown").orElse(0L);
        if (without > 0) {
            findings.add(LetterFinding.error(
                    "sum", null, without, facts.value("previous.actions.total").orElse("0")));
        }
        if (signers < 2) {
            findings.add(LetterFinding.error("signers", null));
        }
        drawn(String.join(" ", words.text().start().addressee()), null);
    }

    private void section(LetterSection section, Collection<String> reviewers) {
        long id = section.sectionId();
        if (section.isBlank()) {
            findings.add(LetterFinding.error("empty", id, section.heading()));
            return;
        }
        FactText.unknown(section.text(), facts)
                .forEach(token -> findings.add(LetterFinding.error("token", id, section.heading(), token)));
        String words = FactText.preview(section.text(), facts);
        drawn(words, section);
        reviewers.stream()
                .filter(name -> names(words, name))
                .forEach(name -> findings.add(LetterFinding.error("reviewer", id, section.heading(), name)));
        findings.addAll(TypedNumbers.in(words, id, facts));
    }

    private void drawn(String words, @Nullable LetterSection section) {
        Set<String> missing = LetterPdf.cannotDraw(words);
        if (!missing.isEmpty()) {
            findings.add(LetterFinding.error(
                    "drawn",
                    section == null ? null : section.sectionId(),
                    section == null ? "" : section.heading(),
                    String.join(" ", missing)));
        }
    }

    private static boolean names(String words, String name) {
        String pattern = "(?<!\\p{L})" + String.join("\\s+", quoted(name)) + "(?!\\p{L})";
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }

    private static List<String> quoted(String name) {
        return Pattern.compile("\\s+")
                .splitAsStream(name.strip())
                .map(Pattern::quote)
                .toList();
    }
}
