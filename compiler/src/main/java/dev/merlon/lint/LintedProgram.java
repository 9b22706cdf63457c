package dev.merlon.lint;

import dev.merlon.check.CheckedProgram;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.source.Span;

/** A program without mistakes, with its files. */
public record LintedProgram(ResolvedProgram program, CheckedProgram checked) {
    /** Whether a place is in the program's own files, and not in a library that it uses. */
    boolean isOwn(Span span) {
        return program.main().units().stream().anyMatch(unit -> unit.source().equals(span.file()));
    }
}
