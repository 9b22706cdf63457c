package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that an organisation publishes like its libraries. */
final class PolicyPathTest {
    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writeModel() {
        merlon = CommandLineDriver.in(folder).with("shop/model.tm", """
                tm 1
                model shop
                use std.core
                apply acme.baseline
                boundary street { component web : Service { criticality = critical } }
                """);
        policy("1.0.0", "low");
    }

    @Test
    void aPolicyIsFoundOnTheLibraryPath() {
        Result result = run("check");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("`acme.baseline` demands this");
    }

    @Test
    void aPolicyOfTheProjectComesFirst() {
        merlon.with("shop/policy.tm", text("9.0.0", "critical"));
        assertThat(run("check").code()).isZero();
    }

    @Test
    void theNewestIsTakenUnlessAnotherIsLocked() {
        run("lock");
        policy("1.1.0", "critical");
        assertThat(run("check", "--locked").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("upgrade").out()).contains("changed  acme.baseline 1.0.0 to 1.1.0");
        assertThat(run("check", "--locked").code()).isZero();
    }

    @Test
    void aLockedPolicyWithOtherContentIsAnError() {
        run("lock");
        policy("1.0.0", "critical");
        Result result = run("check");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out()).contains("error[TM7131]: `acme.baseline` 1.0.0 is not what was locked");
    }

    @Test
    void aNameThatIsNearIsOffered() {
        merlon.with("shop/model.tm", "tm 1\nmodel shop\napply acme.basline\n");
        assertThat(run("check").out()).contains("error[TM7037]").contains("did you mean `acme.baseline`?");
    }

    private Result run(String command, String... options) {
        return merlon.run(Stream.concat(Stream.of(command, "shop", "--library-path", "lib"), Stream.of(options))
                .toArray(String[]::new));
    }

    private void policy(String version, String limit) {
        merlon.with("lib/META-INF/merlon/baseline-" + version + ".tm", text(version, limit));
    }

    private static String text(String version, String limit) {
        return "tm 1\npolicy acme.baseline version " + version + "\nuse std.core\nfail on open where severity >= "
                + limit + "\n";
    }
}
