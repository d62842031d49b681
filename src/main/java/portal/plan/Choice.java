package portal.plan;

/** Reads one of a fixed set of answers. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> answers, String value) {
        try {
            return Enum.valueOf(answers, value);
        } catch (IllegalArgumentException e) {
            throw new NotAChoice(value);
        }
    }
}
