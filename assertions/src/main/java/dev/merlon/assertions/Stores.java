package dev.merlon.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** The stores of keys and certificates that tests call with: PKCS#12 or JKS. */
final class Stores {
    private static final long MOST_BYTES = 16L << 20;

    private Stores() {}

    /** Whom to trust: the certificates of {@code trust-store}, or those of the JDK. */
    static TrustManager @Nullable [] trust(Settings settings) throws NotTriedException {
        String file = settings.valueOrCommon("trust-store");
        if (file == null) {
            return null;
        }
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(load(settings, "trust-store", file));
            return factory.getTrustManagers();
        } catch (GeneralSecurityException e) {
            throw unreadable("trust-store", file);
        }
    }

    /** The client certificate of {@code key-store}, or null where there is none. */
    static @Nullable X509ExtendedKeyManager keys(Settings settings) throws NotTriedException {
        String file = settings.value("key-store");
        if (file == null) {
            return null;
        }
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(load(settings, "key-store", file), password(settings, "key-store"));
            return Arrays.stream(factory.getKeyManagers())
                    .filter(X509ExtendedKeyManager.class::isInstance)
                    .map(X509ExtendedKeyManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> unreadable("key-store", file));
        } catch (GeneralSecurityException e) {
            throw unreadable("key-store", file);
        }
    }

    private static KeyStore load(Settings settings, String key, String file) throws NotTriedException {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > MOST_BYTES) {
                throw unreadable(key, file);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream stream = Files.newInputStream(path)) {
                store.load(stream, password(settings, key));
            }
            return store;
        } catch (IOException | GeneralSecurityException | InvalidPathException e) {
            throw unreadable(key, file);
        }
    }

    private static char[] password(Settings settings, String key) throws NotTriedException {
        String password = settings.valueOrCommon(key + "-password");
        return password == null ? new char[0] : password.toCharArray();
    }

    private static NotTriedException unreadable(String key, String file) {
        return new NotTriedException("the `" + key + "` " + Plain.text(file)
                + " cannot be opened: is it there, is it PKCS#12, and is `" + key + "-password` right");
    }
}
