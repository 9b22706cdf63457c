package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that only a draft applies, and drafts that a policy looks at, make a check stricter and never laxer. */
final class DraftedPolicyTest {
    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            use std.crypto
            data card : ContactData
            boundary internet : PublicNetwork {
              actor visitor : AnonymousUser { flow pay : -> site via Http carries card }
            }
            component site : WebApplication { stores none }
            """;

    private static final String DRAFT = "@drafted(\"assistant\", 2026-11-20)\n";

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void start() {
        merlon = CommandLineDriver.in(folder);
    }

    @Test
    void applyingAPolicyByADraftLeavesEverythingOpen() {
        int without = check(MODEL);
        assertThat(without).isEqualTo(ExitCode.FINDINGS);
        for (String lax : new String[] {
            "fail on open where severity >= critical",
            "override std.crypto.cleartext-public { enabled = false; reason = \"So.\" }",
            "fail on open where severity >= high\nexcept shop until 2099-01-01 { reason = \"So.\" }"
        }) {
            merlon.with("lax.tm", "tm 1\npolicy lax\nuse std.core\nuse std.crypto\n" + lax + "\n");
            assertThat(check(MODEL + DRAFT + "apply lax\n")).as(lax).isEqualTo(without);
            assertThat(check(MODEL + "apply lax\n")).as(lax).isEqualTo(ExitCode.CLEAN);
            assertThat(check(MODEL + "apply lax\n" + DRAFT + "apply lax\n"))
                    .as(lax)
                    .isEqualTo(ExitCode.CLEAN);
        }
    }

    @Test
    void aDraftThatAnswersAQuestionDoesNotMakeACheckPass() {
        String model = MODEL.replace("via Http ", "");
        merlon.with("strict.tm", "tm 1\npolicy strict\nuse std.core\nfail on question\n");
        assertThat(check(model + "apply strict\n")).isEqualTo(ExitCode.FINDINGS);
        String answered = model.replace(
                "carries card",
                "carries card { peer-verification = pinned; encryption = tls-1-3 " + DRAFT.strip() + " }");
        assertThat(check(answered + "apply strict\n")).isEqualTo(ExitCode.FINDINGS);
        String reviewed = answered.replace(DRAFT.strip(), DRAFT.strip() + " @reviewed(\"ann\", 2026-11-21)");
        assertThat(check(reviewed + "apply strict\n"))
                .as("but for the draft, nothing is asked")
                .isEqualTo(ExitCode.CLEAN);
    }

    private int check(String model) {
        merlon.with("shop.tm", model);
        CommandLineDriver.Result result = merlon.run("check", "-q", ".");
        assertThat(result.code()).as(result.out() + result.err()).isLessThan(ExitCode.DOES_NOT_COMPILE);
        return result.code();
    }
}
