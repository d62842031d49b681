package portal.round.form;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import portal.platform.rest.Cell;

/** A number as it is typed. None yet is 0, and reads as nothing. */
final class WholeNumber {

    private WholeNumber() {}

    static Cell cell(int most, IntSupplier known, IntConsumer put) {
        return Cell.line(() -> text(known.getAsInt()), typed -> put.accept(parse(typed.strip(), most)));
    }

    static String text(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** @throws NotAWholeNumber when it is something else, or too large */
    private static int parse(String typed, int most) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,6}") || Integer.parseInt(typed) > most) {
            throw new NotAWholeNumber(most);
        }
        return Integer.parseInt(typed);
    }
}
