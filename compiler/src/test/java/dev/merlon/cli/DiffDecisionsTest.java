package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code merlon diff} makes of decisions: they are told, and they hide nothing. */
final class DiffDecisionsTest {
    private static final String MODEL = """
            tm 1
            model m "M"
            use std.core
            use std.crypto
            data card "Card" : ContactData { records = 900000 }
            component vault "Vault" : PostgreSql { stores card; encryption-at-rest = %s }
            component web "Web" : Service { flow keep "Keep" : -> vault via %s carries card }
            """;
    private static final String DECISION = """
            accept std.crypto.unencrypted-at-rest on vault {
              reason = "The disks | are <b>ours</b>."
              by = "%s"
              decided = 2026-01-01
              until = %s
            }
            """;
    private static final String ACCEPTED = DECISION.formatted("ciso@example.com", "2027-01-01");

    @TempDir
    Path folder;

    @Test
    void whoTakesADefenceAwayAndAcceptsTheThreatIsShownBoth() {
        write(MODEL.formatted("platform", "JdbcTls"), MODEL.formatted("none", "JdbcTls") + ACCEPTED);

        assertThat(diff()).isEqualTo("""
                m: 1 decided; 2 edits.

                decision std.crypto.unencrypted-at-rest @ vault added  m.tm:8
                  decided          medium    std.crypto.unencrypted-at-rest @ vault, accepted by ciso@example.com until 2027-01-01, was mitigated
                                   reason: The disks | are <b>ours</b>.
                                   with component vault: encryption-at-rest = none, was platform  m.tm:6
                """);
        assertThat(diff("--format", "markdown"))
                .contains(
                        "| decided | medium | Confidential data is stored in clear: `vault`; accepted by ciso@\u200Cexample.com"
                                + " until 2027-01-01: The disks \\| are \\<b\\>ours\\</b\\>. |")
                .doesNotContain("for the better");
        assertThat(diff("--format", "html")).contains("The disks | are &lt;b&gt;ours&lt;/b&gt;.");
        assertThat(diff("--format", "json")).contains("\"by\": \"ciso@example.com\"", "\"until\": \"2027-01-01\"");
    }

    @Test
    void whatIsNewAndAcceptedIsPutDownToBoth() {
        write(
                MODEL.formatted("platform", "JdbcTls").replace("vault", "other"),
                MODEL.formatted("none", "JdbcTls") + ACCEPTED);

        assertThat(diff())
                .contains(
                        "decided          medium    std.crypto.unencrypted-at-rest @ vault, accepted by ciso@example.com"
                                + " until 2027-01-01\n",
                        "with component vault added  m.tm:6");
    }

    @Test
    void aDecisionForLongerOrBySomebodyElseIsADecision() {
        write(
                MODEL.formatted("none", "JdbcTls") + ACCEPTED,
                MODEL.formatted("none", "JdbcTls") + DECISION.formatted("trainee@example.com", "2029-01-01"));

        assertThat(diff())
                .contains(
                        "m: 1 decided; 1 edit.",
                        "accepted by trainee@example.com until 2029-01-01, was accepted by ciso@example.com until"
                                + " 2027-01-01\n",
                        "reason: The disks | are <b>ours</b>.")
                .doesNotContain("Without effect");
    }

    @Test
    void aThreatThatIsMendedIsNotPutDownToTheDecisionThatIsNotNeededAnyMore() {
        write(MODEL.formatted("none", "JdbcTls") + ACCEPTED, MODEL.formatted("platform", "JdbcTls"));

        assertThat(diff()).isEqualTo("""
                m: 1 fixed; 2 edits.

                component vault: encryption-at-rest = platform, was none  m.tm:6
                  fixed            medium    std.crypto.unencrypted-at-rest @ vault, mitigated, was accepted by ciso@example.com until 2027-01-01

                Without effect on the threats
                  decision std.crypto.unencrypted-at-rest @ vault removed  was m.tm:8
                """);
    }

    @Test
    void aDecisionIsNoCauseOfOtherThreats() {
        write(MODEL.formatted("none", "JdbcTls"), MODEL.formatted("none", "Jdbc") + ACCEPTED);

        assertThat(diff()).contains("std.crypto.cleartext-internal @ keep").doesNotContain("with decision");
    }

    @Test
    void aDayThatWasBroughtForwardIsToldOnce() {
        write(
                MODEL.formatted("none", "JdbcTls") + ACCEPTED,
                MODEL.formatted("none", "JdbcTls") + DECISION.formatted("ciso@example.com", "2026-02-01"));

        assertThat(diff()).contains("expired          medium").doesNotContain("with decision");
    }

    @Test
    void aPageSaysWhatAnswersAThreat() {
        write(MODEL.formatted("platform", "JdbcTls"), MODEL.formatted("none", "JdbcTls"));

        assertThat(diff("--format", "html"))
                .contains("What answers them", "accept std.crypto.unencrypted-at-rest on vault</code> with");
    }

    private void write(String before, String after) {
        CommandLineDriver.in(folder).with("old/m.tm", before).with("new/m.tm", after);
    }

    private String diff(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"diff", "--fail-on", "none", "old", "new"}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return CommandLineDriver.in(folder).run(words).out();
    }
}
