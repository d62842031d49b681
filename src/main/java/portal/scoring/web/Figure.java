package portal.scoring.web;

import java.util.Locale;

/** Numbers as they are written: with two places and a real minus to read, with a point and three places to reckon with. */
final class Figure {

    private Figure() {}

    static String of(double number) {
        return String.format(Locale.UK, "%.2f", number).replace('-', '−');
    }

    static String plain(Number number) {
        return number instanceof Double fraction ? String.format(Locale.ROOT, "%.3f", fraction) : number.toString();
    }
}
