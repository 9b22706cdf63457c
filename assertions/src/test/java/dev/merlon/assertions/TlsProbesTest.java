package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.assertions.TestServer.Clients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlsProbesTest {
    @Test
    void serverWithCurrentVersionsRefusesOldOnes() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls)).isEqualTo("passes");
        }
    }

    @Test
    void serverThatNeedsCertificatesRefusesOldVersionsToo() {
        try (TestServer server = TestServer.https(Clients.NEEDED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls)).isEqualTo("passes");
        }
    }

    @Test
    void serverThatAlsoTalksOldVersionsFails() {
        try (TestServer server =
                TestServer.https("server", Clients.NOT_ASKED, exchange -> 200, "TLSv1.2", "TLSv1.1", "TLSv1")) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls))
                    .isEqualTo("fails: " + server.url() + " also talks TLS 1.1");
        }
        try (TestServer server = TestServer.https("server", Clients.NOT_ASKED, exchange -> 200, "TLSv1.2", "TLSv1")) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls))
                    .isEqualTo("fails: " + server.url() + " also talks TLS 1.0");
        }
    }

    @Test
    void serverThatTalksOnlyOldVersionsFails() {
        try (TestServer server = TestServer.https("server", Clients.NOT_ASKED, exchange -> 200, "TLSv1.1")) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls))
                    .startsWith("fails: " + server.url() + " does not answer in TLS 1.2 or 1.3");
        }
    }

    @Test
    void serverThatIsNotThereProvesNothing() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(Tried.at("https://localhost:" + port).by(TlsProbes::refusesOldTls))
                .startsWith("fails: ")
                .containsIgnoringCase("refused");
        assertThat(Tried.at("https://localhost:" + port).by(TlsProbes::refusesPlaintext))
                .startsWith("fails: ");
        assertThat(Tried.at("https://localhost:" + port).by(TlsProbes::demandsClientCertificate))
                .startsWith("fails: ");
    }

    @Test
    void serverThatIsAnotherOneFails() {
        try (TestServer server =
                TestServer.https("other-server", Clients.NOT_ASKED, exchange -> 200, "TLSv1.3", "TLSv1.2")) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls))
                    .contains("its certificate is not trusted")
                    .contains("`trust-store`");
        }
    }

    @Test
    void serverThatIsAnotherOneProvesNothingByAskingForACertificate() {
        for (String version : List.of("TLSv1.3", "TLSv1.2")) {
            try (TestServer server = TestServer.https("other-server", Clients.NEEDED, exchange -> 200, version)) {
                Tried tried = Tried.at(server.url());
                assertThat(tried.by(TlsProbes::refusesOldTls)).contains("its certificate is not trusted");
                assertThat(tried.by(TlsProbes::refusesPlaintext)).contains("its certificate is not trusted");
                assertThat(tried.by(TlsProbes::demandsClientCertificate)).contains("its certificate is not trusted");
                assertThat(tried.by(settings -> HttpProbes.demandsCredentials(settings, 401)))
                        .contains("its certificate is not trusted");
            }
        }
    }

    @Test
    void addressInClearTextFails() {
        try (TestServer server = TestServer.http(exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesOldTls))
                    .isEqualTo("fails: " + server.url() + " is an address in clear text");
            assertThat(Tried.at(server.url().replace("http:", "https:")).by(TlsProbes::refusesPlaintext))
                    .startsWith("fails: ");
        }
    }

    @Test
    void withoutAddressNothingIsTried() {
        assertThat(Tried.with("method", "GET").by(TlsProbes::refusesOldTls))
                .isEqualTo("not tried: nobody says where `settle` answers:"
                        + " set `settle.url` in merlon-endpoints.properties");
        assertThat(Tried.with("url", "settle:443").by(TlsProbes::refusesOldTls))
                .startsWith("not tried: `settle.url` is `settle:443`; write it as https://host/path");
        assertThat(Tried.with("url", "https://core_bank:8443/a").by(TlsProbes::refusesOldTls))
                .startsWith(
                        "not tried: `settle.url` names the host `core_bank`; a certificate cannot name a host with an"
                                + " underscore");
        assertThat(Tried.with("url", "https://ann:secret@settle/a?token=secret").by(TlsProbes::refusesOldTls))
                .startsWith("not tried: `settle.url` is `https://...@settle/a?...`; write it as ");
    }

    @Test
    void certificateIsDemanded() {
        try (TestServer server = TestServer.https(Clients.NEEDED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("passes");
            assertThat(Tried.at(server.url()).withClientCertificate().by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("passes");
        }
        try (TestServer server = TestServer.https("server", Clients.NEEDED, exchange -> 200, "TLSv1.2")) {
            assertThat(Tried.at(server.url()).by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("passes");
        }
    }

    @Test
    void certificateOverTlsWithoutHttpIsDemanded() {
        try (TestServer server = TestServer.https(Clients.NEEDED, exchange -> 200)) {
            assertThat(Tried.at("tls://localhost:" + server.port()).by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("passes");
        }
    }

    @Test
    void certificateIsNotAskedFor() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("fails: " + server.url()
                            + " did not ask for a certificate, and answered 200 to a caller without one");
        }
    }

    @Test
    void certificateIsAskedForAndNotNeeded() {
        try (TestServer server = TestServer.https(Clients.WANTED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("fails: " + server.url()
                            + " asked for a certificate, and answered 200 to a caller without one");
        }
    }

    @Test
    void refusalInHttpCountsOnlyNextToAnotherAnswer() {
        try (TestServer server = TestServer.https(Clients.WANTED, exchange -> {
            try {
                ((com.sun.net.httpserver.HttpsExchange) exchange)
                        .getSSLSession()
                        .getPeerCertificates();
                return 200;
            } catch (javax.net.ssl.SSLPeerUnverifiedException e) {
                return 400;
            }
        })) {
            assertThat(Tried.at(server.url()).by(TlsProbes::demandsClientCertificate))
                    .startsWith("not tried: ")
                    .contains("`settle.key-store`");
            assertThat(Tried.at(server.url()).withClientCertificate().by(TlsProbes::demandsClientCertificate))
                    .isEqualTo("passes");
        }
        try (TestServer server = TestServer.https(Clients.WANTED, exchange -> 401)) {
            assertThat(Tried.at(server.url()).withClientCertificate().by(TlsProbes::demandsClientCertificate))
                    .endsWith("to the one without alike");
        }
    }

    @Test
    void clearTextIsRefused() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::refusesPlaintext)).isEqualTo("passes");
        }
    }

    @Test
    void clearTextOnAnotherPort() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200);
                TestServer plain = TestServer.http(exchange -> 200);
                TestServer away = TestServer.http(exchange -> {
                    exchange.getResponseHeaders().add("Location", "https://localhost/");
                    return 308;
                });
                TestServer around = TestServer.http(exchange -> {
                    exchange.getResponseHeaders().add("Location", "http://localhost/");
                    return 302;
                })) {
            Tried tried = Tried.at(server.url());
            assertThat(tried.and("plaintext-url", plain.url()).by(TlsProbes::refusesPlaintext))
                    .isEqualTo("fails: " + plain.url() + " answered in clear text");
            assertThat(tried.and("plaintext-url", away.url()).by(TlsProbes::refusesPlaintext))
                    .isEqualTo("passes");
            assertThat(tried.and("plaintext-url", around.url()).by(TlsProbes::refusesPlaintext))
                    .startsWith("fails: ");
            assertThat(tried.and("plaintext-url", "http://" + Tried.NO_HOST + "/")
                            .by(TlsProbes::refusesPlaintext))
                    .startsWith("not tried: there is no host");
        }
    }

    @Test
    void whatIsNotHttpAnswersInClearTextToo() throws Exception {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200);
                ServerSocket greeter = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = greeter.accept()) {
                    socket.getOutputStream().write("Hello\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test fails.
                }
            });
            thread.start();
            assertThat(Tried.at(server.url())
                            .and("plaintext-url", "http://localhost:" + greeter.getLocalPort() + "/")
                            .by(TlsProbes::refusesPlaintext))
                    .endsWith("answered in clear text");
            thread.join();
        }
    }
}
