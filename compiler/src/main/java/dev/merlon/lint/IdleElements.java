package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds components and actors that no flow begins or ends at or that are cut off from all others, and data that nothing uses. */
final class IdleElements {
    private static final List<RootKind> ENDS = List.of(RootKind.ACTOR, RootKind.COMPONENT);

    private final ThreatModel model;
    /** Elements that a fact, a grant or a datum names; for look-up only. */
    private final Set<Element> named = new HashSet<>();

    private IdleElements(ThreatModel model) {
        this.model = model;
        for (Element element : model.elements()) {
            for (Stated stated : model.allStated(element).values()) {
                name(stated.value());
            }
        }
        for (Element identity : model.elements(RootKind.IDENTITY)) {
            for (Element grant : model.grants(identity)) {
                named.add(model.grantTarget(grant));
                Element actor = model.grantActor(grant);
                if (actor != null) {
                    named.add(actor);
                }
            }
        }
    }

    /** The places of the elements of use in a model, those of models that it uses included. */
    static Set<Span> busy(ThreatModel model) {
        IdleElements idle = new IdleElements(model);
        Set<Element> cutOff = new HashSet<>();
        Islands.of(model, idle.named).forEach(cutOff::addAll);
        Set<Span> busy = new HashSet<>();
        for (RootKind root : ENDS) {
            for (Element element : model.elements(root)) {
                if (!idle.isAlone(element) && !cutOff.contains(element)) {
                    busy.add(element.span());
                }
            }
        }
        idle.markUsedData();
        for (Element datum : model.elements(RootKind.DATA)) {
            if (idle.named.contains(datum)) {
                busy.add(datum.span());
            }
        }
        return busy;
    }

    /** @param busy the places of the elements that are of use in this model, or in another that uses it */
    static void report(LintedProgram program, Set<Span> busy, Diagnostics diagnostics) {
        ThreatModel model = program.checked().model();
        if (model == null) {
            return;
        }
        IdleElements idle = new IdleElements(model);
        Predicate<Element> isIdle = element -> program.isOwn(element.span()) && !busy.contains(element.span());
        for (RootKind root : ENDS) {
            for (Element element : model.elements(root)) {
                if (isIdle.test(element) && idle.isAlone(element)) {
                    diagnostics.report(LintDiagnostics.unreachable(element));
                }
            }
        }
        for (List<Element> island : Islands.of(model, idle.named)) {
            List<Element> members = island.stream().filter(isIdle).toList();
            if (!members.isEmpty()) {
                diagnostics.report(LintDiagnostics.island(members));
            }
        }
        for (Element datum : model.elements(RootKind.DATA)) {
            if (isIdle.test(datum)) {
                diagnostics.report(LintDiagnostics.unusedData(datum));
            }
        }
    }

    private boolean isAlone(Element element) {
        return model.inbound(element).isEmpty() && model.outbound(element).isEmpty() && !named.contains(element);
    }

    /** A datum is of use where it is used, and as a part of one that is. */
    private void markUsedData() {
        for (Element datum : model.elements(RootKind.DATA)) {
            if (named.contains(datum) || !model.usesOf(datum).isEmpty()) {
                mark(datum);
            }
        }
    }

    private void mark(Element datum) {
        named.add(datum);
        for (Element part : model.parts(datum)) {
            if (!named.contains(part)) {
                mark(part);
            }
        }
    }

    private void name(Value value) {
        if (value instanceof Element element) {
            named.add(element);
        } else if (value instanceof ValueSet set) {
            set.members().forEach(this::name);
        }
    }
}
