package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.logic.Standing;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.NamedControl;
import java.util.List;
import java.util.stream.Collectors;

/** The controls that have a name, and what they are worth. */
final class ControlSection {
    private ControlSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows =
                analysis.controls().stream().map(ControlSection::row).toList();
        if (rows.isEmpty()) {
            return Section.empty("controls", "Controls", "No control has a name, an owner or evidence.");
        }
        String text =
                "A control is a claim until evidence proves it. One whose evidence fails counts as if it were not there.\n\n"
                        + Markdown.table(List.of("Control", "What it is", "On", "Owner", "Worth", "Evidence"), rows);
        return new Section("controls", "Controls", text);
    }

    private static List<String> row(NamedControl control) {
        return List.of(
                Markdown.code(control.name()),
                Markdown.text(control.statement().control().title()),
                control.on().stream().map(Element::name).map(Markdown::code).collect(Collectors.joining(", ")),
                Markdown.text(control.statement().owner()),
                worth(control.standing()),
                control.results().stream().map(ControlSection::evidence).collect(Collectors.joining("; ")));
    }

    private static String worth(Standing standing) {
        return standing == Standing.FAILING || standing == Standing.LAPSED
                ? "**" + standing.word() + "**"
                : standing.word();
    }

    private static String evidence(EvidenceResult result) {
        String status = result.status() == EvidenceResult.Status.NOT_CHECKED
                ? " "
                : " " + result.status().word() + ": ";
        return Markdown.code(result.evidence().toString()) + status + Markdown.inline(result.detail());
    }
}
