package portal.platform.pdf.reading;

/** A word where it is drawn, in points from the top left of its page. */
record Word(String text, float left, float right, float base, float size) {

    float middle() {
        return (left + right) / 2;
    }

    /** Half way up its small letters. */
    float level() {
        return base - 0.3f * size;
    }

    float width() {
        return right - left;
    }
}
