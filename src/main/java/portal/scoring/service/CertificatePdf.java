package portal.scoring.service;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.platform.faces.Texts;
import portal.platform.pdf.Resources;
import portal.platform.pdf.TaggedPdf;
import portal.platform.pdf.Template;

/** Sets what a reviewer has done on a page as a tagged PDF. */
public final class CertificatePdf {

    private static final String TEMPLATE = Resources.text(CertificatePdf.class, "certificate.xhtml");
    private static final String STYLE = Resources.text(CertificatePdf.class, "certificate.css");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CertificatePdf() {}

    public static byte[] of(TimeServed served) {
        return TaggedPdf.of(new Template(TEMPLATE)
                .fill(Map.of(
                        "css", STYLE,
                        "title", words("title"),
                        "about", words("title") + ", " + served.name(),
                        "scheme", words("scheme"),
                        "name", served.name(),
                        "thanks", words("thanks", served.reviews(), served.led()),
                        "what", words("what"),
                        "columns", List.of(words("round"), words("stage"), words("reviews"), words("led")),
                        "rounds",
                                served.rounds().stream()
                                        .map(CertificatePdf::round)
                                        .toList(),
                        "issued", words("issued", DAY.format(served.day())))));
    }

    private static Map<String, Object> round(RoundServed round) {
        return Map.of(
                "first", round.round(),
                "others",
                        List.of(
                                Integer.toString(round.stage()),
                                Long.toString(round.reviews()),
                                Long.toString(round.led())));
    }

    private static String words(String key, Object... parameters) {
        return Texts.of("scoring.certificate." + key, parameters);
    }
}
