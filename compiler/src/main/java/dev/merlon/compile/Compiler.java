package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.ThreatModel;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From files to what became of the rules: all phases, one after the other. */
public final class Compiler {
    private final SourceReader reader;
    private final LibrarySource libraries;
    private final LocalDate asOf;

    /**
     * @param base the folder that names of files are shown from
     * @param asOf the day on which decisions must stand
     */
    public Compiler(Path base, LibrarySource libraries, LocalDate asOf) {
        this.reader = new SourceReader(base);
        this.libraries = libraries;
        this.asOf = asOf;
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
        List<ResolvedProgram> programs = Resolver.resolve(units, folder, libraries, diagnostics);
        if (programs.isEmpty()) {
            return List.of(new Compilation(
                    sources.root(), units, null, null, null, diagnostics.inFileOrder(), diagnostics.dropped()));
        }
        return compile(sources.root(), programs, diagnostics);
    }

    private static List<CompilationUnit> parse(List<SourceFile> files, Diagnostics diagnostics) {
        return files.stream().map(file -> Parser.parse(file, diagnostics)).toList();
    }

    private List<Compilation> compile(Path root, List<ResolvedProgram> programs, Diagnostics found) {
        List<Diagnostic> waiting = new ArrayList<>(found.inFileOrder());
        List<Compilation> compilations = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Diagnostics own = new Diagnostics();
            take(waiting, i == programs.size() - 1 ? null : programs.get(i), own);
            compilations.add(compile(root, programs.get(i), own, i == 0 ? found.dropped() : 0));
        }
        return compilations;
    }

    /** Moves the mistakes in the files of a program; those of no program go to the last. */
    private static void take(List<Diagnostic> waiting, @Nullable ResolvedProgram program, Diagnostics own) {
        Set<SourceFile> files = new HashSet<>();
        if (program != null) {
            program.main().units().forEach(unit -> files.add(unit.source()));
        }
        List<Diagnostic> taken = waiting.stream()
                .filter(diagnostic ->
                        program == null || files.contains(diagnostic.span().file()))
                .toList();
        taken.forEach(own::report);
        waiting.removeAll(taken);
    }

    private Compilation compile(Path root, ResolvedProgram program, Diagnostics diagnostics, int dropped) {
        CheckedProgram checked = isWhole(diagnostics) ? Checker.check(program, diagnostics) : null;
        Analysis analysis = checked == null ? null : evaluate(checked, diagnostics);
        return new Compilation(
                root,
                program.main().units(),
                program,
                checked,
                analysis,
                diagnostics.inFileOrder(),
                dropped + diagnostics.dropped());
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

    /** Whether no file and no library is missing: else every name in it would be one more mistake. */
    private static boolean isWhole(Diagnostics diagnostics) {
        return diagnostics.inFileOrder().stream()
                .noneMatch(diagnostic -> diagnostic.code().text().startsWith("TM00"));
    }
}
