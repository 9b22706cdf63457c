package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy tailors libraries for the models that it holds for. */
final class PolicyOverrideTest {
    private static final Pattern SEVERITY =
            Pattern.compile("\"disposition\": \"(\\S+)\",\n.*\n *\"severity\": \"(\\S+)\"");
    private static final List<String> SEVERITIES = List.of("info", "low", "medium", "high", "critical");
    private static final List<String> CHANGES =
            List.of("severity = info", "severity = critical", "enabled = false", "severity = low", "severity = high");

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writeFiles() {
        merlon = CommandLineDriver.in(folder).with("rules.tm", """
                tm 1
                library acme.rules version 1.0.0
                use std.core
                param most : Int = 5
                kind Shop : Service { visitors : Int }
                threat crowd "A crowd" { for s : Shop; when s.visitors > most; severity = medium }
                """);
    }

    @Test
    void itHoldsForEveryModelThatAppliesIt() {
        policy("severity = high");
        model("shop.tm", "shop", "apply acme.baseline\n");
        model("till.tm", "till", "");
        assertThat(severity("shop.tm")).isEqualTo("open high");
        assertThat(severity("till.tm")).isEqualTo("open medium");
        assertThat(severity("till.tm", "--policy", "policy.tm")).isEqualTo("open high");
    }

    @Test
    void aRuleThatItDisablesStaysInTheLedgerWithThePolicyAndItsReason() {
        policy("enabled = false");
        model("shop.tm", "shop", "apply acme.baseline\n");
        assertThat(merlon.run("ledger", "--rule", "acme.rules.crowd", "shop.tm", "rules.tm", "policy.tm")
                        .out())
                .contains("disabled by override in policy acme.baseline: As the bank says.");
        assertThat(merlon.run("check", "--format", "json", "shop.tm", "rules.tm", "policy.tm")
                        .out())
                .contains("\"policy\": \"acme.baseline\"");
    }

    @Test
    void aParamOfItIsThatOfTheModel() {
        merlon.with("policy.tm", header() + "override acme.rules { most = 20; reason = \"There is room.\" }\n");
        model("shop.tm", "shop", "apply acme.baseline\n");
        assertThat(severity("shop.tm")).isEmpty();
    }

    @Test
    void itGoesBeforeWhatTheModelSaysItself() {
        policy("severity = high");
        model("shop.tm", "shop", "apply acme.baseline\n" + own("enabled = false"));
        assertThat(severity("shop.tm")).isEqualTo("open high");
    }

    @Test
    void aModelThatIsUsedKeepsWhatItsOwnPolicySays() {
        policy("severity = high");
        model("shop.tm", "shop", "apply acme.baseline\n");
        merlon.with("mall.tm", "tm 1\nmodel mall\nuse std.core\nuse acme.rules\nuse \"shop.tm\" as shop\n");
        assertThat(merlon.run("check", "--whole", "mall.tm", "shop.tm", "rules.tm", "policy.tm")
                        .out())
                .contains("mall: 1 open threat (1 high)")
                .contains("shop: 1 open threat (1 high)");
    }

    @Test
    void whatNobodyHasReviewedMakesNothingLessBad() {
        for (String ofModel : List.of("", own("severity = low"), own("severity = critical"))) {
            model("shop.tm", "shop", "apply acme.baseline\n" + ofModel);
            merlon.with("policy.tm", header() + "fail on open where severity >= critical\n");
            String without = severity("shop.tm");
            for (String change : CHANGES) {
                merlon.with("policy.tm", header() + "@drafted(\"assistant\", 2026-11-20)\n" + override(change));
                String with = severity("shop.tm");
                assertThat(with).startsWith("open ");
                assertThat(rank(with)).as(ofModel + change).isGreaterThanOrEqualTo(rank(without));
                boolean raises = rank("open " + change.substring(change.lastIndexOf(' ') + 1)) > rank(without);
                assertThat(rank(with) > rank(without)).as(ofModel + change).isEqualTo(raises);
            }
        }
    }

    private static int rank(String threat) {
        return SEVERITIES.indexOf(threat.substring(threat.indexOf(' ') + 1));
    }

    private static String own(String change) {
        return "override acme.rules.crowd { " + change + "; reason = \"As the shop says.\" }\n";
    }

    private static String override(String change) {
        return "override acme.rules.crowd { " + change + "; reason = \"As the bank says.\" }\n";
    }

    private static String header() {
        return "tm 1\npolicy acme.baseline\nuse std.core\nuse acme.rules\n";
    }

    private void policy(String change) {
        merlon.with("policy.tm", header() + override(change));
    }

    private void model(String file, String name, String more) {
        merlon.with(
                file,
                "tm 1\nmodel " + name + "\nuse acme.rules\nuse std.core\n" + more
                        + "boundary street { component bakery : Shop { visitors = 9 } }\n");
    }

    /** The disposition and severity of the only threat; empty where there is none. */
    private String severity(String model, String... options) {
        String[] all = new String[options.length + 6];
        System.arraycopy(new String[] {"check", "--format", "json", model, "rules.tm", "policy.tm"}, 0, all, 0, 6);
        System.arraycopy(options, 0, all, 6, options.length);
        Matcher matcher = SEVERITY.matcher(merlon.run(all).out());
        String found = matcher.find() ? matcher.group(1) + " " + matcher.group(2) : "";
        assertThat(matcher.find()).isFalse();
        return found;
    }
}
