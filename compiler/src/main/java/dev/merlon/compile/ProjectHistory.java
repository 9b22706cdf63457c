package dev.merlon.compile;

import dev.merlon.history.History;
import dev.merlon.history.LineAuthors;
import dev.merlon.rule.Authorship;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** Who wrote the files of a project, as git knows it. Nothing is read before somebody asks. */
final class ProjectHistory implements Authorship {
    private final SourceReader reader;
    private @Nullable History history;

    ProjectHistory(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public Authors of(Span place) {
        history = history == null ? new History() : history;
        LineAuthors authors = history.of(
                reader.path(place.file().name()),
                place.file().text(),
                place.file().position(place.start()).line(),
                place.file().position(Math.max(place.start(), place.end() - 1)).line());
        return new Authors(authors.mails(), authors.unknown());
    }
}
