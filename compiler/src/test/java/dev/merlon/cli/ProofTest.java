package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What would prove a claim that answers a threat. */
final class ProofTest {
    private static final Path PROOFS =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/proofs");

    private static Result run(String... arguments) {
        return CommandLineDriver.in(PROOFS).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> everyClaimSaysWhatWouldProveIt() {
        return Stream.of(
                explained("plain.txt", "proofs.words.unlocked @ plain"),
                explained("special.txt", "proofs.words.unlocked @ special"),
                explained("named.txt", "proofs.words.unlocked @ named"),
                explained("tested.txt", "proofs.words.unlocked @ tested"),
                explained("by-facts.txt", "proofs.words.ajar @ by-facts"),
                explained("inherits.txt", "proofs.words.unseen @ inherits"),
                explained("covered.txt", "proofs.words.unguarded @ covered"),
                explained("silent.txt", "proofs.words.seen @ silent"),
                output("ledger.csv", "ledger", "--format", "csv", "--disposition", "mitigated", "shop.tm", "words.tm"));
    }

    private static DynamicTest explained(String file, String threat) {
        return output(file, "explain", threat, "shop.tm", "words.tm");
    }

    private static DynamicTest output(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isZero();
            Golden.matches(
                    PROOFS.resolve("expected").resolve(file), result.out().replace("\r\n", "\n"));
        });
    }
}
