package dev.merlon.lock;

/**
 * A part of a lock: {@code [libraries of web-shop]}.
 *
 * @param program the name of the model or library that it is about
 */
public record Section(Kind kind, String program) implements Comparable<Section> {
    /** What a section pins. */
    public enum Kind {
        /** The version and the sources of every library that a program uses and that is not among its own files. */
        LIBRARIES("libraries"),
        /** What the decisions of a model rest on. */
        DECISIONS("decisions");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    @Override
    public int compareTo(Section other) {
        int byProgram = program.compareTo(other.program);
        return byProgram != 0 ? byProgram : kind.compareTo(other.kind);
    }

    String start() {
        return "[" + kind.word + " of ";
    }

    @Override
    public String toString() {
        return start() + program + "]";
    }
}
