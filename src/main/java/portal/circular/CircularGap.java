package portal.circular;

import portal.platform.faces.Texts;

/**
 * What a circular lacks before it can be sent. It keeps nobody from saving.
 *
 * @param what the end of the key of its words
 * @param named what it is about, where it is about something written
 * @param field where it is mended
 */
public record CircularGap(String what, String named, String field) {

    public String text() {
        return Texts.of("circular.gap." + what, named);
    }
}
