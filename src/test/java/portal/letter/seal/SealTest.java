package portal.letter.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.letter.pdf.LetterPdf;
import portal.letter.pdf.SampleLetter;
import portal.platform.pdf.Conformity;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final SealKey KEY = TestKey.make(NOW);
    private static final byte[] SEALED = new Seal(KEY, Seals.stamps("")).onto(SealTest::letter, NOW);

    @Test
    void a_seal_is_over_the_whole_file_and_holds() throws Exception {
        SealedPdf sealed = SealedPdf.read(SEALED);

        assertThat(sealed.isOverWholeFile()).isTrue();
        assertThat(sealed.holds()).isTrue();
        assertThat(sealed.signature().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(sealed.signature().getName()).isEqualTo(KEY.owner()).contains("Test key that proves nothing");
        assertThat(sealed.signature().getSignDate().toInstant()).isEqualTo(NOW);
    }

    @Test
    void it_is_of_baseline_b_b() throws Exception {
        AttributeTable signed = SealedPdf.read(SEALED).signer().getSignedAttributes();
        SigningCertificateV2 named = SigningCertificateV2.getInstance(
                signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttributeValues()[0]);

        assertThat(signed.get(CMSAttributes.contentType)).isNotNull();
        assertThat(signed.get(CMSAttributes.messageDigest)).isNotNull();
        assertThat(signed.get(CMSAttributes.signingTime)).isNull();
        assertThat(named.getCerts()[0].getHashAlgorithm().getAlgorithm()).isEqualTo(NISTObjectIdentifiers.id_sha256);
        assertThat(SealedPdf.read(SEALED).signer().getDigestAlgOID())
                .isEqualTo(NISTObjectIdentifiers.id_sha256.getId());
        assertThat(SealedPdf.read(SEALED).signer().getUnsignedAttributes()).isNull();
    }

    @Test
    void a_sealed_letter_is_as_readable_as_before() {
        assertThat(Conformity.objections(letter(document -> {}))).isEmpty();
        assertThat(Conformity.objections(SEALED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.5, 0.6, 0.999})
    void one_byte_changed_breaks_it(double place) throws Exception {
        byte[] touched = SEALED.clone();
        int[] range = SealedPdf.read(SEALED).signature().getByteRange();
        int covered = (int) (place * (range[1] + range[3]));
        int at = covered < range[1] ? covered : range[2] + covered - range[1];
        touched[at] ^= 1;

        assertThat(new SealedPdf(touched, SealedPdf.read(SEALED).signature()).holds())
                .isFalse();
    }

    @Test
    void a_second_revision_shows() throws Exception {
        ByteArrayOutputStream revised = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            document.getPage(0).setRotation(90);
            document.saveIncremental(revised);
        }
        SealedPdf sealed = SealedPdf.read(revised.toByteArray());

        assertThat(sealed.holds()).isTrue();
        assertThat(sealed.isOverWholeFile()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-4000, 4000})
    void a_key_seals_only_while_it_is_valid(long days) {
        Seal seal = new Seal(KEY, Seals.stamps(""));

        assertThatThrownBy(() -> seal.onto(SealTest::letter, NOW.plus(Duration.ofDays(days))))
                .isInstanceOfSatisfying(SealKeyExpired.class, expired -> assertThat(expired.parameters())
                        .containsExactly("23rd November 2016", "18th November 2036"));
    }

    @Test
    void a_time_stamp_service_makes_it_baseline_b_t() throws Exception {
        try (Stamper stamper = new Stamper(false)) {
            byte[] stamped = new Seal(KEY, Seals.stamps(stamper.url())).onto(SealTest::letter, NOW);
            SealedPdf sealed = SealedPdf.read(stamped);

            assertThat(sealed.holds()).isTrue();
            assertThat(sealed.isOverWholeFile()).isTrue();
            assertThat(sealed.signer().getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
                    .isNotNull();
            assertThat(Conformity.objections(stamped)).isEmpty();
        }
    }

    @Test
    void a_stamp_for_something_else_is_none() throws Exception {
        try (Stamper stamper = new Stamper(true)) {
            Seal seal = new Seal(KEY, Seals.stamps(stamper.url()));

            assertThatThrownBy(() -> seal.onto(SealTest::letter, NOW)).isInstanceOf(TimeStampMissing.class);
        }
    }

    @Test
    void a_service_that_is_down_stops_the_seal() throws Exception {
        Stamper stamper = new Stamper(false);
        Seal seal = new Seal(KEY, Seals.stamps(stamper.url()));
        stamper.close();

        assertThatThrownBy(() -> seal.onto(SealTest::letter, NOW)).isInstanceOf(TimeStampMissing.class);
    }

    private static byte[] letter(Consumer<PDDocument> last) {
        return LetterPdf.render(SampleLetter.full(), last);
    }
}
