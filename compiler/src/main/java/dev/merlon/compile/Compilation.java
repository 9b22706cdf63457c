package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every phase made of one program; there also when there are mistakes, as far as the phases came.
 *
 * @param root the folder of the project
 * @param units the files of the program; of all that was read where they make up no program
 * @param resolved the program, or null where the files make up none
 * @param checked its model and rules; null where files or libraries are missing
 * @param analysis what became of the rules; null for a library, and where there are errors
 * @param variants its variants that are looked at, by name; none where there are errors
 * @param lock what the program locks; null where there is no program of the project
 * @param diagnostics all mistakes, in the order of files and places
 * @param dropped how many more mistakes there were than are kept
 */
public record Compilation(
        Path root,
        List<CompilationUnit> units,
        @Nullable ResolvedProgram resolved,
        @Nullable CheckedProgram checked,
        @Nullable Analysis analysis,
        List<Analysis> variants,
        @Nullable ProgramLock lock,
        List<Diagnostic> diagnostics,
        int dropped) {
    public Compilation {
        units = List.copyOf(units);
        variants = List.copyOf(variants);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same, with everything in the system of the model shown. */
    public Compilation whole() {
        Analysis shown = analysis == null ? null : analysis.whole();
        List<Analysis> all = variants.stream().map(Analysis::whole).toList();
        return new Compilation(root, units, resolved, checked, shown, all, lock, diagnostics, dropped);
    }

    /** The same with a variant in place of the model itself; unchanged where none of that name is looked at. */
    public Compilation ofVariant(String name) {
        for (Analysis each : variants) {
            Variant variant = each.variant();
            if (variant != null && variant.name().equals(name)) {
                return new Compilation(root, units, resolved, checked, each, List.of(), lock, diagnostics, dropped);
            }
        }
        return this;
    }

    /** The libraries and policies that the program uses, by name. */
    public Map<String, UsedLibrary> libraries() {
        Map<String, UsedLibrary> libraries = new TreeMap<>();
        if (resolved != null) {
            Stream.concat(resolved.libraries().stream(), resolved.policies().stream())
                    .forEach(library -> libraries.put(library.name(), UsedLibrary.of(library)));
        }
        return libraries;
    }

    /** Whether all that a mistake says is that there is no model where one was looked for. */
    public static boolean saysThatNothingIsThere(Diagnostic error) {
        return error.code().equals(FileDiagnostics.NO_SUCH_PATH) || error.code().equals(FileDiagnostics.NO_MERLON_FILE);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
