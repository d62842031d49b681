package portal.institution.recognition;

import java.time.LocalDate;

/** A recognition as it is read. The reason is empty where none is known. */
public record RecognitionRow(long id, RecognitionKind kind, String givenBy, LocalDate givenOn, String reason) {}
