package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What results of tests do to threats where nobody edited the model. */
final class DiffEvidenceTest {
    private static final String RESULT = """
            <testsuite name="org.example.LimitTest" tests="1" timestamp="2026-11-20T10:00:00">
              <testcase classname="org.example.LimitTest" name="limits">%s</testcase>
            </testsuite>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        CommandLineDriver.in(folder)
                .with("m.tm", """
                        tm 1
                        model m "M"
                        use std.core
                        use std.api
                        boundary internet : PublicNetwork {
                          actor customer : Customer { flow call : -> web via Https }
                        }
                        component web "Web" : Service
                        control limits "Limits" : RateLimiting on web { evidence junit "org.example.LimitTest" }
                        """)
                .with("passed/TEST-limits.xml", RESULT.formatted(""))
                .with("failed/TEST-limits.xml", RESULT.formatted("<failure message=\"none\"/>"));
    }

    @Test
    void whatWasProvenAndIsOnlyClaimedIsTold() {
        assertThat(diff("passed", "none")).contains("m: 1 unproven; 0 edits.", """
                        no edit: other evidence
                          unproven         info..critical  std.api.no-rate-limit @ web, mitigated, was mitigated (verified)
                        """);
        assertThat(diff("none", "passed"))
                .contains(
                        "verified         info..critical  std.api.no-rate-limit @ web, mitigated (verified), was mitigated");
    }

    @Test
    void aTestThatFailsTakesTheDefenceAwayWithoutAnEdit() {
        assertThat(diff("passed", "failed")).contains("""
                no edit: other evidence
                  defence-removed  info..critical  std.api.no-rate-limit @ web, open, was mitigated (verified)
                """);
        assertThat(diff("failed", "none")).contains("""
                no edit: other evidence
                  fixed            info..critical  std.api.no-rate-limit @ web, mitigated, was open
                """);
    }

    @Test
    void anEditOfSomethingElseIsNotTheCause() throws IOException {
        CommandLineDriver.in(folder)
                .with(
                        "new/m.tm",
                        Files.readString(folder.resolve("m.tm"))
                                .replace("\"Web\" : Service", "\"Web site\" : Service { owner = \"x\" }"));

        String out = CommandLineDriver.in(folder)
                .run("diff", "--base-evidence", "passed", "--evidence", "failed", ".", "new", "m.tm")
                .out();

        assertThat(out).contains("""
                no edit: other evidence
                  defence-removed  info..critical  std.api.no-rate-limit @ web, open, was mitigated (verified)

                Without effect on the threats
                  component web: owner = "x" added; title = Web site, was Web  m.tm:8
                """);
    }

    private String diff(String before, String after) {
        return CommandLineDriver.in(folder)
                .run("diff", "--base-evidence", before, "--evidence", after, ".", ".", "m.tm")
                .out();
    }
}
