package portal.rubric;

import portal.platform.faces.Texts;

/**
 * Something that a version lacks before it can be made available. It keeps nobody from saving.
 *
 * @param what the end of the key of its words
 * @param part the id of the criterion or section that lacks it; 0 where the version itself does
 * @param field the field to go to
 * @param named how the part is called
 */
public record Gap(String what, long part, String field, String named) {

    /** Of the version itself. */
    public static Gap of(String what, String field) {
        return new Gap(what, 0, field, "");
    }

    public String text() {
        return Texts.of("version.gap." + what, named, field.replaceAll("\\D", ""));
    }
}
