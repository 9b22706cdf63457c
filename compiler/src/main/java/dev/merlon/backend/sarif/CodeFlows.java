package dev.merlon.backend.sarif;

import dev.merlon.backend.Reasons;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The paths through a model that are among the reasons of a result: what an attacker, or what somebody untrusted wrote, comes along.
 *
 * @param steps the reasons, those that are a path and others
 */
record CodeFlows(ThreatModel model, List<Because> steps) {
    CodeFlows {
        List<Because> paths = new ArrayList<>();
        for (Because step : steps) {
            if (!step.path().isEmpty()
                    && paths.stream().noneMatch(other -> other.path().equals(step.path()))) {
                paths.add(step);
            }
        }
        steps = List.copyOf(paths);
    }

    /** Those that a threat is there because of, then those that make it as bad as it is. */
    static CodeFlows of(Analysis analysis, Threat threat) {
        List<Because> steps = new ArrayList<>(Reasons.of(analysis).because(threat));
        Reasons.of(analysis).reckoning(threat).ifPresent(reckoning -> {
            reckoning.modifiers().forEach(modifier -> steps.addAll(modifier.because()));
            steps.addAll(reckoning.impactBecause());
        });
        return new CodeFlows(analysis.model(), steps);
    }

    void write(JsonText json) throws IOException {
        if (!steps.isEmpty()) {
            json.array("codeFlows", steps, this::write);
        }
    }

    private void write(JsonText json, Because path) throws IOException {
        message(json, path.text());
        json.array(
                "threadFlows",
                List.of(path.path()),
                (flow, elements) -> flow.array(
                        "locations",
                        elements,
                        (item, element) -> item.object("location", location -> {
                            Location.write(location, element.span());
                            message(location, step(element));
                        })));
    }

    private static void message(JsonText json, String text) throws IOException {
        String plain = MessageText.tame(text);
        json.object("message", message -> message.field("text", plain));
    }

    /** {@code over `pay`, from `web` to `ledger`}. */
    private String step(Element element) {
        String name = "`" + element.name() + "`";
        if (element.root() == RootKind.FLOW) {
            return "over " + name + ", from `" + model.source(element).name() + "` to `"
                    + model.target(element).name() + "`";
        }
        if (element.root() == RootKind.GRANT) {
            return "by the right " + name;
        }
        return element.root() == RootKind.BOUNDARY || element.root() == RootKind.MODEL
                ? "inside " + name
                : "through " + name;
    }
}
