package dev.merlon.backend.threatdragon;

import dev.merlon.backend.ShownAt;
import dev.merlon.diagnostic.Display;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The threats of a model at what is drawn, and those of what is not. */
final class Threats {
    private static final List<String> STRIDE = List.of(
            "spoofing",
            "tampering",
            "repudiation",
            "information-disclosure",
            "denial-of-service",
            "elevation-of-privilege");

    private final Analysis analysis;
    private final Map<Element, List<Threat>> byPlace = new HashMap<>();
    private final Map<Threat, Integer> numbers = new HashMap<>();
    private final List<Threat> homeless = new ArrayList<>();

    Threats(Analysis analysis) {
        this.analysis = analysis;
        ShownAt shownAt = new ShownAt(analysis.model());
        for (Threat threat : analysis.threats()) {
            if (!threat.disposition().isCovered()) {
                numbers.put(threat, numbers.size() + 1);
                Element place = shownAt.apply(threat.subjects().get(0))
                        .filter(each -> each.root() != RootKind.MODEL
                                && each.root() != RootKind.BOUNDARY
                                && analysis.isShown(each))
                        .findFirst()
                        .orElse(null);
                if (place == null) {
                    homeless.add(threat);
                } else {
                    byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(threat);
                }
            }
        }
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** Those that are open or questions and have no place to be drawn at: of the model, of a boundary, of data that nobody uses. */
    List<Threat> homeless() {
        return homeless.stream().filter(Threats::isOpen).toList();
    }

    boolean hasOpen(Element element) {
        return byPlace.getOrDefault(element, List.of()).stream().anyMatch(Threats::isOpen);
    }

    void write(JsonText json, Element element) throws IOException {
        json.array("threats", byPlace.getOrDefault(element, List.of()), this::write);
        json.field("hasOpenThreats", hasOpen(element));
    }

    private void write(JsonText json, Threat threat) throws IOException {
        String type = type(threat);
        String title = threat.rule().title();
        json.field("id", Ids.of("threat " + threat.id()))
                .field("threatId", Ids.of("threat " + threat.id()))
                .field("number", numbers.getOrDefault(threat, 0))
                .field("title", Display.lines(threat.disposition().isWaiting() ? "Question: " + title : title))
                .field("type", words(type))
                .field("modelType", STRIDE.contains(type) ? "STRIDE" : type.equals("other") ? "Generic" : "LINDDUN")
                .field("status", status(threat.disposition()))
                .field("severity", severity(threat))
                .field("score", threat.severity().toString())
                .field(
                        "description",
                        Display.lines(analysis.message(threat)) + "\n\nMerlon: " + Display.lines(threat.id()))
                .field("mitigation", mitigation(threat));
    }

    /** A decision to defer changes nothing for who attacks, and a question may turn out to be nothing. */
    static boolean isOpen(Threat threat) {
        return status(threat.disposition()).equals("Open");
    }

    private static String status(Disposition disposition) {
        return switch (disposition) {
            case OPEN, QUESTION, UNREVIEWED, DEFERRED -> "Open";
            case ACCEPTED -> "Accepted";
            case TRANSFERRED -> "Transferred";
            case DISMISSED -> "NA";
            default -> "Mitigated";
        };
    }

    /** What is not known to be a threat has none that counts. */
    private static String severity(Threat threat) {
        if (threat.disposition().isWaiting()) {
            return "TBD";
        }
        Enumeration.Constant least = threat.severity().least();
        return least.name().equals("info") ? "Low" : words(least.name());
    }

    private static String type(Threat threat) {
        return threat.rule().classes().isEmpty()
                ? "other"
                : threat.rule().classes().get(0).name();
    }

    private static String words(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private String mitigation(Threat threat) {
        Decision decision = threat.decision();
        if (decision != null && threat.disposition().isDecided()) {
            return Display.lines(decision.reason() + " ("
                    + decision.verb().disposition().word()
                    + (decision.by().isEmpty() ? "" : " by " + decision.by())
                    + (decision.until() == null ? "" : " until " + decision.until()) + ")");
        }
        boolean isOpen = threat.disposition() == Disposition.OPEN;
        return Display.lines(isOpen ? analysis.fix(threat) : analysis.reason(threat));
    }
}
