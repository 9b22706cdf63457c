package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mistakes found before the programs in some files are taken apart, each told with one program: that of its file, or the
 * last where its file belongs to none.
 */
final class MistakesByProgram {
    private final List<ResolvedProgram> programs;
    private final List<Diagnostic> mistakes;
    private final Map<SourceFile, Integer> owners = new HashMap<>();

    MistakesByProgram(List<ResolvedProgram> programs, List<Diagnostic> mistakes) {
        this.programs = programs;
        this.mistakes = mistakes;
        for (int i = 0; i < programs.size(); i++) {
            int number = i;
            programs.get(i).main().units().forEach(unit -> owners.put(unit.source(), number));
        }
    }

    ResolvedProgram program(int number) {
        return programs.get(number);
    }

    List<Diagnostic> of(int number) {
        return mistakes.stream()
                .filter(mistake -> owners.getOrDefault(mistake.span().file(), programs.size() - 1) == number)
                .toList();
    }

    /**
     * Whether no file and no library of a program is missing, and no library of its own kind is broken: else every name in
     * it would be one more mistake.
     */
    boolean isWhole(int number) {
        List<Module> libraries = programs.get(number).libraries();
        for (Diagnostic mistake : mistakes) {
            if (!mistake.isError()) {
                continue;
            }
            SourceFile file = mistake.span().file();
            boolean isOwn = owners.getOrDefault(file, programs.size() - 1) == number;
            boolean isUsed = libraries.stream()
                    .flatMap(library -> library.units().stream())
                    .anyMatch(unit -> unit.source().equals(file));
            if (isOwn && isOfFiles(mistake.code().text()) || !isOwn && isUsed) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mistake leaves names without meaning: of files (TM00) or of where libraries come from (TM712). */
    private static boolean isOfFiles(String code) {
        return code.startsWith("TM00") || code.startsWith("TM712");
    }

    /** The mistakes without those that are told with another program. */
    List<Diagnostic> withoutOthers(int number, List<Diagnostic> found) {
        return found.stream()
                .filter(mistake -> owners.getOrDefault(mistake.span().file(), number) == number)
                .toList();
    }
}
