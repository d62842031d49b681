package portal.platform.pdf.reading;

/** Words or a table, in the order in which one reads. */
public sealed interface Block permits Words, Table {}
