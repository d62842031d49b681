package portal.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF objects to in a PDF: the same judge in the build and before a letter is issued. */
public final class Conformity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformity() {}

    /** As PDF/UA-1 and as PDF/A-2a. Nothing, when it is both. */
    public static List<String> objections(byte[] pdf) {
        List<String> objections = new ArrayList<>(objections(pdf, PDFAFlavour.PDFUA_1));
        objections.addAll(objections(pdf, PDFAFlavour.PDFA_2_A));
        return objections;
    }

    public static List<String> objections(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failed = result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
            return result.isCompliant() || !failed.isEmpty() ? failed : List.of(standard + " is not met");
        } catch (VeraPDFException | IOException e) {
            return List.of(standard + " cannot be told: " + e.getMessage());
        }
    }
}
