package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mistakes found before the programs in some files are taken apart, each told with one program: that of its file, the first
 * that uses the model of its file, or the last where its file belongs to none.
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
        for (int i = 0; i < programs.size(); i++) {
            int number = i;
            for (ResolvedProgram model : programs.get(i).models()) {
                model.main().units().forEach(unit -> owners.putIfAbsent(unit.source(), number));
            }
        }
    }

    /** The mistakes in a program; for a model that is only used, those in its files. */
    List<Diagnostic> of(ResolvedProgram program) {
        int number = number(program);
        return mistakes.stream()
                .filter(mistake -> number < 0
                        ? holds(program.main(), mistake.span().file())
                        : owners.getOrDefault(mistake.span().file(), programs.size() - 1) == number)
                .toList();
    }

    /**
     * Whether no file, library or model of a program is missing, and nothing that it uses is broken: else every name in it
     * would be one more mistake.
     */
    boolean isWhole(ResolvedProgram program) {
        int number = number(program);
        for (Diagnostic mistake : mistakes) {
            if (!mistake.isError()) {
                continue;
            }
            SourceFile file = mistake.span().file();
            boolean isOwn = owners.getOrDefault(file, programs.size() - 1) == number;
            boolean isUsed = program.libraries().stream().anyMatch(library -> holds(library, file));
            boolean isOfModel = program.models().stream().anyMatch(model -> holds(model.main(), file));
            boolean isOfFiles = isOfFiles(mistake.code().text());
            boolean isShared = mistake.labels().stream()
                    .anyMatch(label -> holds(program.main(), label.span().file()));
            if (isOfFiles && (isOwn || isShared) || !isOwn && isUsed || isOfModel) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mistake leaves names without meaning: of files (TM00), of models that are used (TM705) or of where libraries come from (TM712). */
    private static boolean isOfFiles(String code) {
        return code.startsWith("TM00") || code.startsWith("TM705") || code.startsWith("TM712");
    }

    /** Whether it is one of the programs, and not only used. */
    boolean isGiven(ResolvedProgram program) {
        return number(program) >= 0;
    }

    /** Which of the programs it is; -1 for a model that is only used. Comparing programs themselves would compare their texts. */
    private int number(ResolvedProgram program) {
        for (int i = 0; i < programs.size(); i++) {
            if (programs.get(i).main().file().equals(program.main().file())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(Module module, SourceFile file) {
        return module.units().stream().anyMatch(unit -> unit.source().equals(file));
    }

    /**
     * The mistakes that are told with a program, of all that were found in each: those in its own files, and errors that only
     * show where its models come together. What is remarkable about a model that it uses is told with that one.
     */
    List<Diagnostic> toldWith(int number, List<List<Diagnostic>> found) {
        ResolvedProgram program = programs.get(number);
        return found.get(number).stream()
                .filter(mistake -> {
                    SourceFile file = mistake.span().file();
                    int owner = owners.getOrDefault(file, number);
                    boolean isOfModel = program.models().stream().anyMatch(model -> holds(model.main(), file));
                    return isOfModel
                            ? mistake.isError()
                                    && (owner == number || !found.get(owner).contains(mistake))
                            : owner == number;
                })
                .toList();
    }
}
