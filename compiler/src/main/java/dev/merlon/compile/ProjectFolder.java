package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a project, in a folder of the file system. */
final class ProjectFolder implements ProjectFiles {
    private final SourceReader reader;
    private final Path root;
    private final Diagnostics diagnostics;
    private final Timings timings;

    ProjectFolder(SourceReader reader, Path root, Diagnostics diagnostics, Timings timings) {
        this.reader = reader;
        this.root = root;
        this.diagnostics = diagnostics;
        this.timings = timings;
    }

    @Override
    public boolean contains(String path) {
        return reader.isInside(root, reader.path(path));
    }

    @Override
    public boolean reaches(String path) {
        return contains(path) || reader.isInside(reader.base(), reader.path(path));
    }

    @Override
    public List<String> list(String folder, boolean deep) {
        Path path = reader.path(folder);
        if (!reader.files().isFolder(path)) {
            reader.seen().noFolder(path, deep);
            return List.of();
        }
        return reader.list(path, deep, diagnostics).stream().map(reader::name).toList();
    }

    @Override
    public @Nullable CompilationUnit read(String name, Diagnostics found) {
        Phase before = timings.enter(Phase.READ);
        SourceFile file = reader.read(reader.path(name), found);
        timings.enter(Phase.PARSE);
        CompilationUnit unit = file == null ? null : Parser.parse(file, found);
        timings.enter(before);
        return unit;
    }
}
