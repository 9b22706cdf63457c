package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who acts as whom, and what an identity may do. */
final class IdentityStatements {
    private static final List<RootKind> IDENTITIES = List.of(RootKind.IDENTITY);
    private static final List<RootKind> ACTORS = List.of(RootKind.ACTOR);
    private static final List<RootKind> TARGETS = List.of(
            RootKind.COMPONENT,
            RootKind.ACTOR,
            RootKind.BOUNDARY,
            RootKind.DATA,
            RootKind.IDENTITY,
            RootKind.FLOW,
            RootKind.ENDPOINT);
    private static final String IDENTITY = "the identity";

    private final ModelDraft draft;
    private final AttributeStatements attributes;

    IdentityStatements(ModelDraft draft, AttributeStatements attributes) {
        this.draft = draft;
        this.attributes = attributes;
    }

    void read(ElementDraft element, Clause.RunsAs clause) {
        if (element.root() != RootKind.COMPONENT && element.root() != RootKind.ACTOR) {
            draft.diagnostics()
                    .report(ModelDiagnostics.wrongVerb(
                            clause.span(),
                            "runs as",
                            element.root(),
                            "say it of a component or an actor; of a flow say `as`"));
            return;
        }
        read(element, clause.identity(), clause.span());
    }

    void read(ElementDraft element, Clause.As clause) {
        if (element.root() != RootKind.FLOW) {
            draft.diagnostics()
                    .report(ModelDiagnostics.wrongVerb(
                            clause.span(), "as", element.root(), "say it of a flow; of a component say `runs as`"));
            return;
        }
        read(element, clause.identity(), clause.span());
    }

    private void read(ElementDraft element, QualifiedName name, Span place) {
        Span first = element.note(IDENTITY, place);
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            place, first, IDENTITY, element.element().name()));
            return;
        }
        IdentityStatement acting = identity(name, place);
        if (acting != null) {
            draft.builder().identity(element.element(), acting.identity(), place);
        }
    }

    /** What {@code as} says; null where nothing is to be said, or the name is wrong. */
    @Nullable
    IdentityStatement identity(QualifiedName name, Span place) {
        boolean isDeclared = draft.names().peek(name) != null;
        if (!isDeclared && name.text().equals(ConstantChecker.NONE)) {
            return new IdentityStatement(null, place);
        }
        if (!isDeclared && name.text().equals("unknown")) {
            return null;
        }
        ElementDraft found = draft.names().find(name, IDENTITIES);
        return found == null ? null : new IdentityStatement(found.element(), place);
    }

    void read(ElementDraft holder, ElementStatement.Grant statement) {
        List<Value> rights = rights(statement.rights());
        ElementDraft target = draft.names().find(statement.target(), TARGETS);
        QualifiedName onBehalf = statement.forActor();
        ElementDraft actor = onBehalf == null ? null : draft.names().find(onBehalf, ACTORS);
        if (target == null || rights.isEmpty() || onBehalf != null && actor == null) {
            return;
        }
        Element grant = draft.builder()
                .grant(
                        holder.element(),
                        rights,
                        target.element(),
                        actor == null ? null : actor.element(),
                        draft.symbols().root(RootKind.GRANT),
                        statement.span());
        draft.names()
                .addGrant(
                        grant,
                        holder.element(),
                        statement.rights(),
                        target.element(),
                        actor == null ? null : actor.element());
        Span first = holder.note(grant.name(), statement.span());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            statement.span(),
                            first,
                            "the same grant",
                            holder.element().name()));
        }
        if (holder.isClosed()) {
            draft.builder().close(grant);
        }
        attributes.read(grant, RootKind.GRANT, statement.attributes());
    }

    private List<Value> rights(List<Name> names) {
        Enumeration enumeration = draft.symbols().prelude().right();
        if (enumeration == null) {
            draft.diagnostics().report(ModelDiagnostics.noRights(names.get(0).span()));
            return List.of();
        }
        List<Value> rights = new ArrayList<>();
        for (Name name : names) {
            Expression written = new Expression.NameExpression(name, name.span());
            Value right = draft.constants().value(written, new Type.OfEnumeration(enumeration));
            if (right != null && !rights.contains(right)) {
                rights.add(right);
            }
        }
        return rights;
    }
}
