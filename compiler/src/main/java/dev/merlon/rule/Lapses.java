package dev.merlon.rule;

import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the assumptions that hold no more and that something relies on. */
final class Lapses {
    private Lapses() {}

    static void find(ThreatModel model, RuleBook book, LocalDate asOf, List<Notice> notices) {
        for (Assumption assumption : book.assumptions()) {
            if (assumption.holdsOn(asOf)) {
                continue;
            }
            List<Decision> decisions = new ArrayList<>();
            for (Decision decision : book.decisions()) {
                if (decision.assumptions().contains(assumption)) {
                    decisions.add(decision);
                }
            }
            List<Span> controls = controls(model, assumption);
            if (!decisions.isEmpty() || !controls.isEmpty()) {
                notices.add(new Notice.LapsedAssumption(assumption, decisions, controls));
            }
        }
    }

    private static List<Span> controls(ThreatModel model, Assumption assumption) {
        TreeSet<Span> places = new TreeSet<>();
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (statement.backing().assumptions().contains(assumption)) {
                    places.add(statement.span());
                }
            }
        }
        return List.copyOf(places);
    }
}
