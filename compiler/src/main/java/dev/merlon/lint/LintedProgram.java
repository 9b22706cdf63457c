package dev.merlon.lint;

import dev.merlon.check.CheckedProgram;
import dev.merlon.check.CheckedVariant;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A program without mistakes, with its files. */
public record LintedProgram(ResolvedProgram program, CheckedProgram checked) {
    /** The program, and each variant of its model that is looked at as a program of its own. */
    List<LintedProgram> withVariants() {
        List<LintedProgram> all = new ArrayList<>(List.of(this));
        for (CheckedVariant variant : checked.variants()) {
            all.add(new LintedProgram(
                    program, new CheckedProgram(variant.model(), variant.book(), List.of(), List.of(), List.of())));
        }
        return all;
    }

    /** Whether a place is in the program's own files, and not in a library that it uses. */
    boolean isOwn(Span span) {
        return program.main().units().stream().anyMatch(unit -> unit.source().equals(span.file()));
    }
}
