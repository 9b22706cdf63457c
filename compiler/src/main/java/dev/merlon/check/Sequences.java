package dev.merlon.check;

import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ModelStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads in which order flows happen: a picture for people, from which no fact follows. */
final class Sequences {
    private static final List<RootKind> FLOWS = List.of(RootKind.FLOW);

    private final ModelDraft draft;
    private final Map<String, Span> names = new TreeMap<>();

    Sequences(ModelDraft draft) {
        this.draft = draft;
    }

    void read(ModelStatement.Sequence statement) {
        Span first = names.putIfAbsent(statement.name().text(), statement.name().span());
        if (first != null) {
            draft.diagnostics().report(SystemDiagnostics.secondSequence(statement.name(), first));
        }
        if (statement.steps().isEmpty()) {
            draft.diagnostics().report(SystemDiagnostics.emptySequence(statement.name()));
        }
        List<Element> steps = new ArrayList<>();
        Set<Element> reached = new HashSet<>();
        for (ElementReference step : statement.steps()) {
            ElementDraft flow = draft.names().find(step);
            if (flow != null && flow.root() != RootKind.FLOW) {
                draft.diagnostics().report(ModelDiagnostics.wrongElement(step.span(), flow.element(), FLOWS));
            } else if (flow != null) {
                follow(flow.element(), step.span(), steps, reached);
            }
        }
        String name = draft.fullName(statement.name().text());
        String title = statement.title() == null ? name : statement.title().value();
        draft.builder().order(new Sequence(name, title, steps, statement.name().span()));
    }

    private void follow(Element flow, Span place, List<Element> steps, Set<Element> reached) {
        Element source = draft.builder().source(flow);
        if (!steps.isEmpty() && !reached.contains(source)) {
            draft.diagnostics().report(SystemDiagnostics.notReached(place, flow, source, steps.get(steps.size() - 1)));
        }
        steps.add(flow);
        reached.add(source);
        reached.add(draft.builder().target(flow));
    }
}
