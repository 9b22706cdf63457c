package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.merge.FileMerge;
import dev.merlon.merge.MergedFile;
import dev.merlon.merge.MergedFile.Conflict;
import dev.merlon.project.OutputWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code merlon merge-driver}: what git calls to merge a file that two branches changed. */
final class MergeDriverCommand implements Command {
    private static final int FILES = 3;
    private static final int MOST_WORDS = 5;
    private static final int MOST_MARKS = 1000;
    private static final String SET_UP =
            "git calls it: git config merge.merlon.driver \"merlon merge-driver %O %A %B %L %P\"";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "merge-driver",
                "merge-driver BASE OURS THEIRS [MARKER-SIZE] [PATH]",
                new String[] {
                    "Merge two versions of a .tm file declaration by declaration, for git: what one side changed is taken,"
                            + " what both added is kept, and where both did different things to one declaration, both"
                            + " versions stand between conflict marks. The result is written to OURS; the exit code is 1"
                            + " where there are marks. A file with mistakes in its syntax is merged line by line.",
                    "To set it up, write `*.tm merge=merlon` to .gitattributes, and tell git once what that is, as below."
                },
                "  git config merge.merlon.name \"Merlon\"",
                "  git config merge.merlon.driver \"merlon merge-driver %%O %%A %%B %%L %%P\"",
                "  merlon merge-driver base.tm mine.tm theirs.tm     by hand");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("BASE OURS THEIRS")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "The file before, ours, which is replaced, and theirs; then how many signs a conflict mark has (7 if"
                                + " not given), and what to call the file in messages.")
                .build());
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        if (words.size() < FILES || words.size() > MOST_WORDS) {
            throw new UsageException("merge-driver takes BASE, OURS, THEIRS, a size of marks and a path", SET_UP);
        }
        int marks = words.size() > FILES ? marks(words.get(FILES)) : FileMerge.MARKS;
        String shown = Display.escape(words.size() == MOST_WORDS ? words.get(MOST_WORDS - 1) : words.get(1));
        byte[] base = read(words.get(0), terminal);
        byte[] ours = read(words.get(1), terminal);
        byte[] theirs = read(words.get(2), terminal);
        if (base == null || ours == null || theirs == null) {
            return ExitCode.DOES_NOT_COMPILE;
        }
        MergedFile merged = FileMerge.merge(base, ours, theirs, marks);
        if (!Arrays.equals(merged.content(), ours)) {
            write(words.get(1), merged.content(), terminal);
        }
        tell(merged, shown, terminal);
        return merged.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void tell(MergedFile merged, String shown, Terminal terminal) {
        boolean isText = merged.conflicts().stream().allMatch(conflict -> conflict.line() > 0);
        if (merged.reason() != null && isText) {
            terminal.err().print(shown + ": merged line by line, because " + merged.reason() + "\n");
        }
        for (Conflict conflict : merged.conflicts()) {
            String line = conflict.line() == 0 ? "" : ":" + conflict.line();
            terminal.err().print(shown + line + ": " + Display.escape(conflict.text()) + "\n");
        }
        if (!merged.isClean() && isText) {
            terminal.err()
                    .print(Tally.number(merged.conflicts().size(), "conflict") + " in " + shown
                            + ". Keep one version of each, or both; then: merlon check\n");
        }
    }

    private static int marks(String text) {
        try {
            int marks = Integer.parseInt(text);
            if (marks > 0 && marks <= MOST_MARKS) {
                return marks;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number that is too large.
        }
        throw new UsageException("`" + Display.escape(text) + "` is not a size of conflict marks", SET_UP);
    }

    private static byte @Nullable [] read(String name, Terminal terminal) {
        try {
            return Files.readAllBytes(place(name, terminal));
        } catch (IOException e) {
            String reason = e instanceof NoSuchFileException ? "it is not there" : OutputWriter.reason(e);
            terminal.err().print("merlon: cannot read `" + Display.escape(name) + "`: " + reason + "\n");
            return null;
        }
    }

    private static void write(String name, byte[] content, Terminal terminal) {
        try {
            Path file = place(name, terminal).toRealPath();
            Path folder = Objects.requireNonNull(file.getParent(), "a file that was read lies in a folder");
            String last = Objects.requireNonNull(file.getFileName()).toString();
            new OutputWriter(folder, OutputWriter.IN_PLACE).write(List.of(new OutputFile(last, content)));
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write `" + Display.escape(name) + "`: " + OutputWriter.reason(e), OutputWriter.IN_PLACE);
        }
    }

    private static Path place(String name, Terminal terminal) {
        return terminal.folder().resolve(Options.path(name));
    }
}
