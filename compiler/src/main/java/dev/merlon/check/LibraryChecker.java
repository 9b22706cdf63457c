package dev.merlon.check;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Item;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives the libraries of a program their meaning: kinds, attributes, controls, functions and rules, as {@link Symbols}.
 *
 * <p>It goes through all libraries several times, so that declarations may stand in any order: names first, then what they
 * stand for, then everything that is computed. Warnings are given only for the module that the program is about, and only its
 * references are looked up.
 */
final class LibraryChecker {
    private final Symbols symbols;
    private final Diagnostics diagnostics;
    private final Dependencies dependencies = new Dependencies();
    private final CheckedLibraries known;
    private final List<LibraryFiles> libraries = new ArrayList<>();
    private final Map<String, CheckedLibraryDecoder> decoders = new HashMap<>();

    /**
     * The files of a library with the names they can use.
     *
     * @param strict whether the program is about it
     */
    record LibraryFiles(Module module, Scope scope, LibrarySymbols declared, boolean strict) {}

    private LibraryChecker(Symbols symbols, CheckedLibraries known, Diagnostics diagnostics) {
        this.symbols = symbols;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Fills the symbols with what the libraries of a program declare, and gives back their rules. */
    static List<Rule> check(ResolvedProgram program, Symbols symbols, CheckedLibraries known, Diagnostics diagnostics) {
        return of(program, symbols, known, diagnostics).checkAll();
    }

    /** A library without mistakes as bytes, for {@link CheckedLibraries}. */
    static byte[] encode(ResolvedProgram library) {
        return encode(library, CheckedLibraries.NONE);
    }

    /** The last library of a program as bytes, the same whatever was known before. */
    static byte[] encode(ResolvedProgram program, CheckedLibraries known) {
        Diagnostics diagnostics = new Diagnostics();
        Symbols symbols = new Symbols();
        LibraryChecker checker = of(program, symbols, known, diagnostics);
        checker.checkAll();
        if (diagnostics.hasErrors()) {
            throw new IllegalArgumentException(program.main().name() + " has mistakes");
        }
        return CheckedLibraryEncoder.encode(checker.libraries, symbols, checker.dependencies);
    }

    private static LibraryChecker of(
            ResolvedProgram program, Symbols symbols, CheckedLibraries known, Diagnostics diagnostics) {
        LibraryChecker checker = new LibraryChecker(symbols, known, diagnostics);
        for (Module library : program.libraries()) {
            checker.add(library, false);
        }
        if (!program.main().isModel() && !program.main().isPolicy()) {
            checker.add(program.main(), true);
        }
        return checker;
    }

    private void add(Module module, boolean strict) {
        LibrarySymbols declared = symbols.addLibrary(module.name());
        Scope scope = new Scope(module.name(), symbols, declared, diagnostics);
        symbols.addScope(module.name(), scope);
        if (strict) {
            scope.ofProgram();
        }
        libraries.add(new LibraryFiles(module, scope, declared, strict));
    }

    private List<Rule> checkAll() {
        for (LibraryFiles library : libraries) {
            library.module().uses().forEach(library.scope()::use);
            NameCollector collector = new NameCollector(library);
            forEachItem(library, collector::collect);
        }
        symbols.clauses().settle();
        libraries.forEach(this::collectFormerRules);
        KindDeclarer kinds = new KindDeclarer(symbols);
        libraries.forEach(library -> library.declared().all(Space.TYPE).forEach(kinds::declare));
        libraries.forEach(library -> library.declared().all(Space.TYPE).forEach(kinds::declareEnds));
        EnumerationExtender enumerations = new EnumerationExtender();
        for (LibraryFiles library : libraries) {
            forEachItem(library, item -> enumerations.extend(library.scope(), item));
        }
        declareAttributes();
        SignatureDeclarer signatures = new SignatureDeclarer(symbols);
        for (LibraryFiles library : libraries) {
            forEachItem(library, item -> signatures.declare(library, item));
        }
        openDecoders();
        checkBodies();
        List<Rule> rules = checkRules();
        symbols.clauses().check();
        dependencies.circles().forEach(circle -> diagnostics.report(LibraryDiagnostics.circle(circle)));
        return rules;
    }

    /** Takes the ids that rules had before, and reports those that are taken. */
    private void collectFormerRules(LibraryFiles library) {
        for (Symbol symbol : library.declared().all(Space.RULE)) {
            if (!(symbol instanceof Symbol.OfRule rule)) {
                continue;
            }
            List<Text> names = Annotations.was(rule.item());
            for (int i = 0; i < names.size(); i++) {
                Text name = names.get(i);
                Symbol there = library.declared().find(Space.RULE, name.value());
                Symbol.OfRule first =
                        symbols.formerRules().putIfAbsent(rule.formerIds().get(i), rule);
                if (there != null) {
                    diagnostics.report(AnnotationDiagnostics.stillThere(
                            name.span(), name.value(), there.name().span()));
                } else if (first != null) {
                    diagnostics.report(AnnotationDiagnostics.claimedTwice(
                            name.span(), name.value(), first.name().span()));
                }
            }
        }
    }

    private void declareAttributes() {
        AttributeDeclarer attributes = new AttributeDeclarer(symbols, diagnostics);
        for (LibraryFiles library : libraries) {
            forEachItem(library, item -> attributes.declare(library.scope(), item));
        }
        attributes.checkHidden();
        attributes.passDown();
    }

    /** Finds the libraries that need no checking: those of which it is known what came of it. */
    private void openDecoders() {
        Map<String, LibraryFiles> program = new HashMap<>();
        libraries.forEach(library -> program.put(library.module().name(), library));
        for (LibraryFiles library : libraries) {
            byte[] bytes = library.strict() ? null : known.find(library.module().name());
            CheckedLibraryDecoder decoder =
                    bytes == null ? null : CheckedLibraryDecoder.of(library, bytes, symbols, program);
            if (decoder != null) {
                decoders.put(library.module().name(), decoder);
            }
        }
    }

    private void checkBodies() {
        KindChecker kinds = new KindChecker(symbols, dependencies);
        FunctionChecker functions = new FunctionChecker(dependencies);
        for (LibraryFiles library : libraries) {
            CheckedLibraryDecoder decoder = decoders.get(library.module().name());
            if (decoder == null) {
                forEachItem(library, item -> {
                    kinds.check(library, item);
                    functions.check(library.scope(), item);
                });
            } else {
                decoder.bodies(dependencies);
            }
        }
        kinds.connectControls();
    }

    private List<Rule> checkRules() {
        List<Rule> rules = new ArrayList<>();
        List<Runnable> afterwards = new ArrayList<>();
        for (LibraryFiles library : libraries) {
            CheckedLibraryDecoder decoder = decoders.get(library.module().name());
            if (decoder != null) {
                rules.addAll(decoder.rules(afterwards));
                continue;
            }
            forEachItem(library, item -> {
                if (item.statement() instanceof RuleStatement.Threat threat
                        && library.declared().find(Space.RULE, threat.name().text()) instanceof Symbol.OfRule symbol
                        && symbol.declaration() == threat) {
                    Rule rule = new RuleChecker(symbol, library.strict(), afterwards).check();
                    symbol.rule(rule);
                    rules.add(rule);
                }
            });
        }
        afterwards.forEach(Runnable::run);
        return rules;
    }

    private static void forEachItem(LibraryFiles library, Consumer<Item> action) {
        for (CompilationUnit unit : library.module().units()) {
            for (Item item : unit.items()) {
                action.accept(item);
            }
        }
    }
}
