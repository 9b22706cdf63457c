package dev.merlon.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates that are made for one run of the tests. */
final class TestKeys {
    static final String PASSWORD = "only-for-tests";
    static final Path FOLDER = make();

    private TestKeys() {}

    static Path store(String name) {
        return FOLDER.resolve(name + ".p12");
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("merlon-keys");
            pair(folder, "server");
            pair(folder, "client");
            pair(folder, "other-server");
            pass(folder, "server", "trusts-server");
            pass(folder, "client", "trusts-client");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pair(Path folder, String name) throws IOException {
        keytool(
                folder,
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                name + ".p12");
    }

    private static void pass(Path folder, String name, String to) throws IOException {
        keytool(folder, "-exportcert", "-alias", name, "-keystore", name + ".p12", "-file", name + ".crt");
        keytool(folder, "-importcert", "-noprompt", "-alias", name, "-file", name + ".crt", "-keystore", to + ".p12");
    }

    private static void keytool(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What a server with the key of a store talks with; it trusts the client of the tests. */
    static SSLContext context(String name) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(load(name), PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(load("trusts-client"));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore load(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store(name))) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }
}
