package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy can ask that nobody signs what they wrote. */
final class AuthorTest {
    private static final String POLICY = "tm 1\npolicy four-eyes\nrequire by != author for accept\n";

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void writePolicy() {
        merlon = CommandLineDriver.in(folder).with("four-eyes.tm", POLICY);
    }

    @Test
    void whoSignsMustNotHaveWrittenIt() throws GitAPIException {
        write("Ann@example.com");
        commit("ann@example.com");
        Result same = check();
        assertThat(same.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(same.out())
                .contains("error[TM7044]: this `accept` is not as the policy requires: `by != author`")
                .contains("note: git says that it was written by ann@example.com")
                .contains("help: let somebody commit the decision who does not sign it");
        write("Ben Bo <ben@example.com>");
        commit("cleo@example.com");
        assertThat(check().code()).isZero();
    }

    @Test
    void everybodyWhoWroteALineOfItCounts() throws GitAPIException {
        write("ann@example.com");
        commit("ann@example.com");
        merlon.with("model.tm", model("ann@example.com").replace("It is small.", "It is smaller."));
        commit("ben@example.com");
        assertThat(check().out()).contains("written by ann@example.com, ben@example.com");
    }

    @Test
    void whatIsNotKnownDoesNotPass() {
        write("ann@example.com");
        assertThat(check().out()).contains("who wrote it is not known: the file lies in no git repository");
        write("the board");
        assertThat(check().out()).contains("`by` is no mail address, so that it cannot be compared");
    }

    @Test
    void whereThePolicyDoesNotAskNothingIsSaid() {
        write("ann@example.com");
        merlon.with("four-eyes.tm", "tm 1\npolicy signed\nrequire by != \"nobody\" for accept\n");
        assertThat(check().code()).isZero();
    }

    private Result check() {
        return merlon.run("check", "model.tm", "--policy", "four-eyes.tm");
    }

    private void write(String by) {
        merlon.with("model.tm", model(by));
    }

    private static String model(String by) {
        return """
                tm 1
                model shop
                use std.core
                component web : Service { criticality = critical }
                accept std.core.unowned-critical on web {
                  reason = "It is small."
                  by = "%s"
                  until = 2099-12-31
                }
                """.formatted(by);
    }

    private void commit(String mail) throws GitAPIException {
        PersonIdent person = new PersonIdent("Somebody", mail);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("change")
                    .setSign(false)
                    .setAuthor(person)
                    .setCommitter(person)
                    .call();
        }
    }
}
