package portal.letter;

import java.util.List;
import portal.platform.text.Markdown;

/** A letter to be written: what it looks like, its sections, and what the checks say about it. */
public record LetterDraft(LetterView view, List<Section> sections, List<LetterFinding> findings) {

    /** A section with the version that it was read in. */
    public record Section(long sectionId, String code, String heading, String text, int version) {

        /** How many points of advice the institution will answer. */
        public int advice() {
            return Markdown.numbered(text).size();
        }
    }

    public List<LetterFinding> errors() {
        return findings.stream().filter(LetterFinding::error).toList();
    }

    /** Those that give way to a reason. */
    public List<LetterFinding> objections() {
        return errors().stream().filter(finding -> finding.objection() != null).toList();
    }

    public List<LetterFinding> warnings() {
        return findings.stream().filter(finding -> !finding.error()).toList();
    }
}
