package portal.letter.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every word of a letter, in the order in which it is read. No fact token is left in it. */
public record LetterText(Letterhead letterhead, Start start, List<Section> sections, End end) {

    /** Who sends it. */
    public record Letterhead(String sender, String boardName, List<String> address) {}

    /** From the date to the sentence that leads to the panel's feedback. */
    public record Start(
            String date, List<String> addressee, String subject, String salutation, List<String> paragraphs) {}

    /** One heading of the form with the panel's feedback as XHTML. */
    public record Section(String heading, String html) {}

    /** From the wrap-up to the two who sign. */
    public record End(List<String> paragraphs, String valediction, List<Signature> signatures) {}

    /** A letter signer as printed; signedOn is missing until the signature is given. */
    public record Signature(String name, @Nullable String lettersAfter, String role, @Nullable String signedOn) {}
}
