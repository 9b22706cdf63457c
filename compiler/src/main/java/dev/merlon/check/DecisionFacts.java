package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.model.Assumption;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts in the body of a decision or a rating, by name, each stated once. */
final class DecisionFacts {
    private final ModelDraft draft;
    private final String what;
    private final Map<String, Statement.Fact> facts = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<ModelStatement.DrivenBy> drivers = new ArrayList<>();
    private DecisionStatement.@Nullable CoversCount covers;

    /**
     * @param what the statement, with an article
     * @param known the names of the facts it can have
     */
    DecisionFacts(ModelDraft draft, String what, List<String> known, @Nullable Body body) {
        this.draft = draft;
        this.what = what;
        for (Item item : body == null ? List.<Item>of() : body.items()) {
            Annotations.ofPart(item, draft.diagnostics());
            read(item.statement(), known);
        }
    }

    private void read(Statement statement, List<String> known) {
        if (statement instanceof Statement.Fact fact) {
            Name name = fact.name();
            Statement.Fact first = facts.putIfAbsent(name.text(), fact);
            if (first != null) {
                draft.diagnostics()
                        .report(DecisionDiagnostics.statedTwice(
                                name.span(), first.name().span(), name.text()));
            } else if (!known.contains(name.text())) {
                draft.diagnostics().report(DecisionDiagnostics.unknownFact(name, what, known));
            } else if (fact.likely() != null && !isEstimate(name, known)) {
                draft.diagnostics()
                        .report(ModelDiagnostics.estimate(fact.likely().span()));
            }
        } else if (statement instanceof ElementStatement.Link link) {
            links.add(new Link(link.name().text(), link.target().value()));
        } else if (statement instanceof ModelStatement.DrivenBy driven && known.contains(Scenarios.FREQUENCY)) {
            drivers.add(driven);
        } else if (statement instanceof DecisionStatement.ReliesOn reliance && known.contains("decided")) {
            assumptions.addAll(draft.assumptions().find(reliance));
        } else if (statement instanceof DecisionStatement.CoversCount count && known.contains("decided")) {
            if (covers != null) {
                draft.diagnostics().report(DecisionDiagnostics.statedTwice(count.span(), covers.span(), "covers"));
            }
            covers = count;
        } else {
            Unsupported.report(statement, what, draft.diagnostics());
        }
    }

    private static boolean isEstimate(Name name, List<String> known) {
        return known.contains(Scenarios.FREQUENCY)
                && (name.text().equals(Scenarios.FREQUENCY) || name.text().equals(Scenarios.LOSS));
    }

    /** Reports the facts that are required and not stated. */
    void require(Span place, List<String> required) {
        List<String> missing =
                required.stream().filter(name -> !facts.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            draft.diagnostics().report(DecisionDiagnostics.missingFacts(place, what, missing));
        }
    }

    Statement.@Nullable Fact find(String name) {
        return facts.get(name);
    }

    boolean saysNothingBut(List<String> names) {
        return names.containsAll(facts.keySet());
    }

    /** A text that says something; empty where it is not stated. */
    String text(String name) {
        Statement.Fact fact = facts.get(name);
        if (fact == null) {
            return "";
        }
        String text = FactValues.text(draft, fact);
        if (text.isBlank() && fact.value() instanceof Expression.TextLiteral) {
            draft.diagnostics()
                    .report(DecisionDiagnostics.emptyText(fact.value().span(), name));
        }
        return text;
    }

    List<Link> links() {
        return links;
    }

    /** What it relies on. */
    List<Assumption> assumptions() {
        return assumptions.stream().distinct().toList();
    }

    /** What drives a scenario. */
    List<ModelStatement.DrivenBy> drivers() {
        return drivers;
    }

    DecisionStatement.@Nullable CoversCount covers() {
        return covers;
    }
}
