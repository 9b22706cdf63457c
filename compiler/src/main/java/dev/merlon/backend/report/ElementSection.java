package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the model draws. */
final class ElementSection {
    private final Analysis analysis;
    private final ThreatModel model;
    private final Owners owners;
    private final StringBuilder text = new StringBuilder();

    private ElementSection(Analysis analysis, Owners owners) {
        this.analysis = analysis;
        this.owners = owners;
        this.model = analysis.model();
    }

    static Section of(Analysis analysis, Owners owners) {
        ElementSection section = new ElementSection(analysis, owners);
        section.things("Boundaries", RootKind.BOUNDARY);
        section.things("Actors", RootKind.ACTOR);
        section.things("Components", RootKind.COMPONENT);
        section.flows();
        section.refuted();
        section.sequences();
        section.named("Data", RootKind.DATA);
        section.named("Identities", RootKind.IDENTITY);
        section.others();
        return new Section("elements-and-flows", "Elements and flows", section.text.toString());
    }

    private void things(String title, RootKind root) {
        table(
                title,
                List.of("Name", "What it is", "Kind", "Inside", "Owner", "Data", "Notes"),
                analysis.shown(root).stream()
                        .map(element -> List.of(
                                Markdown.code(element.name()) + scope(element),
                                about(element),
                                kinds(element),
                                model.boundary(element) == model.model()
                                        ? ""
                                        : Markdown.code(model.boundary(element).name()),
                                owner(element),
                                data(element),
                                Notes.of(model, element)))
                        .toList());
    }

    private void flows() {
        table(
                "Flows",
                List.of("Name", "What it is", "From", "To", "Kind", "As", "Data", "Notes"),
                analysis.shown(RootKind.FLOW).stream()
                        .map(flow -> List.of(
                                Markdown.code(flow.name()) + scope(flow),
                                about(flow),
                                Markdown.code(model.source(flow).name()),
                                Markdown.code(model.target(flow).name()),
                                kinds(flow),
                                identity(model.identity(flow)),
                                data(flow),
                                Notes.of(model, flow)))
                        .toList());
    }

    private void refuted() {
        table(
                "Flows that are not there",
                List.of("From", "To", "Why"),
                analysis.refutedFlows().stream()
                        .map(flow -> List.of(
                                Markdown.code(flow.source().name()),
                                Markdown.code(flow.end().name()),
                                Markdown.text(flow.reason())))
                        .toList());
    }

    private void sequences() {
        for (Sequence sequence : analysis.sequences()) {
            text.append("### Sequence: ")
                    .append(Markdown.text(sequence.title()))
                    .append("\n\n");
            int number = 1;
            for (Element flow : sequence.steps()) {
                String title = flow.title().equals(flow.name()) ? "" : ": " + Markdown.text(flow.title());
                String data = data(flow);
                text.append(number++)
                        .append(". ")
                        .append(Markdown.code(model.source(flow).name()))
                        .append(" to ")
                        .append(Markdown.code(model.target(flow).name()))
                        .append(title)
                        .append(data.isEmpty() ? "" : ", " + data)
                        .append('\n');
            }
            text.append('\n');
        }
    }

    private void named(String title, RootKind root) {
        table(
                title,
                List.of("Name", "What it is", "Kind", "Owner", "Notes"),
                analysis.shown(root).stream()
                        .map(element -> List.of(
                                Markdown.code(element.name()),
                                about(element),
                                kinds(element),
                                owner(element),
                                Notes.of(model, element)))
                        .toList());
    }

    /** What is said for people of elements that have no table of their own. */
    private void others() {
        List<List<String>> rows = new ArrayList<>();
        for (RootKind root : List.of(RootKind.ENDPOINT, RootKind.USE, RootKind.GRANT)) {
            for (Element element : model.elements(root)) {
                String notes = Notes.of(model, element);
                if (!notes.isEmpty()) {
                    rows.add(List.of(Markdown.code(element.name()), notes));
                }
            }
        }
        table("Notes on endpoints, uses and grants", List.of("Name", "Notes"), rows);
    }

    private void table(String title, List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append("### ").append(title).append("\n\n");
            text.append(Markdown.table(header, rows)).append('\n');
        }
    }

    private String scope(Element element) {
        return model.outOfScope(element) ? " (out of scope)" : "";
    }

    /** The title, and the doc comment after it. */
    private static String about(Element element) {
        String title = element.title().equals(element.name()) ? "" : Markdown.text(element.title());
        String documentation = Markdown.inline(element.documentation());
        return title.isEmpty() || documentation.isEmpty() ? title + documentation : title + ". " + documentation;
    }

    private static String kinds(Element element) {
        return element.kinds().stream()
                .filter(kind -> kind.superKind() != null)
                .map(Kind::title)
                .map(Markdown::text)
                .collect(Collectors.joining(", "));
    }

    private String owner(Element element) {
        return Markdown.text(owners.of(element));
    }

    private String data(Element element) {
        return model.uses(element).stream()
                .map(use -> model.useRole(use).word() + " "
                        + Markdown.code(model.usedDatum(use).name()))
                .collect(Collectors.joining(", "));
    }

    private static String identity(@Nullable IdentityStatement statement) {
        if (statement == null) {
            return "";
        }
        Element identity = statement.identity();
        return identity == null ? "none" : Markdown.code(identity.name());
    }
}
