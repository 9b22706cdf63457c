package dev.merlon.handbook;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Text;
import dev.merlon.backend.Markdown;
import dev.merlon.resolve.Module;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What libraries declare, with its title, and the heading under which a page tells of it. */
final class Names {
    private final Map<String, String> files;
    private final Map<String, Declared> kinds = new HashMap<>();
    private final Map<String, Declared> rules = new HashMap<>();

    /** Something that has a name, and the heading under which it stands. */
    private record Declared(String library, String heading, String title) {}

    /** @param files the page of each library that has one */
    Names(Map<String, String> files) {
        this.files = files;
    }

    /** Makes known what a library declares. */
    void add(Module library) {
        for (CompilationUnit unit : library.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof LibraryStatement.Kind kind) {
                    // Other kinds are lines of a table.
                    String name = kind.name().text();
                    put(kinds, library, name, kind.on().isEmpty() ? VocabularySection.KINDS : name, kind.title());
                } else if (item.statement() instanceof RuleStatement.Threat threat) {
                    String name = threat.name().text();
                    put(rules, library, name, name, threat.title());
                }
            }
        }
    }

    private static void put(
            Map<String, Declared> all, Module library, String name, String heading, @Nullable Text title) {
        Declared declared = new Declared(library.name(), heading, title == null ? "" : title.value());
        all.put(name, declared);
        all.put(library.name() + "." + name, declared);
    }

    /** A kind as a link to where its page tells of it, by the name that a library gives it. */
    String kind(String name) {
        return link(kinds.get(name), name);
    }

    /** A rule as a link to where its page tells of it, by the name that a library gives it. */
    String rule(String name) {
        return link(rules.get(name), name);
    }

    /** A library as a link to its page, if it has one. */
    String library(String name) {
        String file = files.get(name);
        return file == null ? Markdown.code(name) : "[" + Markdown.code(name) + "](" + file + ")";
    }

    /** The title of a kind, or nothing. */
    String titleOfKind(String name) {
        Declared declared = kinds.get(name);
        return declared == null ? "" : declared.title;
    }

    private String link(@Nullable Declared declared, String name) {
        String file = declared == null ? null : files.get(declared.library);
        if (declared == null || file == null) {
            return Markdown.code(name);
        }
        return "[" + Markdown.code(name) + "](" + file + "#" + declared.heading.toLowerCase(Locale.ROOT) + ")";
    }
}
