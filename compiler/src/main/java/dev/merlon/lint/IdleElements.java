package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.RootKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds components and actors that nothing reaches, and data that nothing uses. */
final class IdleElements {
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

    static void report(LintedProgram program, Diagnostics diagnostics) {
        ThreatModel model = program.checked().model();
        if (model == null) {
            return;
        }
        IdleElements idle = new IdleElements(model);
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT)) {
            for (Element element : model.elements(root)) {
                if (program.isOwn(element.span()) && idle.isAlone(element)) {
                    diagnostics.report(LintDiagnostics.unreachable(element));
                }
            }
        }
        idle.markUsedData();
        for (Element datum : model.elements(RootKind.DATA)) {
            if (program.isOwn(datum.span()) && !idle.named.contains(datum)) {
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
