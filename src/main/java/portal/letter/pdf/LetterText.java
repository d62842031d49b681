package portal.letter.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every word of a letter, in the order in which it is read. No fact token is left in it. */
public record LetterText(Letterhead letterhead, Start start, List<Section> sections, End end, @Nullable Proof proof) {

    public LetterText(Letterhead letterhead, Start start, List<Section> sections, End end) {
        this(letterhead, start, sections, end, null);
    }

    /** The same words with what a reader needs to have the letter checked. */
    public LetterText with(Proof proof) {
        return new LetterText(letterhead, start, sections, end, proof);
    }

    /** Who sends it. */
    public record Letterhead(String sender, String boardName, List<String> address) {}

    /** From the date to the sentence that leads to the panel's feedback. */
    public record Start(
            String date, List<String> addressee, String subject, String salutation, List<String> paragraphs) {}

    /** One heading of the form with the panel's feedback as XHTML. */
    public record Section(String heading, String html) {}

    /** From the wrap-up to the two who sign. */
    public record End(List<String> paragraphs, String valediction, List<Signature> signatures) {}

    /**
     * How anybody finds out whether the letter is genuine. It is printed and no part of what was signed.
     *
     * @param address of the page that checks
     * @param code by which that page knows this letter
     * @param test whether the seal is that of a test key
     */
    public record Proof(String address, String code, boolean test) {

        String link() {
            return address + "?code=" + code;
        }

        /** The address as it is typed. */
        String typed() {
            return address.replaceFirst("^https?://", "");
        }
    }

    /** A letter signer as printed; signedOn is missing until the signature is given. */
    public record Signature(String name, @Nullable String lettersAfter, String role, @Nullable String signedOn) {}
}
