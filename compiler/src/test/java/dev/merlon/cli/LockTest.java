package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockTest {
    private static final String RULES = "tm 1\nlibrary acme.rules version 1.0.0\n";

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writeProject() {
        merlon = CommandLineDriver.in(folder)
                .with("shop/model.tm", "tm 1\nmodel shop\nuse acme.rules version 1\n")
                .with("libs/rules.tm", RULES);
    }

    @Test
    void lockIsWrittenBesideTheModelWhateverFolderIsNamed() throws IOException {
        assertThat(run("lock", "shop/model.tm").out())
                .isEqualTo("Wrote shop/merlon.lock: 1 library of 1 program.\n  shop\n    new      acme.rules 1.0.0\n");
        byte[] first = Files.readAllBytes(lock());
        assertThat(run("lock", "shop").out()).isEqualTo("shop/merlon.lock is up to date: 1 library of 1 program.\n");
        Files.delete(lock());
        assertThat(run("lock", "shop").code()).isZero();
        assertThat(Files.readAllBytes(lock())).isEqualTo(first);
        assertThat(run("check", "--locked", "shop").code()).isZero();
    }

    @Test
    void otherContentFailsUntilItIsLocked() {
        run("lock", "shop");
        merlon.with("libs/rules.tm", RULES + "kind Till : Component\n");
        Result differs = run("check", "shop");
        assertThat(differs.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(differs.out()).contains("error[TM7131]");
        assertThat(run("lock", "shop").out()).contains("changed  acme.rules 1.0.0: other content, sha256:");
        assertThat(run("check", "shop").code()).isZero();
    }

    @Test
    void aNewerVersionIsNotTakenWhileTheLockedOneIsThere() {
        run("lock", "shop");
        merlon.with("libs/rules-1.1.tm", "tm 1\nlibrary acme.rules version 1.1.0\n");
        assertThat(run("check", "--locked", "shop").code()).isZero();
        assertThat(run("lock", "shop").out()).contains("is up to date");
    }

    @Test
    void withoutALockLockedFails() {
        Result result = run("check", "--locked", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out()).contains("error[TM7134]: `shop` is not locked: there is no `shop/merlon.lock`");
    }

    @Test
    void programsOfAFolderShareALockAndKeepEachOther() throws IOException {
        merlon.with("shop/till.tm", "tm 1\nmodel till\nuse acme.rules\n");
        run("lock", "shop/model.tm");
        run("lock", "shop/till.tm");
        assertThat(Files.readString(lock())).contains("[libraries of shop]").contains("[libraries of till]");
        assertThat(run("lock", "shop").out()).as("one library, used twice").contains(": 1 library of 2 programs.");
        Files.delete(folder.resolve("shop/till.tm"));
        assertThat(run("lock", "shop").out())
                .isEqualTo("Wrote shop/merlon.lock: 1 library of 1 program.\n  till\n    dropped  acme.rules 1.0.0\n");
    }

    @Test
    void aLibraryOfTheProjectIsNotPinned() throws IOException {
        merlon.with("shop/rules.tm", RULES);
        assertThat(run("lock", "shop").out())
                .isEqualTo("shop/merlon.lock is not needed: all libraries lie in the project, and nothing"
                        + " is decided.\n");
        assertThat(lock()).doesNotExist();
        assertThat(run("check", "--locked", "shop").code()).isZero();
    }

    @Test
    void aDamagedLockIsLeftAlone() throws IOException {
        merlon.with("shop/merlon.lock", "merlon-lock 1\n[libraries of shop]\nacme.rules\n");
        Result result = run("lock", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.err()).startsWith("error[TM7130]").contains("shop/merlon.lock:3:1");
        assertThat(Files.readString(lock())).endsWith("acme.rules\n");
    }

    @Test
    void aLockThatIsALinkOutOfTheProjectIsNeitherReadNorReplaced() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "merlon-lock 1\n");
        Files.createSymbolicLink(lock(), outside);
        assertThat(run("check", "shop").out()).contains("error[TM0009]").contains("shop/merlon.lock");
        assertThat(run("lock", "shop").code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(outside).hasContent("merlon-lock 1\n");
    }

    @Test
    void nothingIsLeftBesideTheLock() throws IOException {
        run("lock", "shop");
        try (Stream<Path> files = Files.list(folder.resolve("shop"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("merlon.lock", "model.tm");
        }
    }

    @Test
    void aDecisionWaitsForAReviewWhenWhatItRestsOnChanges() throws IOException {
        writeDecision("moderate", "2099-12-31");
        assertThat(run("lock", "shop").out()).isEqualTo("""
                        Wrote shop/merlon.lock: 2 libraries and 1 decision of 1 program.
                          shop
                            new      acme.rules 1.0.0
                            new      std.core 1.0.0
                            new      acme.rules.fire @ bakery
                        """);
        assertThat(Files.readString(lock()))
                .contains("acme.rules.fire @ bakery sha256:")
                .endsWith("\n  bakery.harm = moderate\n");
        assertThat(run("check", "--locked", "shop").out()).doesNotContain("TM7170");
        writeDecision("severe", "2099-12-31");
        Result changed = run("check", "--locked", "shop");
        assertThat(changed.code()).isZero();
        assertThat(changed.out()).contains("warning[TM7170]").contains("bakery.harm = severe");
        byte[] before = Files.readAllBytes(lock());
        assertThat(run("lock", "shop").out()).isEqualTo("""
                        shop/merlon.lock is up to date: 2 libraries and 1 decision of 1 program.
                        Pinned as they were, until somebody has looked at them:
                          review   acme.rules.fire @ bakery
                        Then: merlon lock --reviewed 'acme.rules.fire @ bakery'
                        """);
        assertThat(Files.readAllBytes(lock())).isEqualTo(before);
        assertThat(run("lock", "--reviewed", "acme.rules.fire @ bakery", "shop").out())
                .contains("    reviewed acme.rules.fire @ bakery\n");
        assertThat(run("check", "--locked", "shop").out()).doesNotContain("TM7170");
    }

    @Test
    void aReviewOfNothingIsNoReview() {
        writeDecision("moderate", "2099-12-31");
        Result result = run("lock", "--reviewed", "acme.rules.fire @ bakerx", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .contains("no decision stands about `acme.rules.fire @ bakerx`")
                .contains("did you mean `acme.rules.fire @ bakery`?");
        assertThat(lock()).doesNotExist();
    }

    @Test
    void aPinOutlivesTheDayOnWhichItsDecisionEnds() throws IOException {
        writeDecision("moderate", "2026-12-31");
        run("lock", "--as-of", "2026-11-21", "shop");
        String before = Files.readString(lock());
        run("lock", "--as-of", "2027-01-01", "shop");
        assertThat(Files.readString(lock())).isEqualTo(before);
        writeDecision("severe", "2027-12-31");
        assertThat(run("check", "--as-of", "2027-01-02", "shop").out()).contains("warning[TM7170]");
    }

    @Test
    void aRenamedElementIsWhatItWas() {
        writeDecision("moderate", "2099-12-31");
        run("lock", "shop");
        rename("cake-shop", "@was(\"bakery\") ");
        assertThat(run("check", "--locked", "shop").out())
                .doesNotContain("TM7170")
                .doesNotContain("TM7134");
        assertThat(run("lock", "shop").out())
                .contains("new      acme.rules.fire @ cake-shop")
                .contains("dropped  acme.rules.fire @ bakery")
                .doesNotContain("review  ");
        rename("confectioner", "@was(\"cake-shop\", \"bakery\") ");
        assertThat(run("check", "--locked", "shop").out())
                .doesNotContain("TM7170")
                .doesNotContain("TM7134");
    }

    private void rename(String name, String annotation) {
        writeDecision("moderate", "2099-12-31");
        try {
            String text = Files.readString(folder.resolve("shop/model.tm"));
            merlon.with(
                    "shop/model.tm",
                    text.replace("component bakery", annotation + "component " + name)
                            .replace("on bakery", "on " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsDecidedMustBeLockedToo() {
        run("lock", "shop");
        writeDecision("moderate", "2099-12-31");
        Result result = run("check", "--locked", "shop");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        run("lock", "shop");
        assertThat(run("check", "--locked", "shop").code()).isZero();
        String model = "tm 1\nmodel shop\nuse acme.rules\nuse std.core\ncomponent bakery : Shop { harm = moderate }\n";
        merlon.with("shop/model.tm", model);
        assertThat(run("check", "--locked", "shop").out())
                .contains("error[TM7134]: `shop` decides nothing about `acme.rules.fire @ bakery`");
    }

    @Test
    void aPolicyAsksForAPinThatIsRight() {
        writeDecision("moderate", "2099-12-31");
        merlon.with("shop/policy.tm", "tm 1\npolicy strict\nrequire basis for decision\n");
        assertThat(run("check", "shop", "--policy", "shop/policy.tm").out())
                .contains("what this `accept` rests on is not pinned, which the policy requires");
        run("lock", "shop");
        assertThat(run("check", "shop", "--policy", "shop/policy.tm").code()).isZero();
        writeDecision("severe", "2099-12-31");
        Result changed = run("check", "shop", "--policy", "shop/policy.tm");
        assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.out()).contains("this `accept` needs a review, which the policy requires");
    }

    @Test
    void aVariantHasThePinOfTheModelWhereItRestsOnTheSame() throws IOException {
        writeVariants("harm = severe", "");
        assertThat(run("lock", "shop").out())
                .contains("    new      acme.rules.fire @ bakery\n    new      acme.rules.fire @ bakery [mall]\n")
                .doesNotContain("[same]");
        assertThat(run("check", "--locked", "shop", "--policy", "shop/policy.tm")
                        .code())
                .isZero();
        assertThat(run("lock", "shop").out()).contains("is up to date");
    }

    @Test
    void whatADecisionRestsOnInAVariantIsReviewedByItself() throws IOException {
        writeVariants("harm = severe", "");
        run("lock", "shop");
        writeVariants("harm = major", "");
        Result changed = run("check", "shop", "--policy", "shop/policy.tm");
        assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.out())
                .contains("warning[TM7170]")
                .contains("so it is in the variant `mall`")
                .contains("--reviewed 'acme.rules.fire @ bakery [mall]'");
        assertThat(run("lock", "shop").out()).contains("  review   acme.rules.fire @ bakery [mall]\n");
        assertThat(run("lock", "--reviewed", "acme.rules.fire @ bakery [mall]", "shop")
                        .out())
                .contains("    reviewed acme.rules.fire @ bakery [mall]\n");
        assertThat(run("check", "--locked", "shop", "--policy", "shop/policy.tm")
                        .code())
                .isZero();
    }

    @Test
    void aVariantThatDriftsFromThePinOfTheModelIsReviewed() throws IOException {
        writeVariants("", "");
        assertThat(run("lock", "shop").out()).doesNotContain("[mall]");
        writeVariants("harm = severe", "");

        Result drifted = run("check", "shop", "--policy", "shop/policy.tm");
        assertThat(drifted.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(drifted.out()).contains("warning[TM7170]").contains("--reviewed 'acme.rules.fire @ bakery [mall]'");
        assertThat(run("lock", "shop").out()).contains("  review   acme.rules.fire @ bakery [mall]\n");
        assertThat(run("check", "shop", "--policy", "shop/policy.tm").out()).contains("warning[TM7170]");
        run("lock", "--reviewed", "acme.rules.fire @ bakery [mall]", "shop");
        assertThat(run("check", "--locked", "shop", "--policy", "shop/policy.tm")
                        .code())
                .isZero();
    }

    @Test
    void aDecisionOfAVariantIsPinnedForTheVariant() throws IOException {
        writeVariants("harm = severe", """
                component kiosk : Shop { harm = moderate }
                accept acme.rules.fire on kiosk { reason = "It is small."; by = "owner"; until = 2099-12-31 }
                """);
        assertThat(run("check", "shop", "--policy", "shop/policy.tm").code()).isEqualTo(ExitCode.FINDINGS);
        run("lock", "shop");
        assertThat(Files.readString(lock())).contains("\nacme.rules.fire @ kiosk [mall] sha256:");
        assertThat(run("check", "--locked", "shop", "--policy", "shop/policy.tm")
                        .code())
                .isZero();
    }

    private void writeVariants(String inMall, String more) throws IOException {
        writeDecision("moderate", "2099-12-31");
        merlon.with("shop/policy.tm", "tm 1\npolicy strict\nrequire basis for decision\n");
        String model = Files.readString(folder.resolve("shop/model.tm"));
        merlon.with(
                "shop/model.tm",
                model + "variant same { }\nvariant mall {\n  extend bakery { " + inMall + " }\n" + more + "}\n");
    }

    private void writeDecision(String harm, String until) {
        merlon.with("libs/rules.tm", RULES + """
                use std.core
                kind Shop : Service { harm : Impact }
                threat fire "A fire" {
                  for s : Shop
                  when s.harm >= moderate
                  severity = low
                }
                """);
        merlon.with("shop/model.tm", """
                tm 1
                model shop
                use acme.rules
                use std.core
                component bakery : Shop { harm = %s }
                accept acme.rules.fire on bakery { reason = "It is small."; by = "owner"; until = %s }
                """.formatted(harm, until));
    }

    private Path lock() {
        return folder.resolve("shop/merlon.lock");
    }

    private Result run(String command, String... arguments) {
        return merlon.run(Stream.concat(Stream.of(command, "--library-path", "libs"), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
