package dev.merlon.project;

import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files into a folder: all of them or none, each whole, and none outside of the folder.
 *
 * <p>Every file is written under another name beside its place first, and moved there when all are written.
 */
public final class OutputWriter {
    /** The way out where nobody named the place, such as where files of the project are written in place. */
    public static final String IN_PLACE = "check who may write there";

    private final Path folder;
    private final String help;

    /** @param folder where the files go; made if it is not there */
    public OutputWriter(Path folder) {
        this(folder, "name another place with -o");
    }

    /**
     * @param folder where the files go; made if it is not there
     * @param help a way out where they cannot be written
     */
    public OutputWriter(Path folder, String help) {
        this.folder = folder.toAbsolutePath().normalize();
        this.help = help;
    }

    /**
     * Writes all of them.
     *
     * @throws UnwritableException where one cannot be written; then none is
     */
    public void write(List<OutputFile> files) {
        Map<Path, Path> written = new LinkedHashMap<>();
        Path current = folder;
        try {
            Files.createDirectories(folder);
            for (OutputFile file : files) {
                current = folder.resolve(file.name()).normalize();
                require(current);
                Path draft = current.resolveSibling("." + current.getFileName() + "."
                        + ProcessHandle.current().pid() + ".tmp");
                written.put(draft, current);
                Files.write(draft, file.content(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
                keepPermissions(current, draft);
            }
            for (Map.Entry<Path, Path> entry : written.entrySet()) {
                current = entry.getValue();
                move(entry.getKey(), current);
            }
        } catch (IOException e) {
            throw new UnwritableException("cannot write `" + current + "`: " + reason(e), help);
        } finally {
            written.keySet().forEach(OutputWriter::drop);
        }
    }

    /**
     * Gives a file another text: the file itself, or what a link in its place points at.
     *
     * @param base the folder that the name of the file is shown from
     * @throws UnwritableException where it cannot be written
     */
    public static void inPlace(Path base, SourceFile file, String text) {
        try {
            Path real = base.resolve(file.name()).toRealPath();
            Path parent = real.getParent();
            Path name = real.getFileName();
            if (parent == null || name == null) {
                throw new IOException("it is no file");
            }
            new OutputWriter(parent, IN_PLACE)
                    .write(List.of(new OutputFile(name.toString(), text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UnwritableException("cannot write `" + Display.escape(file.name()) + "`: " + reason(e), IN_PLACE);
        }
    }

    /** Neither a file's name nor a link on the way leads out of the folder. */
    private void require(Path place) throws IOException {
        Path parent = place.getParent();
        if (parent == null || !place.startsWith(folder)) {
            throw new IOException("it is outside of the folder");
        }
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("a link leads out of the folder");
        }
        if (Files.isDirectory(place)) {
            throw new IOException("it is a folder");
        }
    }

    /** A file that is replaced stays as private as it was. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The draft stays; the failure that matters is told already.
        }
    }

    /** Why a file cannot be written, in a few words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file stands where a folder is needed";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        if ("Not a directory".equals(reason)) {
            return "a file stands where a folder is needed";
        }
        return reason == null ? "writing it fails" : reason;
    }
}
