package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class NetworkProbesTest {
    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void portIsClosed() throws IOException {
        assertThat(Tried.with("closed", "localhost:" + closedPort()).by(NetworkProbes::portClosed))
                .isEqualTo("passes");
    }

    @Test
    void portIsOpen() {
        try (TestServer server = TestServer.http(exchange -> 200)) {
            assertThat(Tried.with("closed", "localhost:" + server.port()).by(NetworkProbes::portClosed))
                    .isEqualTo("fails: localhost:" + server.port() + " takes connections from here");
        }
    }

    @Test
    void oneOpenPlaceOfSeveralIsEnough() throws IOException {
        try (TestServer server = TestServer.http(exchange -> 200)) {
            String places = "localhost:" + closedPort() + ", localhost:" + server.port();
            assertThat(Tried.with("denied", places).by(NetworkProbes::pathDenied))
                    .startsWith("fails: ");
        }
    }

    @Test
    void meshAnswers403() {
        try (TestServer mesh = TestServer.http(exchange -> 403);
                TestServer open = TestServer.http(exchange -> 200)) {
            assertThat(Tried.with("denied", mesh.url()).by(NetworkProbes::pathDenied))
                    .isEqualTo("passes");
            assertThat(Tried.with("denied", open.url()).by(NetworkProbes::pathDenied))
                    .isEqualTo("fails: " + open.url() + " answered 200 to a call from here");
        }
    }

    @Test
    void silenceNeedsAWitness() throws IOException, NotTriedException {
        try (TestServer server = TestServer.http(exchange -> 200)) {
            NetworkProbes.requireNetwork(
                    Tried.with("witness", "localhost:" + server.port()).settings());
        }
        Settings closed = Tried.with("witness", "localhost:" + closedPort()).settings();
        assertThatThrownBy(() -> NetworkProbes.requireNetwork(closed)).hasMessageContaining("is not reachable either");
        Settings none = Tried.with("closed", "localhost:1").settings();
        assertThatThrownBy(() -> NetworkProbes.requireNetwork(none)).hasMessageContaining("`settle.witness`");
    }

    @Test
    void nothingIsTriedWithoutPlaceOrHost() {
        assertThat(Tried.with("url", "x").by(NetworkProbes::portClosed)).contains("`settle.closed`");
        assertThat(Tried.with("closed", "localhost").by(NetworkProbes::portClosed))
                .isEqualTo("not tried: `settle.closed` is `localhost`; write it as host:port");
        assertThat(Tried.with("closed", Tried.NO_HOST + ":443").by(NetworkProbes::portClosed))
                .startsWith("not tried: there is no host");
    }
}
