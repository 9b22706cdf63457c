package dev.merlon.handbook;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.OutputFile;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.Vocabulary;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages about some libraries: one for each, and one that leads to them. */
public final class Handbook {
    /** The name of the page that leads to the others. */
    public static final String INDEX = "index.md";

    private final List<Entry> entries;

    /**
     * A library that is a program of its own.
     *
     * @param vocabulary what knows the taxonomies that it refers to
     */
    public record Entry(ResolvedProgram program, Vocabulary vocabulary) {
        Module library() {
            return program.main();
        }
    }

    private Handbook(List<Entry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.library().name()))
                .toList();
    }

    /** The pages, that which leads to the others first. */
    public static List<OutputFile> of(List<Entry> entries) {
        return new Handbook(entries).pages();
    }

    private List<OutputFile> pages() {
        Map<String, String> files = files();
        List<OutputFile> pages = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            String name = entry.library().name();
            String file = files.getOrDefault(name, "");
            LibraryPage page =
                    new LibraryPage(entry.library(), names(entry, files), reference -> reference(entry, reference));
            pages.add(file(file, page.text()));
            rows.add(List.of(
                    "[" + Markdown.text(name) + "](" + file + ")",
                    Markdown.text(page.title()),
                    Markdown.code(page.version()),
                    Integer.toString(page.rules())));
        }
        pages.add(0, file(INDEX, "# Libraries\n\n" + Markdown.table(List.of("library", "", "version", "rules"), rows)));
        return pages;
    }

    private static String reference(Entry entry, String text) {
        Taxonomy.Reference reference = entry.vocabulary().reference(text);
        return Markdown.reference(reference);
    }

    /** What the library of a page and those that it uses declare, and where it can be read. */
    private static Names names(Entry entry, Map<String, String> files) {
        Names names = new Names(files);
        entry.program().libraries().forEach(names::add);
        names.add(entry.library());
        return names;
    }

    /** The file of each library: the last part of its name, all of it where several share that. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of(INDEX));
        for (Entry entry : entries) {
            String name = entry.library().name();
            String last = name.substring(name.lastIndexOf('.') + 1) + ".md";
            files.put(name, taken.add(last) ? last : name + ".md");
        }
        return files;
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
