package portal.letter.factual;

/** What somebody of the institution says is wrong: where, what, and what is right. */
public record CorrectionText(String place, String wrong, String correct) {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST = 2000;

    /** @throws CorrectionIncomplete when something is missing or too long to be read */
    public CorrectionText {
        place = place.strip();
        wrong = wrong.strip();
        correct = correct.strip();
        if (!fits(place, LONGEST_PLACE) || !fits(wrong, LONGEST) || !fits(correct, LONGEST)) {
            throw new CorrectionIncomplete();
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
