package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.assertions.TestServer.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ProbeTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("merlon."));
    }

    @Test
    void failureSaysWhatWasExpectedAndFoundAndWhatIsOpenAgain() {
        try (TestServer server = TestServer.https(Clients.NOT_ASKED, exchange -> 200)) {
            System.setProperty("merlon.settle.url", server.url());
            System.setProperty(
                    "merlon.trust-store", TestKeys.store("trusts-server").toString());
            System.setProperty("merlon.trust-store-password", TestKeys.PASSWORD);
            Probe probe = Probe.of("settle")
                    .proves("MutualTls", "bank.tm:15")
                    .answers("std.identity.anybody-calls @ settle", "std.x.y @ settle");
            probe.refusesOldTls();
            assertThatThrownBy(probe::demandsClientCertificate)
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessage("""
                            settle does not have MutualTls (bank.tm:15)
                              Expected:   The server turns away a caller without a client certificate.
                              Found:      %s did not ask for a certificate, and answered 200 to a caller without one.
                              Open again: std.identity.anybody-calls @ settle, std.x.y @ settle
                              Next:       Put the control back in the system, or take it from the model and decide on what is open.""".formatted(server.url()));
        }
    }

    @Test
    void serverThatIsNotThereIsNoServerWithoutTheControl() {
        System.setProperty("merlon.settle.url", "https://" + Tried.NO_HOST + "/");
        Probe probe = Probe.of("settle").proves("MutualTls", "bank.tm:15");
        assertThatThrownBy(probe::demandsClientCertificate)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("settle is not there to show that it has MutualTls (bank.tm:15)\n")
                .hasMessageContaining("/ cannot be reached: there is no host of that name.\n")
                .hasMessageEndingWith("  Next:       Start what answers there, or correct the settings of the test;"
                        + " what nobody reaches is not proven.");
    }

    @Test
    void withoutEndpointATestIsAborted() {
        Probe probe = Probe.of("nowhere").proves("MutualTls", "bank.tm:15");
        assertThatThrownBy(probe::demandsClientCertificate)
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("Not tried, and so not proven: nobody says where `nowhere` answers:"
                        + " set `nowhere.url` in merlon-endpoints.properties");
        assertThatThrownBy(() -> probe.demandsCredentials(401)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> probe.refusesOtherCallers(403)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> probe.limitsCalls(429)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::sendsScriptPolicy).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::refusesFraming).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::refusesPlaintext).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::hasClosedPort).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::deniesOtherPaths).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::encryptsAtRest).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(probe::encryptsAtRestWithOwnKey).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void endpointsStandInAFile() throws IOException {
        try (TestServer server = TestServer.http(exchange -> 401)) {
            Path file = Files.writeString(folder.resolve("test.properties"), "settle.url = " + server.url() + "\n");
            System.setProperty("merlon.endpoints", file.toString());
            Probe.of("settle").demandsCredentials(401);
            assertThatThrownBy(() -> Probe.of("settle").demandsCredentials(403))
                    .hasMessageContaining("answered 401 to a caller without credentials");
            Files.writeString(file, "settle.url = ${env:MERLON_NO_SUCH_VARIABLE}\n");
            assertThatThrownBy(() -> Probe.of("settle").demandsCredentials(401))
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessageContaining("MERLON_NO_SUCH_VARIABLE, which is not set");
        }
    }

    @Test
    void endpointsComeFromASource() {
        try (TestServer server = TestServer.http(exchange -> 401)) {
            LocalEndpoints.url = server.url();
            Probe.of("from-source").demandsCredentials(401);
        }
    }

    @Test
    void answersOfAServerCannotBreakTheMessage() {
        System.setProperty("merlon.settle.method", "GET\r\nX: y");
        try (TestServer server = TestServer.http(exchange -> 401)) {
            System.setProperty("merlon.settle.url", server.url());
            assertThatThrownBy(() -> Probe.of("settle").demandsCredentials(401))
                    .hasMessageContaining("GET??X: y")
                    .isInstanceOf(TestAbortedException.class);
        }
    }

    @Test
    void decisionEndsAfterItsLastDay() {
        LastDay day = LastDay.of("accept std.api.no-rate-limit on site", "bank.tm:30", 2027, 5, 1)
                .by("ciso@example.com")
                .opens("std.api.no-rate-limit @ site");
        System.setProperty("merlon.asOf", "2027-05-01");
        day.isNotOver();
        System.setProperty("merlon.asOf", "2027-05-02");
        assertThatThrownBy(day::isNotOver)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        accept std.api.no-rate-limit on site ended on 2027-05-01 (bank.tm:30)
                          Open again: std.api.no-rate-limit @ site
                          Next:       Mend the design, or have ciso@example.com decide again, with a new day.""");
        System.setProperty("merlon.asOf", "tomorrow");
        assertThatThrownBy(day::isNotOver).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void assertionOfTheModelSaysWhyItIsBroken() {
        ModelAssertion assertion = ModelAssertion.of("segmented", "bank.tm:40").because("a reaches b");
        assertion.holds();
        assertThatThrownBy(assertion::isBroken).hasMessage("""
                        The assertion segmented does not hold (bank.tm:40)
                          Because: a reaches b
                          Next:    Change the design until it holds, or the assertion if it asks for too much.""");
        assertThatThrownBy(assertion::isUnknown).hasMessageContaining("is not known to hold");
    }

    @Test
    void testsOfAnotherModelFail() throws IOException {
        String digest = "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"; // of "abc\n"
        String unix = Files.writeString(folder.resolve("a.tm"), "abc\n").toString();
        String windows = Files.writeString(folder.resolve("b.tm"), "abc\r\n").toString();
        ModelFiles.of().file(unix, digest).file(windows, digest).areUnchanged();
        Files.writeString(folder.resolve("a.tm"), "abd\n");
        assertThatThrownBy(() -> ModelFiles.of().file(unix, digest).areUnchanged())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("a.tm");
        assertThatThrownBy(() -> ModelFiles.of()
                        .file(folder.resolve("c.tm").toString(), digest)
                        .areUnchanged())
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void longListsOfThreatsAreCut() {
        String[] many = new String[12];
        java.util.Arrays.fill(many, "t");
        System.setProperty("merlon.settle.url", "http://localhost:1/");
        assertThatThrownBy(() -> Probe.of("settle").answers(many).demandsCredentials(401))
                .hasMessageContaining("t, and 2 more");
        assertThat(Plain.text("a\u202Eb\n")).isEqualTo("a?b?");
    }
}
