package portal.letter.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A seal over a whole tagged PDF: an unseen signature field, with its place in the structure, so that the file is as accessible
 * as without, and a revision that fills it. Any byte that is changed or added afterwards shows.
 */
public record Seal(SealKey key, TimeStamps stamps) {

    private static final int ROOM_FOR_SIGNATURE = 4096;
    private static final int ROOM_FOR_TIME_STAMP = 16384;

    /**
     * @param setting sets the PDF, with what is still put into the document before it is written
     * @throws SealKeyExpired unless the key is valid at that instant
     */
    public byte[] onto(Function<Consumer<PDDocument>, byte[]> setting, Instant at) {
        key.requireValid(at);
        COSDictionary place = new COSDictionary();
        byte[] pdf = setting.apply(document -> reserve(document, place));
        try {
            int room = room();
            Revision revision =
                    Revision.of(pdf, place.getKey().getNumber(), signature(at).getCOSObject(), room);
            return revision.signed(new Cades(key, stamps).over(revision.covered()), room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field for the seal, which is empty until the whole document is there to be sealed. */
    private static void reserve(PDDocument document, COSDictionary place) {
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPage(document.getNumberOfPages() - 1);
            document.addSignature(new PDSignature(place), options);
            place.clear();
            tag(document, (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm(null).getFields().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.owner());
        signature.setReason("Seal of the letter as it was issued");
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        return signature;
    }

    private int room() throws IOException {
        int room = ROOM_FOR_SIGNATURE + (stamps.areWanted() ? ROOM_FOR_TIME_STAMP : 0);
        try {
            for (X509Certificate certificate : key.certificates()) {
                room += certificate.getEncoded().length;
            }
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
        return room;
    }

    /** Puts the field where PDF/UA wants it: in a Form at the end of the structure, with words for who cannot see it. */
    private static void tag(PDDocument document, PDSignatureField field) {
        field.setAlternateFieldName("Electronic seal");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement whole = (PDStructureElement) root.getKids().get(0);

        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        PDStructureElement form = new PDStructureElement(StandardStructureTypes.FORM, whole);
        form.setPage(page);
        form.appendKid(reference);
        whole.appendKid(form);

        int place = root.getParentTreeNextKey();
        widget.setStructParent(place);
        COSArray places = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        places.add(COSInteger.get(place));
        places.add(form.getCOSObject());
        root.setParentTreeNextKey(place + 1);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }
}
