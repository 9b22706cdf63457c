package dev.merlon.backend.otm;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.ElementFacts;
import dev.merlon.backend.OutputFile;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.List;

/** Writes a model as OTM 0.2.0: project, trust zones, components, flows, assets, threats and what answers them. */
public record OtmBackend() implements Backend {
    private static final String VERSION = "0.2.0";

    @Override
    public String name() {
        return "otm";
    }

    @Override
    public String description() {
        return "Open Threat Model 0.2.0: elements, flows, data and threats, for other tools that model threats";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        Analysis analysis = checked.model();
        return List.of(OutputFile.of("model.otm.json", JsonText.of(json -> json.object(otm -> write(otm, analysis)))));
    }

    private static void write(JsonText json, Analysis analysis) throws IOException {
        ElementFacts facts = new ElementFacts(analysis);
        Threats threats = new Threats(analysis);
        Elements elements = new Elements(analysis, facts, threats);
        Element model = analysis.model().model();
        json.field("otmVersion", VERSION);
        json.object("project", project -> {
            project.field("name", model.title()).field("id", model.name()).field("description", model.documentation());
            String owner = facts.owner(model);
            if (!owner.isEmpty()) {
                project.field("owner", owner);
            }
            project.object(
                    "attributes", more -> more.field("asOf", analysis.asOf().toString()));
        });
        json.array(
                "representations",
                List.of(Elements.REPRESENTATION),
                (item, id) -> item.field("name", "The model in Merlon")
                        .field("id", id)
                        .field("type", "code"));
        json.array("assets", analysis.shown(RootKind.DATA), elements::asset);
        json.array("trustZones", elements.zones(), elements::zone);
        json.array("components", elements.components(), elements::component);
        json.array("dataflows", analysis.shown(RootKind.FLOW), elements::flow);
        threats.write(json);
    }
}
