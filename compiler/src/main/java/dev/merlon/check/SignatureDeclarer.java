package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Parameter;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Vocabulary;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declares what can be called or followed: defs, params, tables, relations. Their bodies are checked later. */
final class SignatureDeclarer {
    private final Vocabulary vocabulary;

    SignatureDeclarer(Symbols symbols) {
        this.vocabulary = symbols.vocabulary();
    }

    void declare(LibraryFiles library, Item item) {
        Statement statement = item.statement();
        Scope scope = library.scope();
        if (statement instanceof LibraryStatement.Def def) {
            add(library, item, definition(scope, def));
        } else if (statement instanceof LibraryStatement.Param param) {
            Definition definition = new Definition(
                    vocabulary.nextDefinition(), qualified(scope, param.name()), List.of(), scope.type(param.type()));
            vocabulary.add(definition);
            add(library, item, new Symbol.OfParameter(scope, param, definition));
        } else if (statement instanceof LibraryStatement.Table table) {
            add(library, item, new Symbol.OfTable(scope, table, TableReader.read(scope, table)));
        } else if (statement instanceof LibraryStatement.Relation relation) {
            Relation made = new Relation(vocabulary.nextRelation(), qualified(scope, relation.name()));
            vocabulary.add(made);
            add(library, item, new Symbol.OfRelation(scope, relation, made));
        }
    }

    private Symbol definition(Scope scope, LibraryStatement.Def def) {
        List<Type> types = new ArrayList<>(def.parameters().size());
        List<String> names = new ArrayList<>(def.parameters().size());
        Map<String, Name> seen = new HashMap<>();
        for (Parameter parameter : def.parameters()) {
            types.add(scope.type(parameter.type()));
            names.add(parameter.name().text());
            Name first = seen.putIfAbsent(parameter.name().text(), parameter.name());
            if (first != null) {
                scope.diagnostics().report(NameDiagnostics.duplicate(parameter.name(), "parameter", first.span()));
            }
        }
        Definition definition = new Definition(
                vocabulary.nextDefinition(), qualified(scope, def.name()), names, scope.type(def.type()));
        vocabulary.add(definition);
        return new Symbol.OfDefinition(scope, def, types, definition);
    }

    private static String qualified(Scope scope, Name name) {
        return scope.library() + "." + name.text();
    }

    private static void add(LibraryFiles library, Item item, Symbol symbol) {
        library.scope().symbols().deprecations().add(symbol, Annotations.deprecated(item.annotations()));
        NameCollector.add(library.declared(), symbol, symbol.space().noun(), library.scope());
    }
}
