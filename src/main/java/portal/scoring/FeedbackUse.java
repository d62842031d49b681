package portal.scoring;

import java.util.Arrays;
import java.util.Optional;

/** As what a reviewer's comment went into the feedback. */
public enum FeedbackUse {
    STRENGTH,
    ADVICE;

    /** Reads a key as a page sends it. */
    static Optional<FeedbackUse> of(String key) {
        return Arrays.stream(values()).filter(use -> use.name().equals(key)).findFirst();
    }
}
