package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Unreviewed;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code @reviewed("who", date)} into the files of a model: behind the {@code @drafted} of a statement, or before a
 * statement of a file that was drafted as a whole. Nothing else in a file changes.
 */
final class ReviewMarks {
    private final Path folder;
    private final String mark;
    private final Map<SourceFile, Map<Integer, String>> insertions =
            new TreeMap<>(Comparator.comparing(SourceFile::name));

    /** @param folder what the names of files are seen from */
    ReviewMarks(Path folder, String person, LocalDate date) {
        this.folder = folder;
        this.mark = "@reviewed(\"" + person.replace("\\", "\\\\").replace("\"", "\\\"") + "\", " + date + ")";
    }

    /** Marks a statement; with the whole file where all of that is reviewed. */
    void add(Unreviewed statement, boolean wholeFile) {
        SourceFile file = statement.whole().file();
        if (!statement.ofFile() || wholeFile) {
            insert(file, statement.draft().end(), " " + mark);
            return;
        }
        int start = statement.whole().start();
        String text = file.text();
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
            line--;
        }
        String before = text.substring(line, start);
        boolean alone = before.isBlank();
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        insert(file, start, alone ? mark + end + before : end + mark + end);
    }

    private void insert(SourceFile file, int offset, String text) {
        insertions.computeIfAbsent(file, f -> new TreeMap<>()).put(offset, text);
    }

    /** The files with their marks, by names from the folder; those that differ from what was compiled are refused. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        insertions.forEach((file, marks) -> {
            StringBuilder text = new StringBuilder(file.text());
            List<Integer> offsets = new ArrayList<>(marks.keySet());
            offsets.sort(Comparator.reverseOrder());
            offsets.forEach(offset -> text.insert(offset, marks.getOrDefault(offset, "")));
            requireUnchanged(file);
            files.add(new OutputFile(file.name(), text.toString().getBytes(StandardCharsets.UTF_8)));
        });
        return files;
    }

    private void requireUnchanged(SourceFile file) {
        try {
            String now = Files.readString(folder.resolve(file.name()));
            if (now.equals(file.text())) {
                return;
            }
        } catch (IOException e) {
            throw new UsageException(
                    "cannot read `" + file.name() + "` again: " + OutputWriter.reason(e), "run the command again");
        }
        throw new UsageException("`" + file.name() + "` has changed meanwhile", "run the command again");
    }
}
