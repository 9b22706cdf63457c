package dev.merlon.check;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.TestStatement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.type.Enumeration;
import java.util.List;

/** Gives a program its meaning: a model and rules, or the mistakes that keep it from having one. */
public final class Checker {
    private static final List<String> SEVERITIES = List.of("info", "low", "medium", "high", "critical");

    private Checker() {}

    /**
     * A library as bytes, for {@link CheckedLibraries}.
     *
     * @param library a library, as the main module, and what it uses; each in one file
     * @throws IllegalArgumentException if it has mistakes
     */
    public static byte[] encode(ResolvedProgram library) {
        return LibraryChecker.encode(library);
    }

    /** Checks a program of which nothing is known. */
    public static CheckedProgram check(ResolvedProgram program, Diagnostics diagnostics) {
        return check(program, CheckedLibraries.NONE, diagnostics);
    }

    /**
     * Checks the libraries of a program, each after those that it uses, and then the model or library itself.
     *
     * @param known libraries that were checked before
     */
    public static CheckedProgram check(ResolvedProgram program, CheckedLibraries known, Diagnostics diagnostics) {
        Symbols symbols = new Symbols();
        LibraryChecker.check(program, symbols, known, diagnostics);
        Module main = program.main();
        Scope scope = scope(main, symbols, diagnostics);
        Enumeration severities = severityScale(symbols);
        List<Item> items = main.units().stream()
                .map(CompilationUnit::items)
                .flatMap(List::stream)
                .toList();
        Tests tests = new Tests(scope, severities);
        ModelAssembler assembler = new ModelAssembler(draft(main, items, scope), severities);
        if (main.isModel()) {
            assembler.read(items);
        }
        for (Item item : items) {
            if (item.statement() instanceof TestStatement.Test test) {
                tests.read(test);
            }
        }
        boolean right = !diagnostics.hasErrors();
        return new CheckedProgram(
                main.isModel() && right ? assembler.model() : null,
                assembler.book(),
                right ? tests.build() : List.of());
    }

    /** What the files of the program itself can name. */
    private static Scope scope(Module main, Symbols symbols, Diagnostics diagnostics) {
        Scope ofLibrary = symbols.scope(main.name());
        if (!main.isModel() && ofLibrary != null) {
            return ofLibrary;
        }
        Scope scope = new Scope(main.name(), symbols, null, diagnostics);
        scope.ofProgram();
        main.uses().forEach(scope::use);
        return scope;
    }

    private static ModelDraft draft(Module main, List<Item> items, Scope scope) {
        String documentation = "";
        for (Item item : items) {
            boolean isHeader = item.statement() instanceof FileStatement.Model
                    || item.statement() instanceof FileStatement.Library;
            if (isHeader && item.documentation() != null) {
                documentation = item.documentation();
            }
        }
        ModelDraft draft = ModelDraft.ofModel(scope, main.name(), main.title(), main.header(), documentation);
        for (Item item : items) {
            if (item.statement() instanceof FileStatement.Use use && use.path() != null && use.alias() != null) {
                draft.names().addOtherModel(use.alias().text());
            }
        }
        return draft;
    }

    /** The prelude's severities; the same ones where a program does without {@code std.core}. */
    private static Enumeration severityScale(Symbols symbols) {
        Enumeration declared = symbols.prelude().severity();
        if (declared != null) {
            return declared;
        }
        Enumeration scale = new Enumeration(Prelude.LIBRARY, "Severity", true, false);
        for (int rank = 0; rank < SEVERITIES.size(); rank++) {
            scale.add(SEVERITIES.get(rank), SEVERITIES.get(rank), rank);
        }
        return scale;
    }
}
