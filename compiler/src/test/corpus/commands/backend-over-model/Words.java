package acme;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import java.util.List;

public final class Words implements Backend {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public String description() {
        return "the name of the model, for nobody";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        return List.of(OutputFile.of("Main.TM", ""));
    }
}
