package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.EvolvingRepository;
import dev.merlon.testing.EvolvingRepository.Step;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a payment service: what each commit does to its threats. */
final class EvolvingRepositoryTest {
    private static final Path CASE = Programs.REPOSITORY.resolve("compiler/src/test/corpus/history/payments");

    @TempDir
    Path folder;

    @Test
    void eachCommitSaysWhatItDoes() throws IOException {
        List<Step> commits = EvolvingRepository.make(CASE.resolve("script.txt"), folder);
        assertThat(commits).hasSizeGreaterThanOrEqualTo(30);

        CommandLineDriver merlon = CommandLineDriver.in(folder);
        StringBuilder all = new StringBuilder();
        for (Step commit : commits.subList(1, commits.size())) {
            String day = commit.day().toString();
            Result result = merlon.run(
                    "diff", commit.id() + "^", commit.id(), "payments.tm", "--library-path", "libs", "--as-of", day);
            all.append("== ").append(day).append(' ').append(commit.subject());
            all.append(" (exit ").append(result.code()).append(")\n");
            all.append((result.out() + result.err())
                    .lines()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining()));
            all.append('\n');
        }
        all.append("== From 2026-05-18 to 2026-07-06\n");
        String[] words = ("diff --base-as-of 2026-05-18 --as-of 2026-07-06 --library-path libs "
                        + named(commits, "Orders are restricted") + " " + named(commits, "Say what the app is")
                        + " payments.tm")
                .split(" ");
        all.append(merlon.run(words).out());
        Golden.matches(CASE.resolve("diffs.txt"), all.toString());
        assertThat(Files.exists(folder.resolve("payments.tm"))).isTrue();
    }

    @Test
    void theAuditTellsTheYear() throws IOException {
        EvolvingRepository.make(CASE.resolve("script.txt"), folder);
        CommandLineDriver merlon = CommandLineDriver.in(folder);
        String command = "audit payments.tm --library-path libs --as-of 2026-11-22 --format json=audit.json";

        Result told = merlon.run(command.split(" "));
        byte[] trail = Files.readAllBytes(folder.resolve("audit.json"));
        merlon.run(command.split(" "));

        assertThat(told.code()).as(told.err()).isZero();
        Golden.matches(CASE.resolve("audit.txt"), told.out());
        assertThat(Files.readAllBytes(folder.resolve("audit.json"))).isEqualTo(trail);
        assertThat(merlon.run("audit", "--verify", "audit.json", "payments.tm", "--library-path", "libs")
                        .code())
                .isZero();
        merlon.with("audit.json", new String(trail, StandardCharsets.UTF_8).replace("ciso@", "intern@"));
        assertThat(merlon.run("audit", "--verify", "audit.json").code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static String named(List<Step> commits, String subject) {
        return commits.stream()
                .filter(commit -> commit.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
