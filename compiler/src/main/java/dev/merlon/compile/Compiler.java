package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.check.VariantChoice;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.evidence.EvidenceFiles;
import dev.merlon.model.EvidenceSource;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** From files to what became of the rules: all phases, one after the other. */
public final class Compiler {
    private final SourceReader reader;
    private final LibrarySource libraries;
    private final LocalDate asOf;
    private final LockMode mode;
    private final Results evidence;
    private final Timings timings;
    private final List<Path> policies;
    private final Earlier bases;
    private final VariantChoice variants;
    private final List<String> frameworks;

    /** Where results of tests and scanners are. */
    private record Results(List<Path> places, FileTree files) {
        Results {
            places = List.copyOf(places);
        }
    }

    /**
     * @param base the folder that paths are found from, and that names of files are shown from
     * @param asOf the day on which decisions must stand
     */
    public Compiler(Path base, LibrarySource libraries, LocalDate asOf) {
        this(base, libraries, asOf, LockMode.COMPARE);
    }

    /**
     * @param base the folder that paths are found from, and that names of files are shown from
     * @param asOf the day on which decisions must stand
     * @param mode what to make of locks
     */
    public Compiler(Path base, LibrarySource libraries, LocalDate asOf, LockMode mode) {
        this(
                new SourceReader(base),
                libraries,
                asOf,
                mode,
                new Results(List.of(), DiskTree.DISK),
                List.of(),
                Earlier.NONE,
                new Timings(),
                VariantChoice.ALL,
                List.of());
    }

    private Compiler(
            SourceReader reader,
            LibrarySource libraries,
            LocalDate asOf,
            LockMode mode,
            Results evidence,
            List<Path> policies,
            Earlier bases,
            Timings timings,
            VariantChoice variants,
            List<String> frameworks) {
        this.frameworks = List.copyOf(frameworks);
        this.variants = variants;
        this.policies = List.copyOf(policies);
        this.bases = bases;
        this.reader = reader;
        this.libraries = libraries;
        this.timings = timings;
        this.asOf = asOf;
        this.mode = mode;
        this.evidence = evidence;
    }

    /** @param places files and folders with results of tests and scanners, wherever they lie */
    public Compiler withEvidence(List<Path> places) {
        return withEvidence(places, DiskTree.DISK);
    }

    /**
     * @param places files and folders with results of tests and scanners
     * @param tree where they lie
     */
    public Compiler withEvidence(List<Path> places, FileTree tree) {
        return new Compiler(
                reader,
                libraries,
                asOf,
                mode,
                new Results(places, tree),
                policies,
                bases,
                timings,
                variants,
                frameworks);
    }

    /** @param kept where the time that phases take is counted */
    public Compiler withTimings(Timings kept) {
        return new Compiler(reader, libraries, asOf, mode, evidence, policies, bases, kept, variants, frameworks);
    }

    /** @param chosen which variants of models are looked at; all unless said otherwise */
    public Compiler withVariants(VariantChoice chosen) {
        return new Compiler(reader, libraries, asOf, mode, evidence, policies, bases, timings, chosen, frameworks);
    }

    /** @param libraries libraries with clauses that models are looked at with, whether they use them or not; found by name */
    public Compiler withFrameworks(List<String> libraries) {
        return new Compiler(
                reader, this.libraries, asOf, mode, evidence, policies, bases, timings, variants, libraries);
    }

    /** A compiler that reads other texts in place of some files, by the names under which these are shown. */
    public Compiler withDrafts(Map<String, String> texts) {
        return new Compiler(
                reader.withDrafts(texts),
                libraries,
                asOf,
                mode,
                evidence,
                policies,
                bases,
                timings,
                variants,
                frameworks);
    }

    /** @param tree where all files lie that are not given as policies, as evidence or as bases */
    public Compiler withFiles(FileTree tree) {
        return new Compiler(
                reader.withFiles(tree),
                libraries,
                asOf,
                mode,
                evidence,
                policies,
                bases,
                timings,
                variants,
                frameworks);
    }

    /** @param files policies that hold for every model, whether it applies them or not */
    public Compiler withPolicies(List<Path> files) {
        return new Compiler(reader, libraries, asOf, mode, evidence, files, bases, timings, variants, frameworks);
    }

    /** @param files what earlier checks of models found, in JSON: what policies compare with to tell what is new */
    public Compiler withBases(List<Path> files) {
        Earlier earlier = new Earlier(files, bases.programs());
        return new Compiler(reader, libraries, asOf, mode, evidence, policies, earlier, timings, variants, frameworks);
    }

    /** @param programs what was compiled at an earlier time: what policies compare with to tell what is new */
    public Compiler withEarlier(List<Compilation> programs) {
        Earlier earlier = new Earlier(bases.files(), programs);
        return new Compiler(reader, libraries, asOf, mode, evidence, policies, earlier, timings, variants, frameworks);
    }

    /** @param seen where it is noted what is looked at in the file system, besides results and libraries */
    public Compiler withSeen(Seen seen) {
        return new Compiler(
                reader.withSeen(seen), libraries, asOf, mode, evidence, policies, bases, timings, variants, frameworks);
    }

    /**
     * Compiles the programs in some files and folders, in the order of the names of their root files.
     *
     * @return one for each model and each library among the files; one without a program where there is none
     */
    public List<Compilation> compile(List<Path> paths) {
        Phase before = timings.enter(Phase.READ);
        List<Compilation> compilations = compileAll(paths);
        timings.enter(before);
        return compilations;
    }

    private List<Compilation> compileAll(List<Path> paths) {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = reader.read(paths, diagnostics);
        timings.enter(Phase.PARSE);
        List<CompilationUnit> units = new ArrayList<>(parse(sources.files(), diagnostics));
        Set<String> everywhere = readPolicies(units, diagnostics);
        timings.enter(Phase.RESOLVE);
        ProjectFolder folder = new ProjectFolder(reader, sources.root(), diagnostics, timings);
        Locks locks = new Locks(reader, sources);
        LibraryPins pins = mode == LockMode.IGNORE ? LibraryPins.NONE : locks;
        TimedLibraries timed = new TimedLibraries(libraries, timings);
        List<ResolvedProgram> programs =
                Resolver.resolve(units, folder, timed, pins, everywhere, frameworks, diagnostics);
        libraries.reportPlaces(diagnostics);
        if (programs.isEmpty()) {
            return List.of(new Compilation(
                    sources.root(),
                    units,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    diagnostics.inFileOrder(),
                    diagnostics.dropped()));
        }
        timings.enter(Phase.CHECK);
        return compile(sources.root(), programs, locks, diagnostics);
    }

    /** Adds the policies that hold for every model, and gives the names of their files. */
    private Set<String> readPolicies(List<CompilationUnit> units, Diagnostics diagnostics) {
        Set<String> names = new TreeSet<>();
        if (policies.isEmpty()) {
            return names;
        }
        for (SourceFile file :
                reader.withFiles(DiskTree.DISK).read(policies, diagnostics).files()) {
            CompilationUnit known = units.stream()
                    .filter(unit -> unit.source().name().equals(file.name()))
                    .findFirst()
                    .orElse(null);
            CompilationUnit unit = known == null ? Parser.parse(file, diagnostics) : known;
            boolean isPolicy = unit.items().stream().anyMatch(item -> item.statement() instanceof FileStatement.Policy);
            if (!isPolicy) {
                diagnostics.report(FileDiagnostics.noPolicy(file.name()));
            } else {
                names.add(file.name());
                if (known == null) {
                    units.add(unit);
                }
            }
        }
        return names;
    }

    private static List<CompilationUnit> parse(List<SourceFile> files, Diagnostics diagnostics) {
        return files.stream().map(file -> Parser.parse(file, diagnostics)).toList();
    }

    private List<Compilation> compile(Path root, List<ResolvedProgram> programs, Locks locks, Diagnostics found) {
        LockedLibraries locked = new LockedLibraries(locks, libraries, mode, frameworks);
        Map<String, List<Diagnostic>> before = new TreeMap<>();
        for (ResolvedProgram program : programs) {
            Diagnostics own = new Diagnostics();
            locked.check(program, own);
            before.put(program.main().file(), new ArrayList<>(own.inFileOrder()));
        }
        MistakesByProgram mistakes = new MistakesByProgram(
                programs,
                found.inFileOrder().stream()
                        .filter(mistake -> !LibraryPathDiagnostics.isAnswered(mistake, locked))
                        .toList());
        Diagnostics unread = new Diagnostics();
        ProjectEvidence results = new ProjectEvidence(reader, root, results(unread), isForOneModel(programs));
        Baselines known = Baselines.of(bases, reader, unread);
        List<String> models = programs.stream()
                .filter(program -> program.main().isModel())
                .map(program -> program.main().name())
                .toList();
        known.check(models, unread);
        before.computeIfAbsent(firstModel(programs), file -> new ArrayList<>()).addAll(unread.inFileOrder());
        ProgramRuns runs = new ProgramRuns(
                mistakes,
                before,
                results,
                new LockedDecisions(locks, mode),
                new ProjectHistory(reader),
                known,
                asOf,
                timings,
                variants);
        List<List<Diagnostic>> all = new ArrayList<>();
        Exemptions exemptions = new Exemptions(programs);
        for (ResolvedProgram program : programs) {
            ProgramRuns.Run run = runs.of(program);
            if (run.analysis() != null) {
                exemptions.check(run.analysis(), run.found());
            }
            all.add(run.found().inFileOrder());
        }
        List<Compilation> compilations = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            ResolvedProgram program = programs.get(i);
            ProgramRuns.Run run = runs.of(program);
            int dropped = run.found().dropped() + (i == 0 ? found.dropped() : 0);
            compilations.add(new Compilation(
                    root,
                    program.main().units(),
                    program,
                    run.checked(),
                    run.analysis(),
                    run.variants(),
                    locks.isOfProject(program.main().root()) ? new ProgramLock(locks, program) : null,
                    mistakes.toldWith(i, all),
                    dropped));
        }
        return compilations;
    }

    /** Whether results are given, and there is only one model that could need them. */
    private boolean isForOneModel(List<ResolvedProgram> programs) {
        return !evidence.places.isEmpty()
                && programs.stream().filter(program -> program.main().isModel()).count() == 1;
    }

    /** The first model, or the first program where there is none. */
    private static String firstModel(List<ResolvedProgram> programs) {
        return programs.stream()
                .filter(program -> program.main().isModel())
                .findFirst()
                .orElse(programs.get(0))
                .main()
                .file();
    }

    /** What the files say that were given as evidence. */
    private EvidenceSource results(Diagnostics diagnostics) {
        return evidence.places.isEmpty()
                ? EvidenceSource.NONE
                : EvidenceFiles.read(
                        evidence.places.stream().map(reader::path).toList(), evidence.files, reader::name, diagnostics);
    }
}
