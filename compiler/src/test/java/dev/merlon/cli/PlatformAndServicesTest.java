package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A platform and ten services, each alone and as one system. */
final class PlatformAndServicesTest {
    private static final Path EXAMPLE = Programs.REPOSITORY.resolve("examples/platform-and-services");

    private static Result run(String... arguments) {
        return CommandLineDriver.in(EXAMPLE).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                golden("check", "check", "-q"),
                golden("platform", "check", "platform.tm"),
                golden("payments", "check", "services/payments.tm"),
                golden("bank", "check", "bank.tm"),
                golden("bank-whole", "check", "-q", "--whole", "bank.tm"),
                golden("payments-ledger", "ledger", "services/payments.tm"));
    }

    private static DynamicTest golden(String name, String... arguments) {
        return DynamicTest.dynamicTest(name, () -> {
            Result result = run(arguments);
            assertThat(result.err()).isEmpty();
            Golden.matches(EXAMPLE.resolve("expected/" + name + ".txt"), result.out());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyServiceCompilesAlone() {
        List<Path> services = Programs.files(EXAMPLE.resolve("services"));
        assertThat(services).hasSize(10);
        List<String> files = new ArrayList<>();
        services.forEach(service -> files.add("services/" + service.getFileName()));
        files.add("platform.tm");
        files.add("bank.tm");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Result alone = run("check", "-q", "--fail-on", "none", file);
                    assertThat(alone.code()).as(alone.out()).isNotEqualTo(ExitCode.DOES_NOT_COMPILE);
                }));
    }

    @Test
    void whatASystemBreaksOfAServiceIsShownWithTheSystem() {
        assertThat(run("check", "services/payments.tm").out()).contains("The assertion holds.");
        assertThat(run("check", "bank.tm").out()).contains("payments.behind-the-gateway does not hold");
    }

    @Test
    void everythingInTheSystemCanBeExplained() {
        assertThat(run("explain", "platform.mesh.demands-mutual-tls @ submit", "services/payments.tm")
                        .out())
                .contains("its boundary demands it (platform.tm:");
        assertThat(run(
                                "explain",
                                "--why-not",
                                "std.crypto.cleartext-internal",
                                "platform.visit",
                                "services/payments.tm")
                        .out())
                .contains("std.crypto.cleartext-internal @ platform.visit\n  not-applicable");
        assertThat(run("explain", "--why-not", "std.api.bola", "cards.issuing", "bank.tm")
                        .out())
                .contains("because the model `cards` does not");
    }
}
