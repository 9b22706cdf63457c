package dev.merlon.compile;

import dev.merlon.model.Evidence;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import dev.merlon.model.EvidenceSource;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Evidence in files of the project itself; everything else is looked up among the results that were given. */
final class ProjectEvidence implements EvidenceSource {
    private final SourceReader reader;
    private final Path root;
    private final EvidenceSource results;
    private final boolean forOneModel;

    /** @param forOneModel whether results were given, and all of them for one model */
    ProjectEvidence(SourceReader reader, Path root, EvidenceSource results, boolean forOneModel) {
        this.forOneModel = forOneModel;
        this.reader = reader;
        this.root = root;
        this.results = results;
    }

    boolean isForOneModel() {
        return forOneModel;
    }

    @Override
    public boolean hasPackage(String name) {
        return results.hasPackage(name);
    }

    @Override
    public EvidenceResult look(Evidence evidence, LocalDate asOf) {
        if (evidence.kind() != Evidence.Kind.FILE) {
            return results.look(evidence, asOf);
        }
        String problem = problem(evidence);
        return problem.isEmpty()
                ? new EvidenceResult(evidence, Status.PASSING, "the file is there", null)
                : new EvidenceResult(evidence, Status.MISSING, problem, null);
    }

    /** Whether a file is in the project, or for a model that lies outside of it, where that model may be. */
    private boolean mayRead(Evidence evidence, Path file) {
        Path model = reader.path(evidence.span().file().name());
        return reader.isInside(root, file) || !reader.isInside(root, model) && reader.isInside(reader.base(), file);
    }

    /** What is wrong with a file, or nothing. */
    private String problem(Evidence evidence) {
        Path file;
        try {
            file = reader.path(evidence.span().file().name())
                    .resolveSibling(evidence.locator())
                    .normalize();
        } catch (InvalidPathException e) {
            return "this is no path";
        }
        if (!mayRead(evidence, file)) {
            return "it leads out of the project";
        }
        reader.seen().file(file);
        try {
            if (!reader.files().isFile(file)) {
                return "there is no such file";
            }
            return reader.files().size(file) == 0 ? "the file is empty" : "";
        } catch (IOException e) {
            return "the file cannot be read";
        }
    }
}
