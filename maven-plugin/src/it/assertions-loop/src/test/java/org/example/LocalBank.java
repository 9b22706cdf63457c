package org.example;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.merlon.assertions.EndpointSource;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** Starts the core of the bank in this process, with keys of its own, and says where it answers. */
public final class LocalBank implements EndpointSource {
    private static final String PASSWORD = "only-for-tests";

    @Override
    public Map<String, String> endpoints() {
        String clients = System.getProperty("bank.clients");
        if (clients.equals("hidden")) {
            return Map.of();
        }
        try {
            Path keys = Files.createTempDirectory("bank");
            pair(keys, "server");
            pair(keys, "client");
            trust(keys, "server", "trusts-server");
            trust(keys, "client", "trusts-client");
            int port = start(keys, clients.equals("known"));
            return Map.of(
                    "book.url", "https://localhost:" + port + "/payments",
                    "book.key-store", keys.resolve("client").toString(),
                    "book.key-store-password", PASSWORD,
                    "trust-store", keys.resolve("trusts-server").toString(),
                    "trust-store-password", PASSWORD);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int start(Path keys, boolean mutual) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(load(keys.resolve("server")), PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(load(keys.resolve("trusts-client")));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters chosen = context.getDefaultSSLParameters();
                chosen.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
                chosen.setNeedClientAuth(mutual);
                parameters.setSSLParameters(chosen);
            }
        });
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return server.getAddress().getPort();
    }

    private static KeyStore load(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }

    private static void pair(Path keys, String name) throws Exception {
        keytool(
                keys, "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name,
                "-ext", "san=dns:localhost", "-validity", "2", "-keystore", name);
    }

    private static void trust(Path keys, String name, String store) throws Exception {
        keytool(keys, "-exportcert", "-alias", name, "-keystore", name, "-file", name + ".crt");
        keytool(keys, "-importcert", "-noprompt", "-alias", name, "-file", name + ".crt", "-keystore", store);
    }

    private static void keytool(Path keys, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .directory(keys.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
