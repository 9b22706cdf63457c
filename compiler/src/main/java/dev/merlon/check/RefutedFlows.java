package dev.merlon.check;

import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.model.Element;
import dev.merlon.model.RefutedFlow;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which flows are known not to be there, once those that are there are known. */
final class RefutedFlows {
    private static final List<RootKind> SOURCES = List.of(RootKind.COMPONENT, RootKind.ACTOR);
    private static final List<RootKind> TARGETS = List.of(RootKind.COMPONENT, RootKind.ACTOR, RootKind.ENDPOINT);
    private static final String REASON = "reason";

    private final ModelDraft draft;

    RefutedFlows(ModelDraft draft) {
        this.draft = draft;
    }

    void read(ElementStatement.NoFlow statement, ElementDraft outer) {
        Span head = Unsupported.head(statement);
        DecisionFacts facts = new DecisionFacts(draft, "a `no flow`", List.of(REASON), statement.body());
        if (facts.find(REASON) == null) {
            draft.diagnostics().report(SystemDiagnostics.noReason(head));
        }
        String reason = facts.text(REASON);
        ElementDraft source = source(statement, outer, head);
        for (QualifiedName name : statement.targets()) {
            ElementDraft target = draft.names().find(name, TARGETS);
            if (source != null && target != null) {
                refute(source, target, reason, name.span());
            }
        }
    }

    private @Nullable ElementDraft source(ElementStatement.NoFlow statement, ElementDraft outer, Span head) {
        QualifiedName source = statement.source();
        if (source != null) {
            return draft.names().find(source, SOURCES);
        }
        if (!SOURCES.contains(outer.root())) {
            draft.diagnostics().report(ModelDiagnostics.noSource(head));
            return null;
        }
        return outer;
    }

    private void refute(ElementDraft source, ElementDraft target, String reason, Span place) {
        Element owner = ModelNames.owner(target).element();
        Element endpoint = target.element() == owner ? null : target.element();
        RefutedFlow refuted = new RefutedFlow(source.element(), owner, endpoint, reason, place);
        SystemFlows flows = draft.systemFlows();
        RefutedFlow first = flows.refute(refuted);
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            place,
                            first.span(),
                            "`no flow -> " + target.element().name() + "`",
                            source.element().name()));
            return;
        }
        draft.builder().refute(refuted);
        flows.contradicting(refuted)
                .forEach(flow -> draft.diagnostics().report(SystemDiagnostics.refuted(flow, refuted)));
    }
}
