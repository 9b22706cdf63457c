package dev.merlon.backend.cyclonedx;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.List;

/** Writes a bill of materials with attestations: which rules were looked at, what is claimed about them, and what speaks against it. */
public record CycloneDxBackend() implements Backend {
    @Override
    public String name() {
        return "cyclonedx";
    }

    @Override
    public String description() {
        return "CycloneDX 1.6 with attestations: services, their data, and claims about threats with evidence";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        Analysis analysis = checked.model();
        return List.of(OutputFile.of(
                "model.cdx.json", JsonText.of(json -> json.object(bom -> write(bom, analysis, checked.version())))));
    }

    private static void write(JsonText json, Analysis analysis, String version) throws IOException {
        Element model = analysis.model().model();
        json.field("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
                .field("bomFormat", "CycloneDX")
                .field("specVersion", "1.6")
                .field("version", 1);
        json.object("metadata", metadata -> {
            // The day that it is for; it is never said when it was made.
            metadata.field("timestamp", analysis.asOf() + "T00:00:00Z");
            metadata.object(
                    "tools",
                    tools -> tools.array(
                            "components",
                            List.of("Merlon"),
                            (item, name) -> item.field("type", "application")
                                    .field("name", name)
                                    .field("version", version)));
            metadata.object("component", component -> {
                component
                        .field("type", "application")
                        .field("bom-ref", Services.ref(model))
                        .field("name", model.title());
                if (!model.documentation().isEmpty()) {
                    component.field("description", model.documentation());
                }
            });
        });
        new Services(analysis).write(json);
        new Declarations(analysis).write(json);
    }
}
