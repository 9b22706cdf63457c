package dev.merlon.project;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.LibraryPath;
import dev.merlon.compile.LockMode;
import dev.merlon.compile.SourceReader;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.source.FileTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A project as it is, or was, and how it is looked at.
 *
 * @param files where its files lie
 * @param base the folder that paths are found from, and that names of files are shown from
 * @param paths the files and folders with its models
 * @param libraries the folders and jars with libraries that do not come with the compiler
 * @param evidence files and folders with results of tests and scanners
 * @param policies policies that hold besides those that models apply
 * @param asOf the day on which decisions must stand
 */
public record ProjectState(
        FileTree files,
        Path base,
        List<Path> paths,
        List<Path> libraries,
        List<Path> evidence,
        List<Path> policies,
        LocalDate asOf) {
    public ProjectState {
        base = base.toAbsolutePath().normalize();
        paths = List.copyOf(paths);
        libraries = List.copyOf(libraries);
        evidence = List.copyOf(evidence);
        policies = List.copyOf(policies);
    }

    /** Its programs. */
    public List<Compilation> compile() {
        return compiler().compile(paths);
    }

    /** Its programs, with the results of tests and scanners that lie among its files. */
    List<Compilation> compileWithOwnResults() {
        return compiler().withEvidence(evidence, files).compile(paths);
    }

    /** Its programs, of which policies say what is new since others were compiled. */
    List<Compilation> compileAfter(List<Compilation> earlier) {
        return compiler().withEarlier(earlier).compile(paths);
    }

    /** Its programs, of which policies say what is new since checks were written down. */
    List<Compilation> compileSince(List<Path> checks) {
        return compiler().withBases(checks).compile(paths);
    }

    private Compiler compiler() {
        LibrarySource source = libraries.isEmpty()
                ? LibraryLoader.CLASS_PATH
                : new LibraryPath(base, libraries, LibraryLoader.CLASS_PATH, files);
        return new Compiler(base, source, asOf, LockMode.PREFER)
                .withFiles(files)
                .withEvidence(evidence)
                .withPolicies(policies);
    }

    /** The same without the paths that lead to nothing here and to something in another state: what is new there, or gone. */
    ProjectState besides(ProjectState other) {
        List<Path> present = paths.stream()
                .filter(path -> !isEmpty(path) || !other.paths.contains(path) || other.isEmpty(path))
                .toList();
        return new ProjectState(files, base, present, libraries, evidence, policies, asOf);
    }

    private boolean isEmpty(Path path) {
        return SourceReader.isEmpty(files, base.resolve(path).normalize());
    }

    /** The same with other files, as it is looked at on another day. */
    ProjectState at(FileTree others, LocalDate day) {
        return new ProjectState(others, base, paths, libraries, evidence, policies, day);
    }

    /** The same, looking at fewer places. */
    ProjectState only(Predicate<Path> places) {
        return new ProjectState(
                files,
                base,
                paths.stream().filter(places).toList(),
                libraries.stream().filter(places).toList(),
                evidence.stream().filter(places).toList(),
                policies.stream().filter(places).toList(),
                asOf);
    }

    /** The same with other files. */
    ProjectState with(FileTree others) {
        return new ProjectState(others, base, paths, libraries, evidence, policies, asOf);
    }
}
