package dev.merlon.assertions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.net.ssl.SSLParameters;

/** A server on a port of its own, for one test. */
final class TestServer implements AutoCloseable {
    /** Whether a server asks for a client certificate. */
    enum Clients {
        NOT_ASKED,
        WANTED,
        NEEDED
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String scheme;

    private TestServer(HttpServer server, String scheme, ToIntFunction<HttpExchange> handler) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            int status = handler.applyAsInt(exchange);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    static TestServer http(ToIntFunction<HttpExchange> handler) {
        try {
            return new TestServer(HttpServer.create(free(), 0), "http", handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestServer https(Clients clients, ToIntFunction<HttpExchange> handler) {
        return https("server", clients, handler, "TLSv1.3", "TLSv1.2");
    }

    static TestServer https(String key, Clients clients, ToIntFunction<HttpExchange> handler, String... protocols) {
        try {
            HttpsServer server = HttpsServer.create(free(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(TestKeys.context(key)) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters chosen = getSSLContext().getDefaultSSLParameters();
                    chosen.setProtocols(protocols);
                    chosen.setWantClientAuth(clients == Clients.WANTED);
                    if (clients == Clients.NEEDED) {
                        chosen.setNeedClientAuth(true);
                    }
                    parameters.setSSLParameters(chosen);
                }
            });
            return new TestServer(server, "https", handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress free() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return scheme + "://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
