package dev.merlon.check;

import dev.merlon.logic.Vocabulary;
import dev.merlon.model.ControlStatement;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that is declared in the libraries of a program, and what the language itself has. */
final class Symbols {
    private final Map<RootKind, Kind> roots = new EnumMap<>(RootKind.class);
    private final Map<String, Kind> rootsByName = new HashMap<>();
    private final Map<String, LibrarySymbols> libraries = new TreeMap<>();
    private final Map<Kind, Symbol.OfKind> kinds = new HashMap<>();
    private final Map<Attribute, AttributePlace> declarations = new HashMap<>();
    private final Map<Kind, List<Kind>> places = new HashMap<>();
    private final Map<Kind, List<Kind>> covered = new HashMap<>();
    private final Map<Kind, List<ControlStatement>> carried = new TreeMap<>();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Prelude prelude = new Prelude(this);
    private final Navigations navigations;
    private final Deprecations deprecations = new Deprecations();
    private final Map<String, Symbol.OfRule> formerRules = new HashMap<>();
    private final Clauses clauses = new Clauses();
    private final OtherLibraries others;
    private int attributes;

    Symbols() {
        this(OtherLibraries.NONE);
    }

    Symbols(OtherLibraries others) {
        this.others = others;
        for (RootKind root : RootKind.values()) {
            Kind above = root == RootKind.MODEL ? root(RootKind.BOUNDARY) : null;
            Kind kind = root == RootKind.BOUNDARY && roots.containsKey(root) ? root(root) : Kind.root(root, above);
            roots.put(root, kind);
            rootsByName.put(kind.name(), kind);
        }
        vocabulary = new Vocabulary(root(RootKind.USE));
        navigations = new Navigations(this);
        OwnerAttribute.declare(this);
    }

    /** What the program could use. */
    OtherLibraries others() {
        return others;
    }

    /** A kind of the language itself. */
    Kind root(RootKind root) {
        return roots.computeIfAbsent(root, r -> Kind.root(r, null));
    }

    /** A kind of the language itself by its name, or null. */
    @Nullable
    Kind root(String name) {
        return rootsByName.get(name);
    }

    Collection<String> rootNames() {
        return rootsByName.keySet();
    }

    /** The built-in enum of the ways to use data. */
    Enumeration useRole() {
        return Vocabulary.useRole();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The ways that the language has from elements to others. */
    Navigations navigations() {
        return navigations;
    }

    /** What the compiler names of {@code std.core}. */
    Prelude prelude() {
        return prelude;
    }

    /** What libraries advise against. */
    Deprecations deprecations() {
        return deprecations;
    }

    /** Notes the use of an attribute, which may be deprecated. */
    void use(Attribute attribute, Span place, Scope scope) {
        AttributePlace declared = declarations.get(attribute);
        if (declared != null) {
            deprecations.use(attribute, declared.scope().library(), place, scope);
        }
    }

    /** The entries of taxonomies that libraries list. */
    Clauses clauses() {
        return clauses;
    }

    /** The rules that had another id before, by that id. */
    Map<String, Symbol.OfRule> formerRules() {
        return formerRules;
    }

    @Nullable
    LibrarySymbols library(String name) {
        return libraries.get(name);
    }

    /** All libraries, by name. */
    Collection<LibrarySymbols> libraries() {
        return libraries.values();
    }

    LibrarySymbols addLibrary(String name) {
        return libraries.computeIfAbsent(name, LibrarySymbols::new);
    }

    /** The declaration of a kind; null for a root kind. */
    Symbol.@Nullable OfKind symbol(Kind kind) {
        return kinds.get(kind);
    }

    void add(Symbol.OfKind symbol, Kind kind) {
        kinds.put(kind, symbol);
    }

    /** All declared kinds, in order. */
    Collection<Kind> kinds() {
        return new TreeSet<>(kinds.keySet());
    }

    /** The kinds of elements that a kind of control itself says it stands on. */
    List<Kind> places(Kind control) {
        return places.getOrDefault(control, List.of());
    }

    void addPlace(Kind control, Kind place) {
        places.computeIfAbsent(control, c -> new ArrayList<>()).add(place);
    }

    /** The kinds of elements that a kind of control itself says it covers. */
    List<Kind> covered(Kind control) {
        return covered.getOrDefault(control, List.of());
    }

    void addCovered(Kind control, Kind kind) {
        covered.computeIfAbsent(control, c -> new ArrayList<>()).add(kind);
    }

    /** What kinds say of the controls of their elements, for {@code ThreatModelBuilder.carry}. */
    Map<Kind, List<ControlStatement>> carried() {
        return carried;
    }

    void carry(Kind kind, ControlStatement statement) {
        carried.computeIfAbsent(kind, k -> new ArrayList<>()).add(statement);
    }

    /** The names that the files of a library can use, or null. */
    @Nullable
    Scope scope(String library) {
        return scopes.get(library);
    }

    void addScope(String library, Scope scope) {
        scopes.put(library, scope);
    }

    /** The next free number of an attribute. */
    int nextAttribute() {
        return attributes++;
    }

    /** Where an attribute is declared; null for those of the language itself. */
    @Nullable
    AttributePlace place(Attribute attribute) {
        return declarations.get(attribute);
    }

    void place(Attribute attribute, AttributePlace place) {
        declarations.put(attribute, place);
    }

    /** The attribute of that name that an element of these kinds has, or null: that of the first kind that has one. */
    static @Nullable Attribute attribute(List<Kind> kindsOfElement, String name) {
        for (Kind kind : kindsOfElement) {
            Attribute found = kind.attribute(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The kinds of which the source of a flow of this kind must be one; empty where no super-kind says. */
    List<Kind> sources(Kind flow) {
        for (Kind kind = flow; kind != null; kind = kind.superKind()) {
            Symbol.OfKind symbol = kinds.get(kind);
            if (symbol != null && !symbol.from().isEmpty()) {
                return symbol.from();
            }
        }
        return List.of();
    }

    /** The kinds of which the target of a flow of this kind must be one; empty where no super-kind says. */
    List<Kind> targets(Kind flow) {
        for (Kind kind = flow; kind != null; kind = kind.superKind()) {
            Symbol.OfKind symbol = kinds.get(kind);
            if (symbol != null && !symbol.to().isEmpty()) {
                return symbol.to();
            }
        }
        return List.of();
    }

    /** A type of the language itself by its name, or null. */
    @Nullable
    Type builtIn(String name) {
        return switch (name) {
            case "Bool" -> Type.Basic.BOOL;
            case "Int" -> Type.Basic.INT;
            case "Text" -> Type.Basic.TEXT;
            case "Date" -> Type.Basic.DATE;
            case "Duration" -> Type.Basic.DURATION;
            case "Money" -> Type.Basic.MONEY;
            case "UseRole" -> new Type.OfEnumeration(useRole());
            default -> {
                Kind root = root(name);
                yield root == null ? null : Type.OfKind.of(root);
            }
        };
    }
}
