package dev.merlon.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A part of the compiler that reads what nobody has checked. */
enum Target {
    /** A model, library or policy: everything from the parser to the reports. */
    SOURCE(List.of(".tm"), SourceTarget::read),
    FORMAT(List.of(".tm"), FormatTarget::read),
    JUNIT(List.of(".xml"), (bytes, folder) -> EvidenceTarget.read(bytes, folder.resolve("TEST-a.xml"))),
    SARIF(List.of(".sarif"), (bytes, folder) -> EvidenceTarget.read(bytes, folder.resolve("a.sarif"))),
    JSON(List.of(".sarif", ".json"), (bytes, folder) -> JsonTarget.read(bytes)),
    LOCK(List.of(".lock"), (bytes, folder) -> LockTarget.read(bytes)),
    /** A jar; of a text for a seed, one is made that holds it. */
    JAR(List.of(".tm", ".jar"), JarTarget::read);

    private final List<String> endings;
    private final Reader reader;

    Target(List<String> endings, Reader reader) {
        this.endings = endings;
        this.reader = reader;
    }

    /** What reads an input, in a folder that is its own. */
    @FunctionalInterface
    interface Reader {
        void read(byte[] bytes, Path folder) throws IOException;
    }

    /** The ends of the names of files that are a good beginning. */
    List<String> endings() {
        return endings;
    }

    /**
     * Reads an input.
     *
     * @param folder for files; what another input left there is replaced
     */
    void read(byte[] bytes, Path folder) throws IOException {
        reader.read(bytes, folder);
    }

    /** As it is named on the command line and in folders. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
