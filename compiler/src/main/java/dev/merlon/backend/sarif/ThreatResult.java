package dev.merlon.backend.sarif;

import dev.merlon.backend.Reasons;
import dev.merlon.backend.Remedy;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A threat that is open, asked for, or decided on. */
final class ThreatResult implements Result {
    /** How many steps of a reason are told; {@code merlon explain} tells all. */
    private static final int MOST_REASONS = 8;

    private final Analysis analysis;
    private final Threat threat;

    ThreatResult(Analysis analysis, Threat threat) {
        this.analysis = analysis;
        this.threat = threat;
    }

    @Override
    public @Nullable Descriptor descriptor() {
        return null;
    }

    Analysis analysis() {
        return analysis;
    }

    Rule rule() {
        return threat.rule();
    }

    Enumeration.Constant severity() {
        return threat.severity().least();
    }

    @Override
    public String key() {
        return key(threat.plainId());
    }

    static String key(String id) {
        return "threat " + id;
    }

    @Override
    public List<String> formerKeys() {
        return threat.formerIds(analysis.model()).stream()
                .map(ThreatResult::key)
                .toList();
    }

    @Override
    public List<String> look() {
        return List.of(
                threat.disposition().word(),
                threat.severity().greatest().name(),
                threat.severity().least().name());
    }

    @Override
    public void write(JsonText json, Descriptors descriptors) throws IOException {
        String kind = kind();
        MessageText message = message();
        json.field("ruleId", threat.rule().id())
                .field("ruleIndex", descriptors.index(threat.rule().id()))
                .field("kind", kind)
                .field(
                        "level",
                        kind.equals("fail") ? Level.word(threat.severity().least()) : "none");
        message.write(json);
        json.array("locations", threat.subjects().subList(0, 1), ThreatResult::location);
        message.writeRelated(json);
        CodeFlows.of(analysis, threat).write(json);
        List<Taxonomies.Entry> taxa = descriptors.references(threat.rule().id());
        if (!taxa.isEmpty()) {
            json.array("taxa", taxa, Taxonomies.Entry::reference);
        }
        json.object(
                "partialFingerprints",
                prints -> prints.field("threatId/v1", threat.id())
                        .field("primaryLocationLineHash", LineHash.of(threat.id())));
        Decision decision = threat.decision();
        if (decision != null && threat.disposition().isDecided()) {
            json.array("suppressions", List.of(decision), ThreatResult::suppression);
        }
        json.object("properties", this::properties);
    }

    /** Whether it is a problem; what is not known is `open` in SARIF, as what a proof could not decide. */
    private String kind() {
        return switch (threat.disposition()) {
            case QUESTION -> "open";
            case UNREVIEWED -> "review";
            default -> "fail";
        };
    }

    private MessageText message() {
        MessageText message = new MessageText();
        if (threat.disposition() == Disposition.QUESTION) {
            message.paragraph("It is not known whether this is a threat: " + analysis.message(threat));
        } else if (threat.disposition() == Disposition.UNREVIEWED) {
            message.paragraph("It is settled only by what nobody has reviewed: " + analysis.message(threat));
        } else {
            message.paragraph(analysis.message(threat));
        }
        analysis.ended(threat).ifPresent(end -> message.paragraph("It was " + end.text() + ": " + end.remedy() + "."));
        reasons(message);
        if (threat.disposition().isWaiting()) {
            message.heading("What settles it");
            Remedy.of(analysis, threat).forEach(way -> message.item(0, way));
        }
        String alone = analysis.alone(threat);
        if (!alone.isEmpty()) {
            message.paragraph("Here: " + alone);
        }
        String fix = analysis.fix(threat);
        if (!fix.isEmpty() && threat.disposition() == Disposition.OPEN) {
            message.block("Fix", fix);
        }
        new Neighbourhood(analysis, threat).tell(message);
        return message;
    }

    private void reasons(MessageText message) {
        Set<String> said = new HashSet<>();
        List<Because> steps = Reasons.of(analysis).because(threat).stream()
                .filter(step -> said.add(said(step)))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        message.heading(threat.disposition() == Disposition.QUESTION ? "Known so far" : "Why");
        steps.subList(0, Math.min(MOST_REASONS, steps.size())).forEach(message::step);
        if (steps.size() > MOST_REASONS) {
            message.item(0, steps.size() - MOST_REASONS + " more: `merlon explain '" + threat.id() + "'`");
        }
    }

    /** What a step says and where; by its offset, because to know the line the text of a library would have to be read. */
    private static String said(Because step) {
        Span span = step.span();
        return step.text() + (span == null ? "" : "\n" + span.start() + " " + span.file());
    }

    private static void location(JsonText json, Element subject) throws IOException {
        Location.write(json, subject.span());
        json.array(
                "logicalLocations",
                List.of(subject),
                (item, element) -> item.field("fullyQualifiedName", element.name())
                        .field("kind", element.root().name().toLowerCase(Locale.ROOT)));
    }

    private static void suppression(JsonText json, Decision decision) throws IOException {
        json.field("kind", "inSource")
                .field("status", "accepted")
                .field(
                        "justification",
                        decision.reason() + " (" + decision.verb().disposition().word()
                                + (decision.by().isEmpty() ? "" : " by " + decision.by())
                                + (decision.until() == null ? "" : " until " + decision.until())
                                + ")")
                .object("location", place -> Location.write(place, decision.span()));
    }

    private void properties(JsonText json) throws IOException {
        json.field("disposition", threat.disposition().word())
                .field("severity", threat.severity().least().name())
                .field("severityAtMost", threat.severity().greatest().name());
        List<String> former = threat.formerIds(analysis.model());
        if (!former.isEmpty()) {
            json.field("formerIds", former);
        }
    }
}
