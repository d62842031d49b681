package portal.letter;

/** A submission whose panel has agreed and that waits for its letter. */
public record WaitingRow(long submissionId, String institutionName, String roundName) {}
