package portal.letter.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be written in a template. */
public enum TemplateField {
    BOARD_NAME(Part.LETTERHEAD, 200, true),
    SENDER_NAME(Part.LETTERHEAD, 200, true),
    SENDER_ADDRESS(Part.LETTERHEAD, 1000, true),
    LOGO_ALTERNATIVE(Part.LETTERHEAD, 300, false),
    SUBJECT_WORD(Part.BEGINNING, 50, true),
    SUBJECT_LINE(Part.BEGINNING, 500, true),
    SALUTATION(Part.BEGINNING, 200, true),
    /** Comes first in a letter that takes the place of one that was wrong. */
    REPLACES(Part.BEGINNING, 500, true, "replaced.date"),
    OPENING(Part.BEGINNING, 4000, true),
    BRIDGE(Part.BEGINNING, 2000, true),
    HEADING_1(Part.HEADINGS, 200, false),
    HEADING_2(Part.HEADINGS, 200, false),
    HEADING_3(Part.HEADINGS, 200, false),
    HEADING_4(Part.HEADINGS, 200, false),
    HEADING_5(Part.HEADINGS, 200, false),
    WRAP_UP(Part.END, 4000, true),
    CLOSING(Part.END, 4000, true),
    VALEDICTION(Part.END, 100, true),
    LEFT_CAPACITY(Part.END, 200, false),
    RIGHT_CAPACITY(Part.END, 200, false),
    /** Above the name of whoever has signed. */
    SIGNED(Part.END, 100, true, "signed.date"),
    /** How anybody finds out whether the letter is genuine. */
    PROOF(Part.END, 500, true, "check.address", "check.code");

    private static final int LONGEST_LINE = 500;
    private static final List<TemplateField> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5);

    private final Part part;
    private final int longest;
    private final boolean needed;
    private final List<String> tokens;

    /** Where in the letter it stands. */
    public enum Part {
        LETTERHEAD,
        BEGINNING,
        HEADINGS,
        END;

        public List<TemplateField> fields() {
            return Arrays.stream(TemplateField.values())
                    .filter(field -> field.part == this)
                    .toList();
        }

        /** Key of its heading. */
        public String key() {
            return "letter.template.part." + name();
        }
    }

    /** @param tokens that this field alone holds, each of which it has to hold */
    TemplateField(Part part, int longest, boolean needed, String... tokens) {
        this.part = part;
        this.longest = longest;
        this.needed = needed;
        this.tokens = List.of(tokens);
    }

    public static Optional<TemplateField> ofPath(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }

    /** The heading of a section by its place in the letter, counted from 1; nothing where the form alone gives headings. */
    static Optional<TemplateField> heading(int place) {
        return place <= HEADINGS.size() ? Optional.of(HEADINGS.get(place - 1)) : Optional.empty();
    }

    /** What stands in this field alone, and has to. */
    List<String> tokens() {
        return tokens;
    }

    /** Whether no version is put in use without it. */
    boolean isNeeded() {
        return needed;
    }

    /** Whether it is a name, which facts are taken from and which holds none. */
    boolean isName() {
        return this == BOARD_NAME || this == SENDER_NAME || this == LOGO_ALTERNATIVE;
    }

    public int longest() {
        return longest;
    }

    /** Whether it is a text of several lines. */
    public boolean isProse() {
        return longest > LONGEST_LINE;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its label. */
    public String key() {
        return "letter.template.field." + name();
    }
}
