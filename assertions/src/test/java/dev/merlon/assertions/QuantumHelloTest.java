package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.assertions.TestServer.Clients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class QuantumHelloTest {
    /** What OpenSSL 3.5 answers, from the head of the record on: it asks for a share of the method in the last two bytes. */
    private static final String RETRY =
            "1603030058020000540303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c20" + "5a".repeat(32)
                    + "130200000c002b0002030400330002";

    @Test
    void jdkKnowsNoSuchMethod() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200)) {
            assertThat(Tried.at(server.url()).by(TlsProbes::agreesOnQuantumSafeKeys))
                    .isEqualTo("fails: " + server.url()
                            + " agrees on no key with a client that knows post-quantum methods only");
        }
    }

    @Test
    void serverThatAsksForAShare() throws Exception {
        assertThat(isAnswered(RETRY + "11ec")).isTrue();
        assertThat(isAnswered(RETRY + "0202")).isTrue();
    }

    @Test
    void serverThatAsksForTheShareOfACurve() throws Exception {
        assertThat(isAnswered(RETRY + "001d")).isFalse();
    }

    @Test
    void serverThatGivesUp() throws Exception {
        assertThat(isAnswered("15030300020228")).isFalse();
        assertThat(isAnswered("")).isFalse();
        assertThat(isAnswered("16030300")).isFalse();
    }

    @Test
    void serverThatDoesNotSpeakTls() throws Exception {
        assertThat(isAnswered("485454502f312e31203430300d0a")).isFalse();
    }

    /** Whether an answer of a server, in hexadecimal, is taken for one that knows a method. */
    private static boolean isAnswered(String answer) throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    // The greeting is read whole: to close with something unread would cut the connection.
                    byte[] head = socket.getInputStream().readNBytes(5);
                    socket.getInputStream().readNBytes((head[3] & 0xFF) << 8 | head[4] & 0xFF);
                    socket.getOutputStream().write(HexFormat.of().parseHex(answer));
                } catch (IOException e) {
                    // The test fails.
                }
            });
            thread.start();
            boolean answered = QuantumHello.isAnswered(new Address("https", "localhost", server.getLocalPort(), "/"));
            thread.join();
            return answered;
        }
    }
}
