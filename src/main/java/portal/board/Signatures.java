package portal.board;

import java.util.List;
import java.util.Optional;
import portal.letter.IssueService;
import portal.letter.SignerRow;

/** The signatures of one pass and what follows from them. Two different people make a letter valid. */
record Signatures(List<Given> given) {

    static final int NEEDED = IssueService.NEEDED;

    /** A signature with its signer. */
    record Given(SignOff signature, SignerRow signer) {}

    /**
     * Whether this signer may sign these words now.
     *
     * @throws AlreadySigned when the same person has signed in this pass
     * @throws WordsChanged when an earlier signature is under other words
     */
    void requireRoomFor(SignerRow signer, String words) {
        if (given.stream().anyMatch(one -> one.signer().accountId() == signer.accountId())) {
            throw new AlreadySigned();
        }
        if (given.stream().anyMatch(one -> !one.signature().isUnder(words))) {
            throw new WordsChanged();
        }
    }

    Optional<SignerRow> by(long accountId) {
        return given.stream()
                .map(Given::signer)
                .filter(signer -> signer.accountId() == accountId)
                .findFirst();
    }

    int next() {
        return given.size() + 1;
    }

    boolean isLast(int ordinal) {
        return ordinal >= NEEDED;
    }
}
