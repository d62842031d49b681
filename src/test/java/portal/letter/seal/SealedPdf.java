package portal.letter.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** What a reader of PDFs finds out about the seal of a file. */
public record SealedPdf(byte[] bytes, PDSignature signature) {

    public static SealedPdf read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            return new SealedPdf(bytes, signatures.get(signatures.size() - 1));
        }
    }

    /** Whether nothing but the signature itself lies outside of what it is over. */
    public boolean isOverWholeFile() throws IOException {
        int[] range = signature.getByteRange();
        int gap = range[2] - range[1];
        int hexadecimal = 2 * signature.getContents().length + 2;
        return range[0] == 0 && gap == hexadecimal && range[2] + range[3] == bytes.length;
    }

    /** Whether the bytes are those that were signed, with the key of the certificate that it names. */
    public boolean holds() throws IOException, CMSException, OperatorCreationException {
        try {
            return signer().verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate()));
        } catch (CMSException changed) {
            return false;
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }

    X509CertificateHolder certificate() throws IOException, CMSException {
        return (X509CertificateHolder)
                cms().getCertificates().getMatches(signer().getSID()).iterator().next();
    }

    SignerInformation signer() throws IOException, CMSException {
        return cms().getSignerInfos().iterator().next();
    }

    CMSSignedData cms() throws IOException, CMSException {
        return new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(bytes)),
                new ByteArrayInputStream(signature.getContents()));
    }
}
