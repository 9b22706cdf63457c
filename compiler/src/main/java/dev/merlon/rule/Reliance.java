package dev.merlon.rule;

import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * An assumption and what relies on it.
 *
 * @param holds whether it holds on the day of the analysis
 * @param decisions the verbs and rules of the decisions that rely on it: {@code accept std.api.bola}
 * @param controls the names of the controls that rely on it
 * @param threats the ids of the threats that are decided as long as it holds
 */
public record Reliance(
        Assumption assumption, boolean holds, List<String> decisions, List<String> controls, List<String> threats) {
    public Reliance {
        decisions = List.copyOf(decisions);
        controls = List.copyOf(controls);
        threats = List.copyOf(threats);
    }

    static List<Reliance> of(Analysis analysis) {
        List<Reliance> found = new ArrayList<>();
        for (Assumption assumption : analysis.book().assumptions()) {
            found.add(of(analysis, assumption));
        }
        return List.copyOf(found);
    }

    private static Reliance of(Analysis analysis, Assumption assumption) {
        List<String> decisions = new ArrayList<>();
        for (Decision decision : analysis.book().decisions()) {
            if (decision.assumptions().contains(assumption)) {
                decisions.add(name(decision));
            }
        }
        List<String> threats = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            Decision decision = threat.decision();
            if (decision != null && decision.assumptions().contains(assumption)) {
                threats.add(threat.id());
            }
        }
        return new Reliance(
                assumption,
                assumption.holdsOn(analysis.asOf()),
                decisions,
                controls(analysis.model(), assumption),
                threats);
    }

    static String name(Decision decision) {
        return decision.verb().name().toLowerCase(Locale.ROOT) + " " + decision.rule();
    }

    private static List<String> controls(ThreatModel model, Assumption assumption) {
        TreeSet<String> names = new TreeSet<>();
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (statement.name() != null
                        && statement.backing().assumptions().contains(assumption)) {
                    names.add(statement.name());
                }
            }
        }
        return List.copyOf(names);
    }
}
