package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import java.util.List;

/** Makes files of an analysis; it never writes them. */
@FunctionalInterface
public interface Backend {
    /** The files, in the order of their names. */
    List<OutputFile> filesOf(Analysis analysis);
}
