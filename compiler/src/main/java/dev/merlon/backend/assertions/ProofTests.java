package dev.merlon.backend.assertions;

import dev.merlon.logic.Probe;
import dev.merlon.model.Element;
import dev.merlon.model.GeneratedTests;
import dev.merlon.model.Trial;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Provable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The class that tries the controls of one element. */
final class ProofTests {
    /** So many threats are named; a test that is about more says how many. */
    private static final int MOST_THREATS = 12;

    private static final String[] NOTHING = {};

    /** With what JUnit is told which test comes last. */
    private static final List<String> ORDER = List.of("MethodOrderer", "Order", "TestMethodOrder");

    private ProofTests() {}

    /** @param tried the probes of the element that can be tried, with how */
    static JavaSource of(Analysis analysis, Element element, Map<Provable, Trial> tried) {
        JavaSource source = new JavaSource(
                GeneratedTests.packageOf(analysis.model().model().name()), GeneratedTests.classOf(element.name()));
        source.uses("dev.merlon.assertions.Probe");
        String name = JavaText.comment(element.name());
        String root = element.root().name().toLowerCase(Locale.ROOT);
        boolean titled = !element.title().equals(element.name());
        List<String> comment = new ArrayList<>();
        comment.add("Tries on the running system what the model says of the " + root + " " + name
                + (titled ? ", \"" + JavaText.comment(element.title()) + "\"." : "."));
        comment.add("");
        comment.add("<p>In the model: " + JavaText.comment(Places.of(element.span()))
                + ". Where it answers: settings that begin with " + name + ". in merlon-endpoints.properties.");
        boolean hasOrder = tried.size() > 1 && tried.values().stream().anyMatch(Trial::usesUpCalls);
        if (hasOrder) {
            ORDER.forEach(each -> source.uses("org.junit.jupiter.api." + each));
        }
        source.begin(
                element.name() + (titled ? ": " + element.title() : ""),
                comment,
                hasOrder ? new String[] {"@TestMethodOrder(MethodOrderer.OrderAnnotation.class)"} : NOTHING);
        tried.forEach((provable, trial) -> add(
                source,
                provable,
                trial,
                hasOrder && trial.usesUpCalls() ? new String[] {"@Order(Integer.MAX_VALUE)"} : NOTHING));
        return source;
    }

    private static void add(JavaSource source, Provable provable, Trial trial, String... annotations) {
        Probe probe = provable.probe();
        String element = provable.element().name();
        String controls =
                provable.claims().stream().map(claim -> claim.control().name()).collect(Collectors.joining(", "));
        List<String> comment = new ArrayList<>();
        comment.add("Proves " + JavaText.comment(controls) + ", by the probe " + JavaText.comment(probe.name()) + ".");
        if (!provable.threats().isEmpty()) {
            comment.add("");
            comment.add("<p>Open again where this fails: " + JavaText.comment(threats(provable)) + ".");
        }
        List<String> statement = new ArrayList<>();
        statement.add("Probe.of(" + JavaText.literal(element) + ")");
        provable.claims()
                .forEach(claim -> statement.add(".proves("
                        + JavaText.literal(claim.control().name()) + ", "
                        + JavaText.literal(Places.of(claim.place())) + ")"));
        provable.threats().stream()
                .limit(MOST_THREATS)
                .forEach(threat -> statement.add(".answers(" + JavaText.literal(threat) + ")"));
        statement.add("." + trial.method() + "(" + status(probe, trial) + ")");
        source.test(
                trial.method(), controls + " on " + element + ": " + probe.title(), comment, statement, annotations);
    }

    private static String threats(Provable provable) {
        List<String> threats = provable.threats();
        String named = String.join(", ", threats.subList(0, Math.min(threats.size(), MOST_THREATS)));
        return threats.size() > MOST_THREATS ? named + ", and " + (threats.size() - MOST_THREATS) + " more" : named;
    }

    /** The status that a server should answer, where that is what the probe is about. */
    private static String status(Probe probe, Trial trial) {
        Integer usual = trial.status();
        if (usual == null) {
            return "";
        }
        return probe.parameters().stream()
                .filter(parameter -> parameter.name().equals("expect-code"))
                .map(Probe.Parameter::value)
                .filter(Value.Int.class::isInstance)
                .map(String::valueOf)
                .findFirst()
                .orElse(String.valueOf(usual));
    }
}
