package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A library, or a policy, on the library path. */
record FoundLibrary(String name, boolean isPolicy, LibraryCopy copy) {
    /** A text with its syntax, and what is wrong with it. */
    private record Parsed(CompilationUnit unit, List<Diagnostic> mistakes) {
        String file() {
            return unit.source().name();
        }

        String folder() {
            return file().substring(0, file().lastIndexOf('/') + 1);
        }
    }

    /**
     * The libraries and policies that some texts of one place make up; models among them are passed over.
     *
     * @param mistakes takes what is wrong with texts that do not say what they are
     */
    static List<FoundLibrary> among(List<SourceFile> texts, Diagnostics mistakes) {
        Map<Parsed, FileStatement.Library> roots = new LinkedHashMap<>();
        Map<Parsed, FileStatement.PartOf> parts = new LinkedHashMap<>();
        List<FoundLibrary> found = new ArrayList<>();
        for (SourceFile text : texts) {
            Diagnostics own = new Diagnostics();
            CompilationUnit unit = Parser.parse(text, own);
            Parsed parsed = new Parsed(unit, own.inFileOrder());
            boolean known = false;
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Library library) {
                    roots.put(parsed, library);
                } else if (item.statement() instanceof FileStatement.PartOf part) {
                    parts.put(parsed, part);
                } else if (item.statement() instanceof FileStatement.Policy policy) {
                    LibraryCopy copy = new LibraryCopy(List.of(unit), parsed.mistakes);
                    found.add(new FoundLibrary(policy.name().text(), true, copy));
                }
                known |= item.statement() instanceof FileStatement.Library
                        || item.statement() instanceof FileStatement.PartOf
                        || item.statement() instanceof FileStatement.Model
                        || item.statement() instanceof FileStatement.Policy;
            }
            if (!known) {
                parsed.mistakes.forEach(mistakes::report);
            }
        }
        roots.forEach((root, library) -> found.add(of(root, library.name().text(), roots, parts)));
        return found;
    }

    private static FoundLibrary of(
            Parsed root,
            String name,
            Map<Parsed, FileStatement.Library> roots,
            Map<Parsed, FileStatement.PartOf> parts) {
        List<CompilationUnit> units = new ArrayList<>(List.of(root.unit));
        List<Diagnostic> mistakes = new ArrayList<>(root.mistakes);
        parts.forEach((part, statement) -> {
            if (statement.whole().text().equals(name) && rootOf(part, name, roots) == root) {
                units.add(part.unit);
                mistakes.addAll(part.mistakes);
            }
        });
        return new FoundLibrary(name, false, new LibraryCopy(units, mistakes));
    }

    /** Of several versions of a library in one place, a part belongs to that in the nearest folder around it. */
    private static Parsed rootOf(Parsed part, String name, Map<Parsed, FileStatement.Library> roots) {
        Parsed nearest = part;
        for (Map.Entry<Parsed, FileStatement.Library> root : roots.entrySet()) {
            String folder = root.getKey().folder();
            boolean around =
                    root.getValue().name().text().equals(name) && part.file().startsWith(folder);
            if (around && (nearest == part || folder.length() > nearest.folder().length())) {
                nearest = root.getKey();
            }
        }
        return nearest;
    }
}
