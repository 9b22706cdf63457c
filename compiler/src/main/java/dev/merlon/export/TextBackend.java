package dev.merlon.export;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import java.util.List;
import java.util.function.Function;

/** A backend that makes one text. */
record TextBackend(String name, String description, boolean isOfAll, String file, Function<Checked, String> text)
        implements Backend {
    @Override
    public List<OutputFile> filesOf(Checked checked) {
        return List.of(OutputFile.of(file, text.apply(checked)));
    }
}
