package dev.merlon.check;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.TestStatement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.ThreatModel;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Drafts;
import dev.merlon.rule.Policy;
import dev.merlon.rule.RuleBook;
import dev.merlon.rule.RuleTest;
import dev.merlon.rule.Tailoring;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** Checks a program of whose libraries nothing is known. */
    public static CheckedProgram check(ResolvedProgram program, Diagnostics diagnostics) {
        return check(program, CheckedLibraries.NONE, OtherLibraries.NONE, VariantChoice.ALL, diagnostics);
    }

    /**
     * Checks the libraries and the models that a program uses, and then the model or library itself.
     *
     * @param known libraries that were checked before
     * @param others libraries that the program does not use
     * @param choice which variants of the model are checked too
     */
    public static CheckedProgram check(
            ResolvedProgram program,
            CheckedLibraries known,
            OtherLibraries others,
            VariantChoice choice,
            Diagnostics diagnostics) {
        Symbols symbols = new Symbols(others);
        LibraryChecker.check(program, symbols, known, diagnostics);
        Module main = program.main();
        Scope scope = scope(main, symbols, diagnostics);
        Enumeration severities = severityScale(symbols);
        List<Item> all = allItems(main);
        List<Item> items = Variants.without(all);
        Tests tests = new Tests(scope, severities);
        List<Policy> policies = policies(program, symbols, severities, diagnostics);
        List<Tailoring> ruled = main.isModel() ? ruled(program, policies, symbols, severities, diagnostics) : List.of();
        ModelAssembler assembler = assembler(main, scope, severities);
        assembler.rule(ruled);
        if (main.isModel()) {
            read(program, symbols, assembler, diagnostics, null, items);
        }
        for (Item item : all) {
            if (item.statement() instanceof TestStatement.Test test) {
                tests.read(test);
            }
        }
        PolicyOverrides.reportOverruled(assembler.tailorings(), ruled, diagnostics);
        boolean right = !diagnostics.hasErrors();
        Drafts drafts = main.isModel() && right ? drafts(program, symbols, severities, ruled) : Drafts.NONE;
        ThreatModel model = main.isModel() && right ? assembler.model() : null;
        RuleBook book = assembler.book(drafts).with(policies);
        List<RuleTest> built = right ? tests.build() : List.of();
        if (items == all || !main.isModel()) {
            return new CheckedProgram(model, book, built, List.of(), List.of());
        }
        Variants variants = Variants.of(all, diagnostics);
        List<CheckedVariant> checked = new ArrayList<>();
        for (Item variant : variants.items()) {
            if (choice.takes(Variants.name(variant).text())) {
                checked.add(variant(
                        program, symbols, severities, assembler.draft(), variant, policies, ruled, diagnostics));
            }
        }
        return new CheckedProgram(model, book, built, variants.names(), checked);
    }

    private static CheckedVariant variant(
            ResolvedProgram program,
            Symbols symbols,
            Enumeration severities,
            ModelDraft base,
            Item variant,
            List<Policy> policies,
            List<Tailoring> ruled,
            Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<Item> items = items(program.main());
        VariantItems changed = new VariantItems(base, items, variant, found);
        ModelAssembler assembler = assembler(program.main(), scope(program.main(), symbols, found), severities);
        assembler.draft().names().without(changed.removals());
        assembler.rule(ruled);
        read(program, symbols, assembler, found, null, changed.items(null));
        FileStatement.Variant statement = (FileStatement.Variant) variant.statement();
        VariantMistakes.tell(statement.name().text(), statement.span(), found, diagnostics);
        boolean right = !found.hasErrors() && !diagnostics.hasErrors();
        List<Item> all = new ArrayList<>(changed.items(null));
        program.models().forEach(model -> all.addAll(items(model.main())));
        Drafts drafts = !right
                ? Drafts.NONE
                : Reduction.drafts(all, variant, reduction -> {
                    Diagnostics unheard = new Diagnostics();
                    ModelAssembler less =
                            assembler(program.main(), scope(program.main(), symbols, unheard), severities);
                    less.rule(ruled);
                    read(program, symbols, less, unheard, reduction, changed.items(reduction));
                    return less;
                });
        return new CheckedVariant(
                statement.name().text(),
                statement.title() == null
                        ? statement.name().text()
                        : statement.title().value(),
                statement.name().span(),
                statement.span(),
                right ? assembler.model() : null,
                assembler.book(drafts).with(policies));
    }

    /** The policies that hold for a model; a policy itself. */
    private static List<Policy> policies(
            ResolvedProgram program, Symbols symbols, Enumeration severities, Diagnostics diagnostics) {
        List<Policy> found = new ArrayList<>();
        List<Module> modules = program.main().isPolicy() ? List.of(program.main()) : program.policies();
        Set<String> drafted = modules.isEmpty() ? Set.of() : appliedByDrafts(program.main());
        for (Module module : modules) {
            found.add(Policies.read(
                    module, scope(module, symbols, diagnostics), severities, drafted.contains(module.name())));
        }
        return found;
    }

    /** The policies that a model applies where nobody has reviewed that, and nowhere else. */
    private static Set<String> appliedByDrafts(Module main) {
        List<Item> items = new ArrayList<>();
        main.units().forEach(unit -> items.addAll(unit.items()));
        Set<String> drafted = new HashSet<>();
        Set<String> reviewed = new HashSet<>();
        Provenance provenance = new Provenance(items);
        for (Item item : items) {
            if (item.statement() instanceof FileStatement.Apply apply) {
                boolean unreviewed = provenance.isUnreviewed(item, provenance.isInDrafted(item));
                (unreviewed ? drafted : reviewed).add(apply.policy().text());
            }
        }
        drafted.removeAll(reviewed);
        return drafted;
    }

    /** How policies tailor rules for the model, and their own policies for the models that it uses. */
    private static List<Tailoring> ruled(
            ResolvedProgram program,
            List<Policy> policies,
            Symbols symbols,
            Enumeration severities,
            Diagnostics diagnostics) {
        List<Tailoring> found =
                new ArrayList<>(PolicyOverrides.of(program.main().name(), policies, diagnostics));
        for (ResolvedProgram used : program.models()) {
            if (!used.policies().isEmpty()) {
                Diagnostics unheard = new Diagnostics();
                List<Policy> own = policies(used, symbols, severities, unheard);
                found.addAll(PolicyOverrides.of(used.main().name(), own, unheard));
            }
        }
        return found;
    }

    private static ModelAssembler assembler(Module main, Scope scope, Enumeration severities) {
        ModelDraft draft = ModelDraft.ofModel(scope, main.name(), main.title(), main.header(), documentation(main));
        return new ModelAssembler(draft, severities);
    }

    /**
     * @param reduction what is left of what used models say, or null for all of it
     * @param items what the model itself says
     */
    private static void read(
            ResolvedProgram program,
            Symbols symbols,
            ModelAssembler assembler,
            Diagnostics diagnostics,
            @Nullable Reduction reduction,
            List<Item> items) {
        readUsed(program, symbols, assembler, diagnostics, reduction);
        assembler.read(items);
    }

    /** What nobody has reviewed; the mistakes of what is left without it are none of the model. */
    private static Drafts drafts(
            ResolvedProgram program, Symbols symbols, Enumeration severities, List<Tailoring> ruled) {
        List<Item> all = new ArrayList<>(items(program.main()));
        program.models().forEach(model -> all.addAll(items(model.main())));
        return Reduction.drafts(all, reduction -> {
            Diagnostics unheard = new Diagnostics();
            ModelAssembler less = assembler(program.main(), scope(program.main(), symbols, unheard), severities);
            less.rule(ruled);
            read(program, symbols, less, unheard, reduction, reduction.ofModel(items(program.main())));
            return less;
        });
    }

    private static List<Item> items(Module module, @Nullable Reduction reduction) {
        return reduction == null ? items(module) : reduction.ofModel(items(module));
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

    /** Reads the models that a model uses, each after those that it uses itself, and tells each what the others are called there. */
    private static void readUsed(
            ResolvedProgram program,
            Symbols symbols,
            ModelAssembler main,
            Diagnostics diagnostics,
            @Nullable Reduction reduction) {
        Map<String, ModelDraft> drafts = new TreeMap<>();
        for (ResolvedProgram used : program.models()) {
            Module model = used.main();
            Scope scope = scope(model, symbols, diagnostics);
            ModelDraft draft =
                    main.draft().ofUsed(scope, model.name(), model.title(), model.header(), documentation(model));
            drafts.put(model.file(), draft);
            introduce(model, draft, drafts);
            main.ofUsed(draft).read(items(model, reduction));
        }
        introduce(program.main(), main.draft(), drafts);
    }

    private static void introduce(Module model, ModelDraft draft, Map<String, ModelDraft> others) {
        model.units()
                .forEach(unit -> draft.builder()
                        .write(draft.model().element(), unit.source().name()));
        model.uses().forEach(use -> draft.builder().useLibrary(draft.model().element(), use.library()));
        for (Module.ModelUse use : model.models()) {
            ModelDraft other = others.get(use.file());
            if (other != null) {
                draft.builder().use(draft.model().element(), other.model().element());
                draft.names().addUsed(use.alias(), other.names(), other.model());
            }
        }
    }

    /** What a module says, but for the variants of a model. */
    private static List<Item> items(Module module) {
        return Variants.without(allItems(module));
    }

    private static List<Item> allItems(Module module) {
        return module.units().stream()
                .map(CompilationUnit::items)
                .flatMap(List::stream)
                .toList();
    }

    private static String documentation(Module module) {
        String documentation = "";
        for (Item item : items(module)) {
            boolean isHeader = item.statement() instanceof FileStatement.Model
                    || item.statement() instanceof FileStatement.Library;
            if (isHeader && item.documentation() != null) {
                documentation = item.documentation();
            }
        }
        return documentation;
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
