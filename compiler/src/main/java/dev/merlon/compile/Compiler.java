package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.evidence.EvidenceFiles;
import dev.merlon.model.EvidenceSource;
import dev.merlon.model.ThreatModel;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From files to what became of the rules: all phases, one after the other. */
public final class Compiler {
    private final SourceReader reader;
    private final LibrarySource libraries;
    private final LocalDate asOf;
    private final LockMode mode;
    private final List<Path> evidence;

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
        this(new SourceReader(base), libraries, asOf, mode, List.of());
    }

    private Compiler(SourceReader reader, LibrarySource libraries, LocalDate asOf, LockMode mode, List<Path> evidence) {
        this.reader = reader;
        this.libraries = libraries;
        this.asOf = asOf;
        this.mode = mode;
        this.evidence = List.copyOf(evidence);
    }

    /** @param places files and folders with results of tests and scanners, wherever they lie */
    public Compiler withEvidence(List<Path> places) {
        return new Compiler(reader, libraries, asOf, mode, places);
    }

    /**
     * Compiles the programs in some files and folders, in the order of the names of their root files.
     *
     * @return one for each model and each library among the files; one without a program where there is none
     */
    public List<Compilation> compile(List<Path> paths) {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = reader.read(paths, diagnostics);
        List<CompilationUnit> units = parse(sources.files(), diagnostics);
        ProjectFolder folder = new ProjectFolder(reader, sources.root(), diagnostics);
        Locks locks = new Locks(reader, sources);
        LibraryPins pins = mode == LockMode.IGNORE ? LibraryPins.NONE : locks;
        List<ResolvedProgram> programs = Resolver.resolve(units, folder, libraries, pins, diagnostics);
        libraries.reportPlaces(diagnostics);
        if (programs.isEmpty()) {
            return List.of(new Compilation(
                    sources.root(), units, null, null, null, null, diagnostics.inFileOrder(), diagnostics.dropped()));
        }
        return compile(sources.root(), programs, locks, diagnostics);
    }

    private static List<CompilationUnit> parse(List<SourceFile> files, Diagnostics diagnostics) {
        return files.stream().map(file -> Parser.parse(file, diagnostics)).toList();
    }

    private List<Compilation> compile(Path root, List<ResolvedProgram> programs, Locks locks, Diagnostics found) {
        LockedLibraries locked = new LockedLibraries(locks, libraries, mode);
        List<Diagnostics> ofLocks = new ArrayList<>();
        for (ResolvedProgram program : programs) {
            Diagnostics own = new Diagnostics();
            locked.check(program, own);
            ofLocks.add(own);
        }
        MistakesByProgram mistakes = new MistakesByProgram(
                programs,
                found.inFileOrder().stream()
                        .filter(mistake -> !LibraryPathDiagnostics.isAnswered(mistake, locked))
                        .toList());
        List<Compilation> compilations = new ArrayList<>();
        Diagnostics unread = new Diagnostics();
        ProjectEvidence results = new ProjectEvidence(reader, root, results(unread), isForOneModel(programs));
        for (int i = 0; i < programs.size(); i++) {
            Diagnostics own = new Diagnostics();
            mistakes.of(i).forEach(own::report);
            if (i == firstModel(programs)) {
                unread.inFileOrder().forEach(own::report);
            }
            ofLocks.get(i).inFileOrder().forEach(own::report);
            compilations.add(compile(root, i, mistakes, locks, own, results, i == 0 ? found.dropped() : 0));
        }
        return compilations;
    }

    /** Whether results are given, and there is only one model that could need them. */
    private boolean isForOneModel(List<ResolvedProgram> programs) {
        return !evidence.isEmpty()
                && programs.stream().filter(program -> program.main().isModel()).count() == 1;
    }

    /** The number of the first model, or of the first program where there is none. */
    private static int firstModel(List<ResolvedProgram> programs) {
        for (int i = 0; i < programs.size(); i++) {
            if (programs.get(i).main().isModel()) {
                return i;
            }
        }
        return 0;
    }

    /** What the files say that were given as evidence. */
    private EvidenceSource results(Diagnostics diagnostics) {
        return evidence.isEmpty()
                ? EvidenceSource.NONE
                : EvidenceFiles.read(evidence.stream().map(reader::path).toList(), reader::name, diagnostics);
    }

    private Compilation compile(
            Path root,
            int number,
            MistakesByProgram mistakes,
            Locks locks,
            Diagnostics own,
            ProjectEvidence results,
            int dropped) {
        ResolvedProgram program = mistakes.program(number);
        CheckedProgram checked =
                mistakes.isWhole(number) ? Checker.check(program, LibraryLoader.CLASS_PATH::checked, own) : null;
        Analysis analysis = checked == null ? null : evaluate(checked, results, own);
        return new Compilation(
                root,
                program.main().units(),
                program,
                checked,
                analysis,
                locks.isOfProject(program.main().root()) ? new ProgramLock(locks, program) : null,
                mistakes.withoutOthers(number, own.inFileOrder()),
                dropped + own.dropped());
    }

    private @Nullable Analysis evaluate(CheckedProgram checked, ProjectEvidence results, Diagnostics diagnostics) {
        ThreatModel model = checked.model();
        if (model == null || diagnostics.hasErrors()) {
            return null;
        }
        Analysis analysis = RuleEvaluator.evaluate(model, checked.book(), asOf, results);
        if (results.isForOneModel() && !analysis.world().hasEvidence()) {
            diagnostics.report(NoticeDiagnostics.noEvidenceNamed(model.model().span()));
        }
        analysis.notices().forEach(notice -> diagnostics.report(NoticeDiagnostics.of(notice)));
        return diagnostics.hasErrors() ? null : analysis;
    }
}
