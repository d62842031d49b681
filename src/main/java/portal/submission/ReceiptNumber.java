package portal.submission;

import java.util.Locale;

/**
 * The number on a receipt, such as TC-2026-0007-K1: year, submission, a check letter and which handing-in of the submission
 * it is. It can be read out on the telephone, and a slip in a digit does not fit the letter.
 */
final class ReceiptNumber {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private ReceiptNumber() {}

    /** @param time counts from 1 how often the submission has been handed in */
    static String of(int year, long submissionId, int time) {
        String digits = String.format(Locale.ROOT, "%04d%04d%d", year, submissionId, time);
        return String.format(Locale.ROOT, "TC-%04d-%04d-%s%d", year, submissionId, letter(digits), time);
    }

    /** Each digit weighs differently, so that neither a wrong digit nor two swapped ones keep the letter. */
    private static char letter(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (place + 2) * Character.digit(digits.charAt(place), 10);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
