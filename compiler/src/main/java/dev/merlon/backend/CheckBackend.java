package dev.merlon.backend;

import java.util.List;

/** Makes a text of what a check came to, for programs that read it; it never writes a file. */
@FunctionalInterface
public interface CheckBackend {
    /** The text about all programs that were checked together, in their order. */
    String textOf(List<CheckResult> results);
}
