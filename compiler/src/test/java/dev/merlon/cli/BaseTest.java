package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new since an earlier check. */
final class BaseTest {
    private static final String NEW = "the policy fails: ";

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writeFiles() {
        merlon = CommandLineDriver.in(folder)
                .with("strict.tm", "tm 1\npolicy strict\nuse std.core\nfail on open where severity >= low and new\n")
                .with("rules.tm", """
                        tm 1
                        library acme.rules version 1.0.0
                        use std.core
                        kind Shop : Service { harm : Severity }
                        threat fire "A fire" {
                          for s : Shop
                          when s.harm >= low
                          severity = s.harm
                        }
                        """);
        model("bakery", "low");
        merlon.with("base.json", run("--format", "json").out());
    }

    @Test
    void withoutABaseEverythingIsNew() {
        Result result = run("--policy", "strict.tm");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .contains(NEW + "`acme.rules.fire @ bakery`")
                .contains("note: without `--base` every threat counts as new")
                .contains("Every threat counts as new, because no --base FILE tells what was there before.\n");
        assertThat(run("-q", "--policy", "strict.tm").out()).contains("because no --base FILE");
        assertThat(run("-q").out()).doesNotContain("--base");
    }

    @Test
    void whatWasThereBeforeIsNotNew() {
        Result result = run("--policy", "strict.tm", "--base", "base.json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("counts as new");
        assertThat(run("--format", "json", "--base", "base.json").out())
                .contains("\"new\": false")
                .doesNotContain("\"new\": true");
    }

    @Test
    void whatIsWorseIsNew() {
        model("bakery", "high");
        assertThat(against().out())
                .contains(NEW + "`acme.rules.fire @ bakery`")
                .contains("note: new is what the base does not have, or has less bad");
    }

    @Test
    void anAnsweredQuestionThatLeavesAThreatIsNew() {
        model("bakery", "unknown");
        merlon.with("base.json", run("--format", "json").out());
        model("bakery", "low");
        assertThat(against().out()).contains(NEW + "`acme.rules.fire @ bakery`");
        merlon.with("base.json", run("--format", "json").out());
        model("bakery", "unknown");
        assertThat(against().code()).isZero();
    }

    @Test
    void aRenamedElementIsNotNew() {
        model("@was(\"bakery\") component cake-shop", "low");
        assertThat(against().code()).isZero();
        model("cake-shop", "low");
        assertThat(against().out()).contains(NEW + "`acme.rules.fire @ cake-shop`");
    }

    @Test
    void aVariantIsComparedWithTheVariantOfThatName() {
        variant("harm = high");
        assertThat(inMall().out()).contains(NEW + "`acme.rules.fire @ bakery [mall]`");
        merlon.with("base.json", run("--format", "json").out());
        assertThat(against().code()).isZero();
        variant("harm = critical");
        assertThat(inMall().out()).contains(NEW + "`acme.rules.fire @ bakery [mall]`");
        variant("harm = medium");
        assertThat(against().code()).isZero();
    }

    @Test
    void whatAVariantDidNotHaveIsNewThereThoughTheModelHadIt() {
        merlon.with("base.json", variant("harm = info"));
        assertThat(against().code()).isZero();
        variant("");
        assertThat(against().code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(inMall().out()).contains(NEW + "`acme.rules.fire @ bakery`");
    }

    private Result inMall() {
        return run("--policy", "strict.tm", "--base", "base.json", "--variant", "mall");
    }

    private String variant(String statement) {
        String model = "tm 1\nmodel shop\nuse acme.rules\ncomponent bakery : Shop { harm = low }\n"
                + "variant mall { extend bakery { " + statement + " } }\n";
        merlon.with("model.tm", model);
        return run("--format", "json").out();
    }

    @Test
    void aBaseThatIsNoneStopsTheCheck() {
        merlon.with("other.json", "{ \"a\": 1 }")
                .with("broken.json", "{ \"schemaVersion\": ")
                .with("later.json", "{ \"schemaVersion\": \"2.0\", \"threats\": [] }")
                .with("none.json", "{ \"schemaVersion\": \"1.1\", \"model\": null, \"threats\": [] }");
        assertStops("other.json", "[TM7172]: this is nothing to compare with: it is JSON of another kind");
        assertStops("broken.json", "[TM7172]: this is nothing to compare with: it is no JSON");
        assertStops("later.json", "[TM7172]: this is nothing to compare with: its format is not known here");
        assertStops("none.json", "[TM7172]: this is nothing to compare with: the model did not compile");
        assertStops("nowhere.json", "[TM7172]: this is nothing to compare with: there is no such file");
    }

    @Test
    void aBaseOfAnotherModelStopsTheCheck() {
        merlon.with("mall.json", "{ \"schemaVersion\": \"1.1\", \"model\": { \"name\": \"mall\" }, \"threats\": [] }");
        assertStops("mall.json", "[TM7173]: this was found in the model `mall`, which is not checked here");
        Result twice = run("--base", "base.json", "--base", "./base.json");
        assertThat(twice.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(twice.out()).contains("[TM7173]: this was found in the model `shop`, and so was `base.json`");
    }

    private void assertStops(String base, String message) {
        Result result = run("--base", base);
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out()).contains(message);
    }

    private Result against() {
        return run("--policy", "strict.tm", "--base", "base.json");
    }

    private Result run(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "check";
        all[1] = "model.tm";
        all[2] = "rules.tm";
        System.arraycopy(options, 0, all, 3, options.length);
        return merlon.run(all);
    }

    private void model(String bakery, String harm) {
        String component = bakery.startsWith("@") ? bakery : "component " + bakery;
        String model = "tm 1\nmodel shop\nuse acme.rules\n" + component + " : Shop { harm = " + harm + " }\n";
        merlon.with("model.tm", model);
    }
}
