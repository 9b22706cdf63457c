package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostics;
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
        this.reader = new SourceReader(base);
        this.libraries = libraries;
        this.asOf = asOf;
        this.mode = mode;
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
        for (int i = 0; i < programs.size(); i++) {
            Diagnostics own = new Diagnostics();
            mistakes.of(i).forEach(own::report);
            ofLocks.get(i).inFileOrder().forEach(own::report);
            compilations.add(compile(root, i, mistakes, locks, own, i == 0 ? found.dropped() : 0));
        }
        return compilations;
    }

    private Compilation compile(
            Path root, int number, MistakesByProgram mistakes, Locks locks, Diagnostics own, int dropped) {
        ResolvedProgram program = mistakes.program(number);
        CheckedProgram checked =
                mistakes.isWhole(number) ? Checker.check(program, LibraryLoader.CLASS_PATH::checked, own) : null;
        Analysis analysis = checked == null ? null : evaluate(checked, own);
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

    private @Nullable Analysis evaluate(CheckedProgram checked, Diagnostics diagnostics) {
        ThreatModel model = checked.model();
        if (model == null || diagnostics.hasErrors()) {
            return null;
        }
        Analysis analysis = RuleEvaluator.evaluate(model, checked.book(), asOf);
        analysis.notices().forEach(notice -> diagnostics.report(NoticeDiagnostics.of(notice)));
        return diagnostics.hasErrors() ? null : analysis;
    }
}
