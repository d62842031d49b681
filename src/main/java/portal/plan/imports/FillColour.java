package portal.plan.imports;

import java.awt.Color;
import java.util.Optional;

/** The colours that a status is given by. */
enum FillColour {
    RED,
    AMBER,
    GREEN,
    BLUE;

    private static final float PALE = 0.12f;
    private static final float DARK = 0.2f;

    /** The colour's name, if it is one of those that mean something. */
    static Optional<FillColour> of(int red, int green, int blue) {
        float[] parts = Color.RGBtoHSB(red, green, blue, null);
        if (parts[1] < PALE || parts[2] < DARK) {
            return Optional.empty();
        }
        float degrees = parts[0] * 360;
        if (degrees < 18 || degrees >= 335) {
            return Optional.of(RED);
        }
        if (degrees < 66) {
            return Optional.of(AMBER);
        }
        if (degrees < 170) {
            return Optional.of(GREEN);
        }
        return degrees < 265 ? Optional.of(BLUE) : Optional.empty();
    }

    /** Of six hexadecimal digits; nothing for other words. */
    static Optional<FillColour> ofHex(String digits) {
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(digits, 16);
        return of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
