package dev.merlon.backend.sarif;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPage;
import dev.merlon.diagnostic.Fix;
import dev.merlon.diagnostic.Label;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Policy;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in the text, or something that a policy does not let pass.
 *
 * @param exemption why the policy leaves the model out today, or null
 */
record MistakeResult(Diagnostic diagnostic, Policy.@Nullable Exemption exemption) implements Result {
    @Override
    public Descriptor descriptor() {
        String code = diagnostic.code().text();
        DiagnosticPage page = DiagnosticPage.of(code).orElseThrow();
        String title = page.title();
        return new Descriptor(
                code, title, title, page.body(), page.body(), "", level(), "", List.of("model"), List.of());
    }

    @Override
    public String key() {
        return diagnostic.code().text() + " " + diagnostic.message();
    }

    @Override
    public List<String> formerKeys() {
        return List.of();
    }

    @Override
    public List<String> look() {
        return List.of(exemption == null ? "" : "suppressed");
    }

    private String level() {
        return diagnostic.isError() ? "error" : "warning";
    }

    @Override
    public void write(JsonText json, Descriptors descriptors) throws IOException {
        MessageText message = message();
        json.field("ruleId", diagnostic.code().text())
                .field("ruleIndex", descriptors.index(diagnostic.code().text()))
                .field("level", level());
        message.write(json);
        json.array("locations", List.of(diagnostic.span()), Location::write);
        message.writeRelated(json);
        if (!diagnostic.fixes().isEmpty()) {
            json.array("fixes", diagnostic.fixes(), MistakeResult::fix);
        }
        if (exemption != null) {
            json.array("suppressions", List.of(exemption), MistakeResult::suppression);
        }
    }

    private MessageText message() {
        MessageText message = new MessageText().paragraph(diagnostic.message() + ".");
        if (!diagnostic.notes().isEmpty() || !diagnostic.labels().isEmpty()) {
            message.heading("Why");
        }
        for (Label label : diagnostic.labels()) {
            message.item(0, label.text(), label.span());
        }
        diagnostic.notes().forEach(note -> message.item(0, note));
        if (!diagnostic.helps().isEmpty()) {
            message.heading("Fix");
        }
        diagnostic.helps().forEach(help -> message.item(0, help));
        return message;
    }

    private static void fix(JsonText json, Fix fix) throws IOException {
        json.array(
                "artifactChanges",
                List.of(fix),
                (change, each) -> change.object("artifactLocation", file -> Location.file(file, each.span()))
                        .array(
                                "replacements",
                                List.of(each),
                                (replacement, edit) -> replacement
                                        .object("deletedRegion", region -> Location.region(region, edit.span()))
                                        .object(
                                                "insertedContent",
                                                content -> content.field("text", edit.replacement()))));
    }

    private static void suppression(JsonText json, Policy.Exemption exemption) throws IOException {
        json.field("kind", "inSource")
                .field("status", "accepted")
                .field("justification", exemption.reason() + " (until " + exemption.until() + ")")
                .object("location", place -> Location.write(place, exemption.span()));
    }
}
