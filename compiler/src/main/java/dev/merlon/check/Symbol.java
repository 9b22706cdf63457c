package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Text;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Probe;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Table;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Rule;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a library declares under a name.
 *
 * <p>A symbol is there as soon as its name is; what it means is filled in step by step, first for all kinds, then for all
 * attributes, and so on, so that declarations may stand in any order.
 */
sealed interface Symbol {
    /** The library that declares it. */
    String library();

    Name name();

    Space space();

    /** The name with its library: {@code std.core.Service}. */
    default String qualifiedName() {
        return library() + "." + name().text();
    }

    /** A kind. */
    final class OfKind implements Symbol {
        private final Scope scope;
        private final LibraryStatement.Kind declaration;
        private @Nullable Kind kind;
        private List<Kind> from = List.of();
        private List<Kind> to = List.of();
        private boolean resolving;

        OfKind(Scope scope, LibraryStatement.Kind declaration) {
            this.scope = scope;
            this.declaration = declaration;
        }

        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.TYPE;
        }

        Scope scope() {
            return scope;
        }

        LibraryStatement.Kind declaration() {
            return declaration;
        }

        /** The kind; null only while super-kinds are being found. */
        @Nullable
        Kind kind() {
            return kind;
        }

        void kind(Kind resolved) {
            kind = resolved;
        }

        boolean isResolving() {
            return resolving;
        }

        void resolving(boolean now) {
            resolving = now;
        }

        /** For flows: the kinds of which the source must be one; empty where it does not say. */
        List<Kind> from() {
            return from;
        }

        /** For flows: the kinds of which the target must be one; empty where it does not say. */
        List<Kind> to() {
            return to;
        }

        void ends(List<Kind> sources, List<Kind> targets) {
            from = List.copyOf(sources);
            to = List.copyOf(targets);
        }
    }

    /** An enum. */
    record OfEnumeration(Scope scope, Name name, Enumeration enumeration) implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Space space() {
            return Space.TYPE;
        }
    }

    /** A def, with the types of its parameters. */
    record OfDefinition(Scope scope, LibraryStatement.Def declaration, List<Type> parameters, Definition definition)
            implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.VALUE;
        }
    }

    /** A param: a def without parameters that policies may change. */
    record OfParameter(Scope scope, LibraryStatement.Param declaration, Definition definition) implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.VALUE;
        }
    }

    /** A table; null where its declaration is wrong. */
    record OfTable(
            Scope scope,
            LibraryStatement.Table declaration,
            @Nullable Table table) implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.VALUE;
        }
    }

    /** A relation. */
    record OfRelation(Scope scope, LibraryStatement.Relation declaration, Relation relation) implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.RELATION;
        }
    }

    /** A taxonomy with the form of its references. */
    final class OfTaxonomy implements Symbol {
        private final Scope scope;
        private final Name name;
        private final Taxonomy taxonomy;

        OfTaxonomy(Scope scope, Name name, Taxonomy taxonomy) {
            this.scope = scope;
            this.name = name;
            this.taxonomy = taxonomy;
        }

        @Override
        public Name name() {
            return name;
        }

        Taxonomy taxonomy() {
            return taxonomy;
        }

        /** Whether a reference is of its form. */
        boolean knows(String reference) {
            return taxonomy.knows(reference);
        }

        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Space space() {
            return Space.TAXONOMY;
        }
    }

    /** A probe. */
    record OfProbe(Scope scope, Name name, Probe probe) implements Symbol {
        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Space space() {
            return Space.PROBE;
        }
    }

    /** A rule of a library. */
    final class OfRule implements Symbol {
        private final Scope scope;
        private final Item item;
        private final RuleStatement.Threat declaration;
        private @Nullable Rule rule;
        private List<Type> subjects = List.of();
        private final Map<String, Definition> parameters = new TreeMap<>();

        OfRule(Scope scope, Item item, RuleStatement.Threat declaration) {
            this.scope = scope;
            this.item = item;
            this.declaration = declaration;
        }

        @Override
        public String library() {
            return scope.library();
        }

        @Override
        public Name name() {
            return declaration.name();
        }

        @Override
        public Space space() {
            return Space.RULE;
        }

        Scope scope() {
            return scope;
        }

        Item item() {
            return item;
        }

        /** What people call it; the name where it has no title. */
        String title() {
            Text title = declaration.title();
            return title == null ? declaration.name().text() : title.value();
        }

        String documentation() {
            String documentation = item.documentation();
            return documentation == null ? "" : documentation;
        }

        RuleStatement.Threat declaration() {
            return declaration;
        }

        /** The rule; null before it is checked, and where it is wrong. */
        @Nullable
        Rule rule() {
            return rule;
        }

        /** The types of its variables, which are the parts of its subjects. */
        List<Type> subjects() {
            return subjects;
        }

        /** The ids it had before, as its library says. */
        List<String> formerIds() {
            return Annotations.was(item).stream()
                    .map(name -> name.value().contains(".") ? name.value() : library() + "." + name.value())
                    .toList();
        }

        /** Its own params, by name. */
        Map<String, Definition> parameters() {
            return parameters;
        }

        void subjects(List<Type> types) {
            subjects = List.copyOf(types);
        }

        void rule(Rule checked) {
            rule = checked;
        }
    }
}
