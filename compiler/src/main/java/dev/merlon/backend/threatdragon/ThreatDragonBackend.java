package dev.merlon.backend.threatdragon;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.ElementFacts;
import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.Display;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.List;

/** Writes a model as a file of OWASP Threat Dragon 2, which people can open and edit there. */
public record ThreatDragonBackend() implements Backend {
    private static final String VERSION = "2.3.0";

    @Override
    public String name() {
        return "threat-dragon";
    }

    @Override
    public String description() {
        return "OWASP Threat Dragon 2: a diagram with boundaries, flows and threats, to look at and edit there";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        Analysis analysis = checked.model();
        return List.of(OutputFile.of(
                "threat-dragon.json", JsonText.of(json -> json.object(file -> write(file, analysis)))));
    }

    private static void write(JsonText json, Analysis analysis) throws IOException {
        Element model = analysis.model().model();
        Threats threats = new Threats(analysis);
        json.field("version", VERSION);
        json.object(
                "summary",
                summary -> summary.field("title", Display.lines(model.title()))
                        .field("owner", Display.lines(new ElementFacts(analysis).owner(model)))
                        .field("description", Display.lines(model.documentation()))
                        .field("id", 0));
        json.object("detail", detail -> {
            detail.array("contributors", List.<String>of(), (item, name) -> item.field("name", name));
            detail.array("diagrams", List.of(analysis), (diagram, of) -> diagram(diagram, of, threats));
            detail.field("diagramTop", 1).field("reviewer", "").field("threatTop", threats.count());
        });
    }

    private static void diagram(JsonText json, Analysis analysis, Threats threats) throws IOException {
        json.field("id", 0)
                .field("title", Display.lines(analysis.model().model().title()))
                .field("diagramType", "STRIDE")
                .field("description", "Drawn by Merlon; " + analysis.asOf())
                .field("placeholder", "")
                .field("thumbnail", "./public/content/images/thumbnail.stride.jpg")
                .field("version", VERSION);
        new Cells(analysis, threats).write(json);
    }
}
