package dev.merlon.export;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.Display;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A backend of others, held to its word: whatever it does, what comes of it are files that can be written, or a failure. */
final class ForeignBackend implements Backend {
    static final int LONGEST_NAME = 40;

    private final Backend backend;
    private final String place;
    private final String name;
    private final String description;
    private final boolean ofAll;

    private ForeignBackend(Backend backend, String place, String name, String description, boolean ofAll) {
        this.backend = backend;
        this.place = place;
        this.name = name;
        this.description = description;
        this.ofAll = ofAll;
    }

    /** @throws BackendFailure where it does not say what it is */
    static ForeignBackend of(Backend backend, String place) {
        String type = backend.getClass().getName();
        String name;
        String description;
        boolean ofAll;
        try {
            name = String.valueOf(backend.name());
            description = String.valueOf(backend.description());
            ofAll = backend.isOfAll();
        } catch (Throwable e) {
            throw new BackendFailure(BackendDiagnostics.notLoaded(place, reason(e)));
        }
        if (name.length() > LONGEST_NAME || !name.matches("[a-z][a-z0-9-]*")) {
            throw new BackendFailure(BackendDiagnostics.badName(place, type, name));
        }
        String line = Display.escape(description.strip().replaceAll("\\s+", " "));
        return new ForeignBackend(backend, place, name, line, ofAll);
    }

    /** Where it was found. */
    String place() {
        return place;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean isOfAll() {
        return ofAll;
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        List<OutputFile> files;
        try {
            files = List.copyOf(backend.filesOf(checked));
        } catch (Throwable e) {
            throw new BackendFailure(BackendDiagnostics.failed(name, place, reason(e)));
        }
        require(!files.isEmpty(), "there is no file");
        Set<String> names = new HashSet<>();
        for (OutputFile file : files) {
            String shown = "`" + file.name() + "`";
            require(isPlain(file.name()), shown + " is no plain path below the folder");
            // On many disks names that differ in capitals only are one.
            String name = file.name().toLowerCase(Locale.ROOT);
            require(!name.endsWith(".tm"), shown + " is the name of a Merlon file, which is not written over");
            require(names.add(name), "there are two files " + shown);
        }
        return files;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BackendFailure(BackendDiagnostics.badOutput(name, place, otherwise));
        }
    }

    private static boolean isPlain(String file) {
        for (String part : file.split("/", -1)) {
            boolean leads = part.isBlank() || part.equals(".") || part.equals("..");
            if (leads || part.chars().anyMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))) {
                return false;
            }
        }
        return true;
    }

    /** What somebody else's code broke on, in a line: what was thrown, and the first place of theirs. */
    static String reason(Throwable thrown) {
        StringBuilder reason = new StringBuilder(thrown.getClass().getSimpleName());
        String message = thrown.getMessage();
        if (message != null) {
            reason.append(": ").append(message.strip().replaceAll("\\s+", " "));
        }
        for (StackTraceElement each : thrown.getStackTrace()) {
            String type = each.getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("dev.merlon.")) {
                return reason.append(" (")
                        .append(each.getFileName())
                        .append(':')
                        .append(each.getLineNumber())
                        .append(')')
                        .toString();
            }
        }
        return reason.toString();
    }
}
