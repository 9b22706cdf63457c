package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.BackendJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command in a block marked {@code console} prints what the document shows.
 *
 * <p>The commands of a document run one after the other in a folder of their own, beside the examples, the library and a repository.
 * A line {@code ...} stands for any lines, and {@code ...} in a line for any characters. {@code -Dmerlon.bless=true} writes the
 * output of commands without either, and what files say. A block with {@code title=FILE} is written to that file first, one marked {@code diff}
 * changes the file that its first line names, and one with {@code shows=FILE} is what the file has to say by then. A file of Java
 * becomes a jar beside its folder, with the services that the folder names.
 */
final class DocumentedCommandsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "..").toAbsolutePath().normalize();
    private static final boolean BLESS = Boolean.getBoolean("merlon.bless");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:console\\n"
            + "\\$ (?<command>.*?)|\\w+ title=(?<file>\\S+)|\\w+ shows=(?<shown>\\S+)|diff\\n"
            + "--- (?<changed>\\S+))\\n"
            + "(?<text>.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void readme() throws IOException {
        verify("README.md");
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void tutorial() throws IOException {
        verify("docs/tutorial.md");
    }

    @Test
    void commandLine() throws IOException {
        verify("docs/cli.md");
        String text = Files.readString(ROOT.resolve("docs/cli.md"));
        assertThat(Commands.ALL.keySet()).allMatch(command -> text.contains("\n## " + command + "\n"));
    }

    @Test
    void resultsOfBuilds() throws IOException {
        verify("docs/ci-results.md");
    }

    @Test
    void formats() throws IOException {
        verify("docs/formats.md");
        String text = Files.readString(ROOT.resolve("docs/formats.md"));
        List<String> names = CommandLineDriver.in(folder)
                .run("export", "--list")
                .out()
                .lines()
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(5)
                .allMatch(name -> text.lines()
                        .anyMatch(line -> line.startsWith("| ") && line.split("\\|")[1].contains("`" + name + "`")));
    }

    @Test
    void backendsOfOthers() throws IOException {
        verify("docs/backends.md");
        String text = Files.readString(ROOT.resolve("docs/backends.md"));
        Matcher java = Pattern.compile("(?ms)^```java .*?\\n(.*?)^```$").matcher(text);
        assertThat(java.find()).isTrue();
        assertThat(java.group(1).lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void testsAgainstTheRunningSystem() throws IOException {
        verify("docs/assertions.md");
    }

    @Test
    void reports() throws IOException {
        verify("docs/reports.md");
    }

    @Test
    void diagrams() throws IOException {
        verify("docs/diagrams.md");
    }

    @Test
    void modelsInGit() throws IOException {
        verify("docs/git.md");
    }

    private void verify(String document) throws IOException {
        Files.createSymbolicLink(folder.resolve("examples"), ROOT.resolve("examples"));
        Files.createSymbolicLink(folder.resolve("stdlib"), ROOT.resolve("stdlib"));
        Files.createSymbolicLink(
                folder.resolve("vaults"), ROOT.resolve("compiler/src/test/resources/dev/merlon/cli/tested"));
        ShopHistory.write(folder.resolve("corner"));
        String text = Files.readString(ROOT.resolve(document)).replace("\r\n", "\n");
        Matcher block = BLOCK.matcher(text);
        StringBuilder blessed = new StringBuilder();
        int commands = 0;
        while (block.find()) {
            String command = block.group("command");
            if (command == null && block.group("shown") != null && BLESS) {
                String opening = block.group().lines().findFirst().orElseThrow();
                String written = Files.readString(folder.resolve(block.group("shown")));
                block.appendReplacement(blessed, Matcher.quoteReplacement(opening + "\n" + written + "```"));
                continue;
            }
            if (command == null) {
                edit(block);
                continue;
            }
            commands++;
            String actual = output(command);
            boolean blessing = BLESS && !block.group("text").contains("...");
            String shown = blessing ? actual : block.group("text");
            if (!blessing) {
                String label = document + ": " + command;
                assertThat(isShown(shown.lines().toList(), actual.lines().toList()))
                        .as(label + " prints\n" + actual)
                        .isTrue();
            }
            block.appendReplacement(
                    blessed, Matcher.quoteReplacement("```console\n$ " + command + "\n" + shown + "```"));
        }
        assertThat(commands).isPositive();
        if (BLESS) {
            Files.writeString(ROOT.resolve(document), block.appendTail(blessed).toString());
        }
    }

    /** Writes the file that a block shows, or changes one as the block says. */
    private void edit(Matcher block) throws IOException {
        String text = block.group("text");
        if (block.group("shown") != null) {
            assertThat(Files.readString(folder.resolve(block.group("shown")))).isEqualTo(text);
            return;
        }
        if (block.group("file") != null) {
            Path file = folder.resolve(block.group("file"));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            if (file.toString().endsWith(".java")) {
                Path java = Objects.requireNonNull(file.getParent());
                String services = Files.readString(java.resolve(BackendJar.SERVICES));
                BackendJar.write(
                        java.resolveSibling(java.getFileName() + ".jar"), text, Map.of(BackendJar.SERVICES, services));
            }
            return;
        }
        Path file = folder.resolve(block.group("changed"));
        String before = Files.readString(file);
        assertThat(before).containsOnlyOnce(lines(text, '-'));
        Files.writeString(file, before.replace(lines(text, '-'), lines(text, '+')));
    }

    /** The lines of a difference that are the same on both sides, or on one. */
    private static String lines(String difference, char side) {
        return difference
                .lines()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == side)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    @AfterEach
    void removeLinks() throws IOException {
        Files.deleteIfExists(folder.resolve("examples"));
        Files.deleteIfExists(folder.resolve("stdlib"));
        Files.deleteIfExists(folder.resolve("vaults"));
    }

    private String output(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        assertThat(words.get(0)).isIn("merlon", "./merlon");
        Result result =
                CommandLineDriver.in(folder).run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isNotEqualTo(ExitCode.INTERNAL);
        return result.out() + result.err();
    }

    /** Whether the shown lines are the actual ones, where {@code ...} stands for any number of lines. */
    private static boolean isShown(List<String> shown, List<String> actual) {
        int gap = shown.indexOf("...");
        if (gap < 0) {
            return shown.size() == actual.size() && startsAs(shown, actual);
        }
        if (gap > actual.size() || !startsAs(shown.subList(0, gap), actual)) {
            return false;
        }
        List<String> rest = shown.subList(gap + 1, shown.size());
        for (int from = gap; from <= actual.size(); from++) {
            if (isShown(rest, actual.subList(from, actual.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first of the actual lines are the shown ones. */
    private static boolean startsAs(List<String> shown, List<String> actual) {
        for (int i = 0; i < shown.size(); i++) {
            String pattern = Pattern.quote(shown.get(i)).replace("...", "\\E.*\\Q");
            if (!actual.get(i).matches(pattern)) {
                return false;
            }
        }
        return true;
    }
}
