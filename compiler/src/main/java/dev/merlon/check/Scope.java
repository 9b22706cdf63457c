package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.TypeReference;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.Module;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that the files of one module can use without saying where they come from: their own, and those of the libraries
 * they use. With the name or alias of a library before them, those of that library.
 *
 * <p>The methods that take a piece of syntax report a name that names nothing and give back null.
 */
final class Scope {
    private final String library;
    private final Symbols symbols;
    private final Diagnostics diagnostics;
    private final @Nullable LibrarySymbols own;
    private boolean ofProgram;
    private final List<LibrarySymbols> used = new ArrayList<>();
    private final Map<String, LibrarySymbols> prefixes = new HashMap<>();

    /** @param library the name of the library that the files are; that of the model where they are none */
    Scope(String library, Symbols symbols, @Nullable LibrarySymbols own, Diagnostics diagnostics) {
        this.library = library;
        this.symbols = symbols;
        this.own = own;
        this.diagnostics = diagnostics;
        if (own != null) {
            prefixes.put(library, own);
        }
    }

    /** The same names, where mistakes are not told. */
    Scope silent() {
        Scope silent = new Scope(library, symbols, own, new Diagnostics());
        silent.used.addAll(used);
        silent.prefixes.putAll(prefixes);
        return silent;
    }

    /** Makes the names of a used library visible. */
    void use(Module.Use use) {
        LibrarySymbols found = symbols.library(use.library());
        Name alias = use.alias();
        if (found == null) {
            return;
        }
        if (found != own && !used.contains(found)) {
            used.add(found);
        }
        prefixes.put(use.library(), found);
        if (alias != null) {
            prefixes.put(alias.text(), found);
        }
    }

    /** The library (or model) whose files see these names. */
    String library() {
        return library;
    }

    Symbols symbols() {
        return symbols;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The symbol that the library itself declares at this very place, or null where the name was taken. */
    @Nullable
    Symbol own(Space space, Name declared) {
        Symbol symbol = own == null ? null : own.find(space, declared.text());
        return symbol != null && symbol.name() == declared ? symbol : null;
    }

    /** All symbols of a space that can be named without a library before them. */
    List<Symbol> all(Space space) {
        List<Symbol> all = new ArrayList<>();
        if (own != null) {
            all.addAll(own.all(space));
        }
        used.forEach(library -> all.addAll(library.all(space)));
        return all;
    }

    /** The symbol of a name without dots, or null; nothing is reported unless two libraries declare it. */
    @Nullable
    Symbol peek(Space space, Name name) {
        Symbol mine = own == null ? null : own.find(space, name.text());
        if (mine != null) {
            return mine;
        }
        Symbol found = null;
        for (LibrarySymbols library : used) {
            Symbol here = library.find(space, name.text());
            if (here != null && found != null) {
                diagnostics.report(NameDiagnostics.ambiguous(name, found, here));
                return found;
            }
            found = here == null ? found : here;
        }
        return found;
    }

    @Nullable
    Symbol find(Space space, QualifiedName name) {
        return find(space, name, null);
    }

    /** @param wanted of what it should be a kind, for suggestions; null where it may be anything */
    private @Nullable Symbol find(Space space, QualifiedName name, @Nullable RootKind wanted) {
        Symbol found = name.isSimple() ? peek(space, name.first()) : findQualified(space, name);
        if (found == null && space == Space.RULE) {
            found = formerRule(name);
            if (found != null) {
                diagnostics.report(AnnotationDiagnostics.formerName(name.span(), name.text(), found.qualifiedName()));
            }
        }
        if (found == null) {
            reportUnknown(space, name, wanted);
        } else {
            symbols.deprecations().use(found, found.library(), name.span(), this);
        }
        return found;
    }

    /** The rule that had a name before and can be named here, or null. */
    Symbol.@Nullable OfRule formerRule(QualifiedName name) {
        if (symbols.formerRules().isEmpty()) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        if (name.isSimple()) {
            used.forEach(library -> ids.add(library.name() + "." + name.text()));
            ids.add(library + "." + name.text());
        } else {
            LibrarySymbols prefix = prefixes.get(prefix(name));
            ids.add(
                    prefix == null
                            ? name.text()
                            : prefix.name() + "." + name.last().text());
        }
        for (String id : ids) {
            Symbol.OfRule rule = symbols.formerRules().get(id);
            if (rule != null && prefixes.containsKey(rule.library())) {
                return rule;
            }
        }
        return null;
    }

    /** Says that these are files that the program is about, and not of a library it uses. */
    void ofProgram() {
        ofProgram = true;
    }

    boolean isOfProgram() {
        return ofProgram;
    }

    /** The kind of a name. */
    @Nullable
    Kind kind(KindReference reference) {
        return kind(reference, null);
    }

    /**
     * The kind of a name, or null.
     *
     * @param wanted of what it should be a kind, for suggestions; null where it may be a kind of anything
     */
    @Nullable
    Kind kind(KindReference reference, @Nullable RootKind wanted) {
        QualifiedName name = reference.name();
        Kind root = name.isSimple() ? symbols.root(name.text()) : null;
        if (root != null) {
            return root;
        }
        if (name.isSimple() && symbols.builtIn(name.text()) != null) {
            diagnostics.report(NameDiagnostics.notAKind(reference, "a type", wanted));
            return null;
        }
        Symbol symbol = find(Space.TYPE, name, wanted);
        if (symbol instanceof Symbol.OfKind ofKind) {
            return ofKind.kind();
        }
        if (symbol != null) {
            diagnostics.report(NameDiagnostics.notAKind(reference, "an enum", wanted)
                    .withLabel(symbol.name().span(), "declared here"));
        }
        return null;
    }

    /** The kinds of several names, without those that name nothing. */
    List<Kind> kinds(List<KindReference> references) {
        List<Kind> found = new ArrayList<>(references.size());
        for (KindReference reference : references) {
            Kind kind = kind(reference);
            if (kind != null && !found.contains(kind)) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The enum of a name. */
    @Nullable
    Enumeration enumeration(KindReference reference) {
        Symbol symbol = find(Space.TYPE, reference.name());
        if (symbol instanceof Symbol.OfEnumeration of) {
            return of.enumeration();
        }
        if (symbol != null) {
            diagnostics.report(
                    NameDiagnostics.notAnEnum(reference).withLabel(symbol.name().span(), "declared here"));
        }
        return null;
    }

    /** The rule of a name. */
    Symbol.@Nullable OfRule rule(QualifiedName name) {
        return find(Space.RULE, name) instanceof Symbol.OfRule rule ? rule : null;
    }

    /** The type that is written; {@code ANYTHING} where a name names nothing. */
    Type type(TypeReference reference) {
        if (reference instanceof TypeReference.SetOf set) {
            return new Type.SetOf(type(set.element()));
        }
        TypeReference.Named named = (TypeReference.Named) reference;
        Type type = named.names().size() == 1 ? single(named.names().get(0)) : new Type.OfKind(kinds(named.names()));
        if (type instanceof Type.OfKind of && of.anyOf().isEmpty()) {
            type = Type.Basic.ANYTHING;
        }
        return named.optional() && type != Type.Basic.ANYTHING ? new Type.Optional(type) : type;
    }

    private Type single(KindReference reference) {
        QualifiedName name = reference.name();
        Type builtIn = name.isSimple() ? symbols.builtIn(name.text()) : null;
        if (builtIn != null) {
            return builtIn;
        }
        Symbol symbol = find(Space.TYPE, name);
        if (symbol instanceof Symbol.OfEnumeration of) {
            return new Type.OfEnumeration(of.enumeration());
        }
        Kind kind = symbol instanceof Symbol.OfKind of ? of.kind() : null;
        return kind == null ? Type.Basic.ANYTHING : Type.OfKind.of(kind);
    }

    /** The library of a name or an alias that can be used here, or null. */
    @Nullable
    LibrarySymbols prefixed(String name) {
        return prefixes.get(name);
    }

    /** Whether what stands before the last dot of a name is a library that can be named here. */
    boolean isPrefix(QualifiedName name) {
        return !name.isSimple() && prefixes.containsKey(prefix(name));
    }

    /** Whether what stands before the last dot of a name is a library that these files do not use. */
    boolean isUnusedLibrary(QualifiedName name) {
        return !name.isSimple() && !isPrefix(name) && symbols.library(prefix(name)) != null;
    }

    /** The name of an enum that has a constant of that name and can be named here, or null. */
    @Nullable
    String enumWith(String constant) {
        for (String name : names(Space.TYPE)) {
            Symbol symbol = own == null ? null : own.find(Space.TYPE, name);
            for (int i = 0; i < used.size() && symbol == null; i++) {
                symbol = used.get(i).find(Space.TYPE, name);
            }
            if (symbol instanceof Symbol.OfEnumeration of && of.enumeration().constant(constant) != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Symbol findQualified(Space space, QualifiedName name) {
        LibrarySymbols library = prefixes.get(prefix(name));
        return library == null ? null : library.find(space, name.last().text());
    }

    private static String prefix(QualifiedName name) {
        String text = name.text();
        return text.substring(0, text.length() - name.last().text().length() - 1);
    }

    private void reportUnknown(Space space, QualifiedName name, @Nullable RootKind wanted) {
        if (!name.isSimple() && !prefixes.containsKey(prefix(name))) {
            boolean known = symbols.library(prefix(name)) != null;
            diagnostics.report(NameDiagnostics.unknownLibrary(name, prefix(name), known, prefixes.keySet()));
            return;
        }
        String last = name.last().text();
        for (LibrarySymbols library : symbols.libraries()) {
            Symbol elsewhere = name.isSimple() ? library.find(space, last) : null;
            if (elsewhere != null) {
                diagnostics.report(NameDiagnostics.notUsed(space, name.last(), elsewhere));
                return;
            }
        }
        String other = space == Space.TYPE && name.isSimple() ? symbols.others().declaring(last, wanted) : null;
        if (other != null) {
            diagnostics.report(NameDiagnostics.notUsed(space, name.last(), other));
            return;
        }
        diagnostics.report(
                wanted == null
                        ? NameDiagnostics.unknown(space, name.last(), names(space))
                        : NameDiagnostics.unknownKind(wanted, name.last(), kindNames(wanted)));
    }

    /** The names of the kinds of a root kind that can be used here, but for the root kind itself. */
    private Set<String> kindNames(RootKind root) {
        TreeSet<String> names = new TreeSet<>();
        if (own != null) {
            addKinds(own, root, names);
        }
        used.forEach(library -> addKinds(library, root, names));
        return names;
    }

    private static void addKinds(LibrarySymbols library, RootKind root, Set<String> names) {
        for (Symbol symbol : library.all(Space.TYPE)) {
            Kind kind = symbol instanceof Symbol.OfKind of ? of.kind() : null;
            if (kind != null && kind.root() == root) {
                names.add(symbol.name().text());
            }
        }
    }

    /** All names of a space that can be used here, for suggestions. */
    Set<String> names(Space space) {
        TreeSet<String> names = new TreeSet<>();
        if (own != null) {
            own.all(space).forEach(symbol -> names.add(symbol.name().text()));
        }
        used.forEach(library ->
                library.all(space).forEach(symbol -> names.add(symbol.name().text())));
        if (space == Space.TYPE) {
            names.addAll(symbols.rootNames());
        }
        return names;
    }
}
