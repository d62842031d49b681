package portal.letter.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Has an RFC 3161 service say when a signature was there. */
@ApplicationScoped
public class TimeStamps {

    private static final Logger LOG = Logger.getLogger(TimeStamps.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;

    @Inject
    SealSettings settings;

    boolean areWanted() {
        return settings.timeStampUrl().isPresent();
    }

    /**
     * The signature with a time stamp; as it is where no service is set.
     *
     * @throws TimeStampMissing when the service gives none that holds
     */
    CMSSignedData onto(CMSSignedData signed) {
        Optional<String> service = settings.timeStampUrl();
        return service.isEmpty() ? signed : stamped(signed, URI.create(service.get()));
    }

    private static CMSSignedData stamped(CMSSignedData signed, URI service) {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        TimeStampToken token = token(signer.getSignature(), service);
        AttributeTable time = new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure())));
        return CMSSignedData.replaceSigners(
                signed, new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(signer, time)));
    }

    private static TimeStampToken token(byte[] signature, URI service) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    NISTObjectIdentifiers.id_sha256,
                    MessageDigest.getInstance("SHA-256").digest(signature),
                    new BigInteger(NONCE_BITS, RANDOM));
            TimeStampResponse response = new TimeStampResponse(asked(service, request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new TSPException("refused: " + response.getStatusString());
            }
            X509CertificateHolder whose = (X509CertificateHolder) token.getCertificates()
                    .getMatches(token.getSID())
                    .iterator()
                    .next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(whose));
            return token;
        } catch (GeneralSecurityException
                | IOException
                | TSPException
                | OperatorCreationException
                | NoSuchElementException e) {
            LOG.log(Level.WARNING, e, () -> "no time stamp from " + service);
            throw new TimeStampMissing();
        }
    }

    private static byte[] asked(URI service, byte[] request) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest question = HttpRequest.newBuilder(service)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            return client.sendAsync(question, HttpResponse.BodyHandlers.ofByteArray())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .body();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
