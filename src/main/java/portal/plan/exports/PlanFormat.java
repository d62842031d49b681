package portal.plan.exports;

import java.util.Locale;
import java.util.function.Function;

/** The kinds of file that a plan is given out as. */
public enum PlanFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PlanWorkbook::of),
    CSV("text/csv; charset=utf-8", exported -> PlanCsv.of(exported.plan())),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", PlanDocument::of),
    PDF("application/pdf", PlanPdf::of);

    private final String mediaType;
    private final Function<ExportedPlan, byte[]> writer;

    PlanFormat(String mediaType, Function<ExportedPlan, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of its files, and of the addresses of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(ExportedPlan exported) {
        return writer.apply(exported);
    }
}
