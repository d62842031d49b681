package portal.letter.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Reads the seal key that is set up: out of a PKCS#12 file, or off a PKCS#11 token. */
final class KeyReading {

    private static final Logger LOG = Logger.getLogger(KeyReading.class.getName());

    private KeyReading() {}

    /** @throws SealKeyUnusable when it cannot be read or is of no use; the log says more */
    static SealKey of(SealSettings settings) {
        try {
            Optional<String> token = settings.token();
            KeyStore store = token.isPresent() ? token(token.get()) : KeyStore.getInstance("PKCS12");
            load(store, token.isPresent() ? Optional.empty() : settings.keystore(), settings.password());
            SealKey key = key(store, alias(store, settings.alias()), settings.password());
            key.algorithm();
            return key;
        } catch (GeneralSecurityException | IOException | ProviderException | InvalidParameterException e) {
            LOG.log(Level.WARNING, "the seal key cannot be read", e);
            throw new SealKeyUnusable("it cannot be read");
        }
    }

    /** The JDK's own provider, with what its configuration says of the token's library and slot. */
    private static KeyStore token(String configuration) throws GeneralSecurityException {
        Provider provider = Security.getProvider("SunPKCS11").configure(configuration);
        Security.addProvider(provider);
        return KeyStore.getInstance("PKCS11", provider);
    }

    private static void load(KeyStore store, Optional<String> file, char[] password)
            throws GeneralSecurityException, IOException {
        if (file.isEmpty()) {
            store.load(null, password);
            return;
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file.get()))) {
            store.load(bytes, password);
        }
    }

    private static String alias(KeyStore store, Optional<String> named) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .filter(alias -> named.isEmpty() || named.get().equalsIgnoreCase(alias))
                .toList();
        if (keys.size() != 1) {
            throw new SealKeyUnusable(
                    keys.isEmpty() ? "there is no such key" : "there are several; portal.seal.alias has to name one");
        }
        return keys.get(0);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SealKey key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        if (chain == null || !(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new SealKeyUnusable("it has no certificate or is no private key");
        }
        return new SealKey(
                key, Stream.of(chain).map(X509Certificate.class::cast).toList(), false);
    }
}
