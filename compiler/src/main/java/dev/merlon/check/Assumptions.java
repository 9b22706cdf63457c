package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import dev.merlon.model.Assumption;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a model assumes, and finds what relies on it. */
final class Assumptions {
    private static final List<String> FACTS = List.of("reason", "by", "until");

    private final ModelDraft draft;
    private final Map<String, Declared> byName = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();

    /** An assumption; null where something is wrong with it. */
    private record Declared(@Nullable Assumption assumption, Span span) {}

    Assumptions(ModelDraft draft) {
        this.draft = draft;
    }

    void read(ModelStatement.Assume statement) {
        String name = statement.name().text();
        DecisionFacts facts = new DecisionFacts(draft, "an assumption", FACTS, statement.body());
        facts.require(Unsupported.head(statement), List.of("by", "until"));
        String by = facts.text("by");
        String reason = facts.text("reason");
        Statement.Fact end = facts.find("until");
        LocalDate until = end == null ? null : FactValues.date(draft, end);
        String title = statement.title() == null ? name : statement.title().value();
        Span span = statement.name().span();
        Assumption assumption =
                until == null ? null : new Assumption(name, title, by, until, reason, facts.links(), span);
        Declared first = byName.putIfAbsent(name, new Declared(assumption, span));
        if (first != null) {
            draft.diagnostics().report(AssumptionDiagnostics.secondAssumption(statement.name(), first.span));
        }
    }

    /** The assumptions that a statement relies on; names of none are reported. */
    List<Assumption> find(DecisionStatement.ReliesOn reliance) {
        List<Assumption> found = new ArrayList<>();
        for (QualifiedName name : reliance.assumptions()) {
            Declared declared = byName.get(name.text());
            if (declared == null) {
                draft.diagnostics().report(AssumptionDiagnostics.unknownAssumption(name, byName.keySet()));
                continue;
            }
            used.add(name.text());
            Assumption assumption = declared.assumption;
            if (assumption != null && !found.contains(assumption)) {
                found.add(assumption);
            }
        }
        return found;
    }

    void reportUnused() {
        byName.forEach((name, declared) -> {
            if (!used.contains(name)) {
                draft.diagnostics().report(AssumptionDiagnostics.unusedAssumption(declared.span, name));
            }
        });
    }

    /** By name. */
    List<Assumption> all() {
        List<Assumption> all = new ArrayList<>();
        for (Declared declared : byName.values()) {
            if (declared.assumption != null) {
                all.add(declared.assumption);
            }
        }
        return all;
    }
}
