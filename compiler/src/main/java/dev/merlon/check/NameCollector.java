package dev.merlon.check;

import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.TestStatement;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.type.Enumeration;

/** Puts the names that a library declares into its table; some are filled with meaning later. */
final class NameCollector {
    private final LibraryFiles library;
    private final Scope scope;

    NameCollector(LibraryFiles library) {
        this.library = library;
        this.scope = library.scope();
    }

    void collect(Item item) {
        Statement statement = item.statement();
        if (library.strict()) {
            Annotations.ofLibrary(item, scope.diagnostics());
        }
        if (statement instanceof LibraryStatement.Kind kind) {
            add(deprecate(item, new Symbol.OfKind(scope, kind)), "kind or enum");
        } else if (statement instanceof LibraryStatement.Enumeration enumeration) {
            Enumeration made = EnumerationDeclarer.declare(scope, enumeration);
            add(deprecate(item, new Symbol.OfEnumeration(scope, enumeration.name(), made)), "kind or enum");
        } else if (statement instanceof LibraryStatement.Taxonomy taxonomy) {
            TaxonomyReader.read(scope, taxonomy, library.strict()).ifPresent(symbol -> add(symbol, "taxonomy"));
        } else if (statement instanceof LibraryStatement.FrameworkClause clause) {
            scope.symbols().clauses().add(library, item, clause);
        } else if (statement instanceof LibraryStatement.Probe probe) {
            add(ProbeReader.read(scope, item, probe, library.strict()), "probe");
        } else if (statement instanceof RuleStatement.Threat threat) {
            add(deprecate(item, new Symbol.OfRule(scope, item, threat)), "rule");
        } else if (!isReadLater(statement)) {
            Strays.report(statement, "a library", scope.diagnostics());
        }
    }

    private static boolean isReadLater(Statement statement) {
        return statement instanceof LibraryStatement.ExtendKind
                || statement instanceof LibraryStatement.ExtendEnumeration
                || statement instanceof LibraryStatement.Def
                || statement instanceof LibraryStatement.Param
                || statement instanceof LibraryStatement.Relation
                || statement instanceof LibraryStatement.Table
                || statement instanceof TestStatement.Test
                || statement instanceof FileStatement.Library
                || statement instanceof FileStatement.Use
                || statement instanceof FileStatement.Include
                || statement instanceof FileStatement.PartOf;
    }

    private Symbol deprecate(Item item, Symbol symbol) {
        scope.symbols().deprecations().add(symbol, Annotations.deprecated(item.annotations()));
        return symbol;
    }

    private void add(Symbol symbol, String noun) {
        add(library.declared(), symbol, noun, scope);
    }

    /** Adds a symbol, or reports that its name is taken. */
    static void add(LibrarySymbols declared, Symbol symbol, String noun, Scope scope) {
        Name name = symbol.name();
        Symbol first = declared.add(symbol);
        if (first != null) {
            scope.diagnostics()
                    .report(NameDiagnostics.duplicate(name, noun, first.name().span()));
            return;
        }
        boolean reserved = symbol.space() == Space.TYPE && scope.symbols().builtIn(name.text()) != null
                || symbol.space() == Space.VALUE && CallChecker.BUILT_IN.contains(name.text());
        if (reserved) {
            scope.diagnostics().report(NameDiagnostics.builtIn(name));
        }
    }
}
