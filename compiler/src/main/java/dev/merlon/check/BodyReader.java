package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.TestStatement;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;

/** Reads what is said of each element, in its header and its body. */
final class BodyReader {
    private final ModelDraft draft;
    private final AttributeStatements attributes;
    private final UseStatements uses;
    private final ControlStatements controls;
    private final IdentityStatements identities;
    private final BoundaryStatements boundaries;
    private final Demands demands;

    BodyReader(ModelDraft draft, Demands demands) {
        this.draft = draft;
        this.attributes = new AttributeStatements(draft);
        this.uses = new UseStatements(draft, attributes);
        this.controls = new ControlStatements(draft);
        this.identities = new IdentityStatements(draft, attributes);
        this.boundaries = new BoundaryStatements(draft, attributes, controls, identities);
        this.demands = demands;
    }

    void read() {
        for (ElementDraft element : draft.drafts()) {
            element.header().forEach(clause -> clause(element, clause));
            element.body().forEach(item -> item(element, item));
            if (element.isClosed()) {
                draft.builder().close(element.element());
            }
            if (element.isOutOfScope()) {
                draft.builder().leaveOut(element.element());
            }
        }
        for (ElementDraft element : draft.drafts()) {
            for (Item item : element.body()) {
                if (item.statement() instanceof ElementStatement.Control control && takesControls(element)) {
                    controls.read(item, control);
                }
            }
            draft.kindConflicts().checkDefaults(draft, element);
        }
        controls.finish();
        uses.checkUnknown();
        uses.checkParts();
        boundaries.checkCycles();
    }

    private void clause(ElementDraft element, Clause clause) {
        if (clause instanceof Clause.With with) {
            controls.read(element, with);
        } else if (clause instanceof Clause.Without without) {
            controls.read(element, without);
        } else if (clause instanceof Clause.Uses use) {
            uses.read(element, use);
        } else if (clause instanceof Clause.Contains contains) {
            uses.read(element, contains);
        } else if (clause instanceof Clause.As as) {
            identities.read(element, as);
        } else if (clause instanceof Clause.RunsAs runsAs) {
            identities.read(element, runsAs);
        } else if (clause instanceof Clause.In in) {
            boundaries.read(element, in);
        } else if (clause instanceof Clause.At at) {
            address(element, at);
        } else if (clause instanceof Clause.Via && element.root() != RootKind.FLOW) {
            report(element, clause, "via", "say it of a flow; the kinds of an element follow its `:`");
        }
    }

    private void item(ElementDraft element, Item item) {
        Annotations.ofModel(item, draft.diagnostics());
        Statement statement = item.statement();
        if (statement instanceof Statement.Fact fact) {
            attributes.read(element, fact);
        } else if (statement instanceof ElementStatement.Line line) {
            line(element, line.clause());
        } else if (statement instanceof ElementStatement.Link link) {
            draft.builder()
                    .link(element.element(), link.name().text(), link.target().value());
        } else if (statement instanceof ElementStatement.Grant grant && element.root() == RootKind.IDENTITY) {
            identities.read(element, grant);
        } else if (statement instanceof ElementStatement.EachKind each && ElementCollector.takesElements(element)) {
            boundaries.read(element, each);
        } else if (statement instanceof ElementStatement.Demands demand && ElementCollector.takesElements(element)) {
            demands.read(element, demand, controls);
        } else if (statement instanceof ElementStatement.Meta meta) {
            Meta.read(draft, element, meta);
        } else if (!isReadElsewhere(element, statement)) {
            Unsupported.report(statement, draft.noun(element), draft.diagnostics());
        }
    }

    private void line(ElementDraft element, Clause clause) {
        boolean control = clause instanceof Clause.With || clause instanceof Clause.Without;
        boolean ofHeader = control && element.root() != RootKind.FLOW && element.root() != RootKind.MODEL;
        if (ofHeader || clause instanceof Clause.In) {
            String word = clause instanceof Clause.In ? "in" : clause instanceof Clause.With ? "with" : "without";
            draft.diagnostics().report(ModelDiagnostics.clauseInBody(clause.span(), word, element.root()));
        } else {
            clause(element, clause);
        }
    }

    /** What other parts of the checker read: the statements of the collectors, and those of the model as a whole. */
    private boolean isReadElsewhere(ElementDraft element, Statement statement) {
        if (statement instanceof ElementStatement.Closed) {
            return true;
        }
        if (statement instanceof ElementStatement.OutOfScope) {
            return element.root() != RootKind.MODEL;
        }
        if (statement instanceof ElementStatement.Element) {
            return ElementCollector.takesElements(element);
        }
        if (statement instanceof ElementStatement.Endpoint) {
            return element.root() == RootKind.COMPONENT;
        }
        if (statement instanceof ElementStatement.Flow || statement instanceof ElementStatement.NoFlow) {
            return ElementCollector.takesFlows(element);
        }
        if (statement instanceof ElementStatement.Control) {
            return takesControls(element);
        }
        return element.root() == RootKind.MODEL && isOfModel(statement);
    }

    private boolean isOfModel(Statement statement) {
        boolean ofEither = statement instanceof FileStatement.ExtendElement
                || statement instanceof ModelStatement.Assert
                || statement instanceof ModelStatement.Assume
                || statement instanceof DecisionStatement.Decision
                || statement instanceof DecisionStatement.Rate
                || statement instanceof ModelStatement.Override
                || statement instanceof RuleStatement.Threat;
        if (draft.isTest()) {
            return ofEither
                    || statement instanceof TestStatement.Expect
                    || statement instanceof TestStatement.ExpectNoOther;
        }
        return ofEither
                || statement instanceof FileStatement.Model
                || statement instanceof ModelStatement.Scenario
                || statement instanceof ModelStatement.Sequence
                || statement instanceof FileStatement.PartOf
                || statement instanceof FileStatement.Use
                || statement instanceof FileStatement.Include
                || statement instanceof FileStatement.Apply
                || statement instanceof TestStatement.Test;
    }

    private static boolean takesControls(ElementDraft element) {
        return ElementCollector.takesFlows(element);
    }

    private void address(ElementDraft element, Clause.At at) {
        if (element.root() != RootKind.ENDPOINT) {
            report(element, at, "at", "say it of an endpoint");
            return;
        }
        Span first = element.note("at", at.span());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            at.span(), first, "the address", element.element().name()));
            return;
        }
        draft.builder().link(element.element(), "address", at.address().value());
    }

    private void report(ElementDraft element, Clause clause, String verb, String help) {
        draft.diagnostics().report(ModelDiagnostics.wrongVerb(clause.span(), verb, element.root(), help));
    }
}
