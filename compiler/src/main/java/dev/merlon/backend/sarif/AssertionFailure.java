package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import dev.merlon.model.Fact;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.type.Truth;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** An assertion that does not hold, or of which that is not known. */
record AssertionFailure(Analysis analysis, AssertionResult result) implements Result {
    @Override
    public Descriptor descriptor() {
        String title = MessageText.tame(result.assertion().title());
        return new Descriptor(
                id(),
                title,
                "The model asserts it: " + title,
                "The model asserts it. The message says why it does not hold, or what is not known.",
                "The model asserts it. The message says why it does not hold, or what is not known.",
                "",
                "error",
                "",
                List.of("assertion"),
                List.of());
    }

    @Override
    public String key() {
        return "assertion " + id();
    }

    @Override
    public List<String> formerKeys() {
        return List.of();
    }

    @Override
    public List<String> look() {
        return List.of(result.truth().name());
    }

    private String id() {
        return analysis.model().model().name() + ".assert." + result.assertion().name();
    }

    @Override
    public void write(JsonText json, Descriptors descriptors) throws IOException {
        boolean fails = result.truth() == Truth.FALSE;
        MessageText message = new MessageText()
                .paragraph("`" + result.assertion().name() + "` "
                        + (fails ? "does not hold: " : "is not known to hold: ")
                        + result.assertion().title());
        if (!result.because().isEmpty()) {
            message.heading("Why");
        }
        result.because().forEach(message::step);
        if (result.facts() != null) {
            message.paragraph("Not stated: "
                    + result.facts().all().stream()
                            .map(Fact::id)
                            .map(fact -> "`" + fact + "`")
                            .collect(Collectors.joining(", ")));
        }
        json.field("ruleId", id())
                .field("ruleIndex", descriptors.index(id()))
                .field("kind", fails ? "fail" : "open")
                .field("level", fails ? "error" : "none");
        message.write(json);
        json.array("locations", List.of(result.assertion().span()), Location::write);
        message.writeRelated(json);
        new CodeFlows(analysis.model(), result.because()).write(json);
        json.object(
                "partialFingerprints",
                prints -> prints.field("assertionId/v1", id()).field("primaryLocationLineHash", LineHash.of(id())));
    }
}
