package dev.merlon.maven;

import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.rule.Analysis;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The data flow diagrams of models, drawn one after the other beside all else. */
final class Pictures {
    /** None are drawn. */
    static final Pictures NONE = new Pictures();

    private final Map<Analysis, FutureTask<Optional<String>>> tasks = new IdentityHashMap<>();

    private Pictures() {}

    /** Begins to draw. */
    static Pictures of(List<Analysis> analyses) {
        Pictures pictures = new Pictures();
        for (Analysis analysis : analyses) {
            pictures.tasks.put(analysis, new FutureTask<>(DiagramBackend.svg(analysis)::get));
        }
        Thread thread = new Thread(() -> analyses.forEach(pictures::draw), "merlon-pictures");
        thread.setDaemon(true);
        thread.start();
        return pictures;
    }

    private void draw(Analysis analysis) {
        FutureTask<Optional<String>> task = tasks.get(analysis);
        if (task != null) {
            task.run();
        }
    }

    /** The picture as SVG when it is drawn; nothing where there is to be none, or it would be too large. */
    Optional<String> picture(Analysis analysis) {
        FutureTask<Optional<String>> task = tasks.get(analysis);
        if (task == null) {
            return Optional.empty();
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("drawing failed", e.getCause());
        }
    }
}
