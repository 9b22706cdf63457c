package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States of a project that do not both have a model. */
final class DiffStatesTest {
    private static final String MODEL = """
            tm 1
            model shop "Shop"
            use std.core
            use std.crypto
            component till "Till" : Service { flow pay "Pay" : -> bank via Http }
            component bank "Bank" : SaasService
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("without/models"));
        Files.createDirectories(folder.resolve("nothing"));
        CommandLineDriver.in(folder).with("with/models/shop.tm", MODEL);
    }

    @Test
    void theFirstModelIsNew() {
        for (String before : new String[] {"nothing", "without"}) {
            Result result = diff(before, "with", "models");
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).startsWith("shop: new here: ");
        }
    }

    @Test
    void theLastModelIsGone() {
        for (String after : new String[] {"nothing", "without"}) {
            Result result = diff("with", after, "models");
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).startsWith("shop: not here any more: ");
            assertThat(result.code()).isZero();
        }
    }

    @Test
    void ofAModelThatIsGoneNothingIsFixed() {
        CommandLineDriver.in(folder)
                .with("with/models/shop.tm", MODEL + "threat t \"T\" on till { severity = high }\n");

        Result result = diff("with", "nothing", "models", "--fail-on", "left-out");

        assertThat(result.out())
                .startsWith("shop: not here any more: ")
                .contains(
                        "left-out; ",
                        "\nmodel shop removed  was models/shop.tm:2\n",
                        "! left-out         high      shop.t @ till, was open\n")
                .doesNotContain("fixed", "settled", " with ", "Without effect", "till removed");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void ofANewModelEachThreatHasOneCause() {
        CommandLineDriver.in(folder)
                .with("with/models/shop.tm", MODEL + "data card : CardholderData\nextend pay { carries card }\n");

        assertThat(diff("nothing", "with", "models").out())
                .contains("\nflow pay added  models/shop.tm:5\n")
                .doesNotContain(" with ");
    }

    @Test
    void whatLiesHereCanBeExplained() {
        String worse = MODEL + "data card : CardholderData\nextend pay { carries card }\n";
        CommandLineDriver.in(folder).with("with/models/shop.tm", worse).with("old/models/shop.tm", MODEL);
        CommandLineDriver here = CommandLineDriver.in(folder.resolve("with"));

        String out = here.run("diff", "../old", ".", "models").out();

        int next = out.indexOf("\nNext: merlon explain '");
        assertThat(out.substring(next)).endsWith("' models\n");
        String id = out.substring(out.indexOf('\'', next) + 1, out.lastIndexOf('\''));
        assertThat(out).containsPattern("  asked +critical +" + Pattern.quote(id));
        assertThat(here.run("explain", id, "models").out()).startsWith(id + "\nquestion, critical");
        assertThat(here.run("diff", ".", "../old", "models").out()).doesNotContain("Next:");
        assertThat(here.run("diff", "../old", "../with", "models").out()).contains("Next:");
        assertThat(CommandLineDriver.in(folder)
                        .run("diff", "old", "with", "models")
                        .out())
                .doesNotContain("Next:");
    }

    @Test
    void aModelThatSaysWhatItWasCalledIsTheSame() {
        CommandLineDriver.in(folder)
                .with("old/shop.tm", MODEL + "threat t \"T\" on till { severity = high }\n")
                .with(
                        "new/shop.tm",
                        MODEL.replace("model shop", "@was(\"shop\")\nmodel store")
                                + "threat t \"T\" on till { severity = high }\n");

        assertThat(diff("old", "new").out()).isEqualTo("""
                store: no threat changes; 1 edit.

                Without effect on the threats
                  model store renamed, was shop  shop.tm:3
                """);
        assertThat(diff("new", "old").out()).contains("shop: new here", "store: not here any more");
    }

    @Test
    void aPathThatLeadsNowhereOnBothSidesIsAMistake() {
        Result result = diff("without", "with", "models", "modles");
        assertThat(result.err()).contains("error[TM0006]", "modles");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(diff("nothing", "without", "models").err()).contains("error[TM00");
    }

    @Test
    void whatAScriptLeftEmptyIsNotThisFolder() {
        for (String[] words : new String[][] {{"", "with"}, {"with", ""}, {" ", "with", "models"}}) {
            Result result = diff(words);
            assertThat(result.err()).contains("BASE or HEAD is empty");
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void aFileIsNoState() {
        Result result = diff("with/models/shop.tm", "with");
        assertThat(result.err()).contains("`with/models/shop.tm` is a file", "files come after them");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void twoRevisionsInOneWordAreToldApart() {
        assertThat(diff("main...feature").err())
                .contains("HEAD is missing", "write merlon diff --merge-base main feature");
        assertThat(diff("main..feature").err()).contains("write merlon diff main feature\n");
        assertThat(diff("main...").err()).contains("write merlon diff --merge-base main HEAD\n");
        assertThat(diff("main..feature", "models").err())
                .contains("neither a folder nor a revision", "write merlon diff main feature\n");
        for (String name : new String[] {"main", "../with", "with/../nothing"}) {
            assertThat(diff(name).err())
                    .contains("HEAD is missing", "write merlon diff " + name + " . for what is different");
        }
        assertThat(diff().err()).contains("BASE and HEAD are missing");
    }

    private Result diff(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "diff";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return CommandLineDriver.in(folder).run(arguments);
    }
}
