package portal.letter.pdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.platform.pdf.Resources;

/** A letter's words by the slots of its template. */
final class LetterSlots {

    private static final String STYLE = Resources.text(LetterSlots.class, "letter.css");

    /** Before and after each place in the words of the proof. */
    private static final Pattern PLACES =
            Pattern.compile("(?=\\{check\\.(address|code)})|(?<=\\{check\\.(address|code)})");

    private LetterSlots() {}

    /** Slot by slot, as the template names them. */
    static Map<String, Object> of(LetterText text) {
        LetterText.Start start = text.start();
        LetterText.Proof proof = text.proof();
        return Map.ofEntries(
                Map.entry("css", STYLE),
                Map.entry("language", text.language().toLanguageTag()),
                Map.entry("title", start.subject()),
                Map.entry("description", start.date() + ", " + String.join(", ", start.addressee())),
                Map.entry("sender", text.letterhead().sender()),
                Map.entry("boardName", text.letterhead().boardName()),
                Map.entry("address", text.letterhead().address()),
                Map.entry("date", start.date()),
                Map.entry("addressee", start.addressee()),
                Map.entry("headline", start.subjectWord() + " " + start.subject()),
                Map.entry("subject", start.subject()),
                Map.entry("salutation", start.salutation()),
                Map.entry("opening", start.paragraphs()),
                Map.entry(
                        "sections",
                        text.sections().stream()
                                .map(s -> Map.of("heading", s.heading(), "html", s.html()))
                                .toList()),
                Map.entry("closing", text.end().paragraphs()),
                Map.entry(
                        "proof",
                        proof == null
                                ? List.of()
                                : List.of(Map.of("parts", parts(text.end().proof(), proof)))),
                Map.entry("notice", notice(text.notice())),
                Map.entry("logo", logo(text.letterhead().logo())),
                Map.entry("valediction", text.end().valediction()),
                Map.entry(
                        "signatures",
                        text.end().signatures().stream()
                                .map(LetterSlots::signature)
                                .toList()));
    }

    /** The words around the address and the code, which are an element each. */
    private static List<Map<String, Object>> parts(String words, LetterText.Proof proof) {
        return PLACES.splitAsStream(words).map(part -> part(part, proof)).toList();
    }

    private static Map<String, Object> part(String part, LetterText.Proof proof) {
        boolean address = part.equals("{check.address}");
        boolean code = part.equals("{check.code}");
        return Map.of(
                "link",
                address ? List.of(Map.of("link", proof.link(), "address", proof.typed())) : List.of(),
                "code",
                code ? List.of(proof.code()) : List.of(),
                "words",
                address || code ? List.of() : List.of(part));
    }

    private static List<Map<String, String>> notice(LetterText.@Nullable Notice notice) {
        return notice == null ? List.of() : List.of(Map.of("title", notice.title(), "words", notice.words()));
    }

    private static List<Map<String, Object>> logo(LetterText.@Nullable Logo logo) {
        return logo == null
                ? List.of()
                : List.of(Map.of(
                        "src", logo.data(),
                        "alt", logo.alternative(),
                        "width", logo.width(),
                        "height", logo.height()));
    }

    private static Map<String, Object> signature(LetterText.Signature signature) {
        String letters = signature.lettersAfter();
        String signed = signature.signed();
        return Map.of(
                "name",
                signature.name(),
                "letters",
                letters == null ? "" : letters,
                "role",
                signature.role(),
                "capacity",
                signature.capacity().isBlank() ? List.of() : List.of(signature.capacity()),
                "signed",
                signed == null ? "" : signed);
    }
}
