package portal.panel;

import java.time.LocalDate;

/** An institution where a reviewer was, and until when. */
public record PastRow(long id, String institutionName, LocalDate endedOn) {}
