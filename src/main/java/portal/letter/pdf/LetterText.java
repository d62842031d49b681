package portal.letter.pdf;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;

/** Every word of a letter, in the order in which it is read. No fact token is left in it. */
public record LetterText(
        Locale language,
        Letterhead letterhead,
        Start start,
        List<Section> sections,
        End end,
        @Nullable Proof proof,
        @Nullable Notice notice) {

    public LetterText(Locale language, Letterhead letterhead, Start start, List<Section> sections, End end) {
        this(language, letterhead, start, sections, end, null, null);
    }

    /** The same words with what a reader needs to have the letter checked. */
    public LetterText with(Proof proof) {
        return new LetterText(language, letterhead, start, sections, end, proof, notice);
    }

    /** The same words below a notice of what they are not. */
    public LetterText marked(Notice notice) {
        return new LetterText(language, letterhead, start, sections, end, proof, notice);
    }

    /** Who sends it. */
    public record Letterhead(String sender, String boardName, List<String> address, @Nullable Logo logo) {}

    /**
     * The picture of whoever sends it.
     *
     * @param address where a page finds it
     * @param data the same picture as a {@code data:} address, for the PDF
     * @param alternative what it shows, in words
     * @param width in CSS pixels, as the height
     */
    public record Logo(String address, String data, String alternative, int width, int height) {}

    /** What a reader must not take the letter for. */
    public record Notice(String title, String words) {

        /** @param key of the title; that of the words ends in {@code .words} */
        public static Notice of(String key) {
            return new Notice(Texts.of(key), Texts.of(key + ".words"));
        }
    }

    /** From the date to the sentence that leads to the panel's feedback. */
    public record Start(
            String date,
            List<String> addressee,
            String subjectWord,
            String subject,
            String salutation,
            List<String> paragraphs) {}

    /** One heading of the form with the panel's feedback as XHTML. */
    public record Section(String heading, String html) {}

    /**
     * From the wrap-up to the two who sign.
     *
     * @param proof how anybody finds out whether the letter is genuine, with the tokens {@code check.address} and
     *     {@code check.code}; printed where there is a {@link Proof}
     */
    public record End(List<String> paragraphs, String valediction, List<Signature> signatures, String proof) {}

    /**
     * How anybody finds out whether the letter is genuine. It is printed and no part of what was signed.
     *
     * @param address of the page that checks
     * @param code by which that page knows this letter
     */
    public record Proof(String address, String code) {

        String link() {
            return address + "?code=" + code;
        }

        /** The address as it is typed. */
        String typed() {
            return address.replaceFirst("^https?://", "");
        }
    }

    /** A letter signer as printed; what says that and when it was signed is missing until the signature is given. */
    public record Signature(
            String name, @Nullable String lettersAfter, String role, String capacity, @Nullable String signed) {

        public Signature(String name, @Nullable String lettersAfter, String role, @Nullable String signed) {
            this(name, lettersAfter, role, "", signed);
        }

        /** The same person in the words of a template. */
        public Signature as(String capacity, @Nullable String signed) {
            return new Signature(name, lettersAfter, role, capacity, signed);
        }
    }
}
