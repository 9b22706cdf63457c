package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code name = value}: the attributes of elements, uses and grants, and tags. */
final class AttributeStatements {
    private static final String TAGS = "tags";

    private final ModelDraft draft;

    AttributeStatements(ModelDraft draft) {
        this.draft = draft;
    }

    void read(ElementDraft element, Statement.Fact fact) {
        if (isRange(fact)) {
            return;
        }
        Span first = element.note(fact.name().text(), fact.name().span());
        if (first != null) {
            report(ModelDiagnostics.statedTwice(
                    fact.name().span(),
                    first,
                    "`" + fact.name() + "`",
                    element.element().name()));
            return;
        }
        if (fact.name().text().equals(TAGS)) {
            readTags(element.element(), fact.value());
            return;
        }
        boolean surely = !element.isOfUnknownKind()
                || Symbols.attribute(element.kinds(), fact.name().text()) != null;
        Attribute attribute = surely ? find(element.kinds(), element.root(), fact.name()) : null;
        Stated stated = attribute == null ? null : draft.constants().stated(fact.value(), attribute.type());
        if (attribute != null && stated != null) {
            draft.builder().state(element.element(), attribute, stated);
        }
    }

    /** Reads the attributes in parentheses after a use or a grant. */
    void read(Element element, RootKind root, List<Clause.Attribute> attributes) {
        List<Kind> kinds = List.of(draft.symbols().root(root));
        Map<String, Span> seen = new TreeMap<>();
        for (Clause.Attribute each : attributes) {
            Span first = seen.putIfAbsent(each.name().text(), each.name().span());
            if (first != null) {
                report(ModelDiagnostics.statedTwice(
                        each.name().span(), first, "`" + each.name() + "`", element.name()));
                continue;
            }
            Attribute attribute = find(kinds, root, each.name());
            Stated stated = attribute == null ? null : draft.constants().stated(each.value(), attribute.type());
            if (attribute != null && stated != null) {
                draft.builder().state(element, attribute, stated);
            }
        }
    }

    /** Reads the facts of an {@code each}, for the elements of a kind. */
    void read(Kind kind, Statement.Fact fact, Map<Attribute, Stated> values) {
        Attribute attribute = isRange(fact) ? null : find(List.of(kind), kind.root(), fact.name());
        Stated stated = attribute == null ? null : draft.constants().stated(fact.value(), attribute.type());
        if (attribute == null || stated == null) {
            return;
        }
        Stated first = values.putIfAbsent(attribute, stated);
        if (first != null) {
            report(ModelDiagnostics.statedTwice(
                    fact.name().span(), first.span(), "`" + fact.name() + "`", "each " + kind.name()));
        }
    }

    private @Nullable Attribute find(List<Kind> kinds, RootKind root, Name name) {
        Attribute attribute = Symbols.attribute(kinds, name.text());
        if (attribute == null) {
            report(ModelDiagnostics.unknownAttribute(name, kinds, known(kinds), others(root, name.text())));
        } else {
            draft.symbols().use(attribute, name.span(), draft.scope());
        }
        return attribute;
    }

    private static TreeSet<String> known(List<Kind> kinds) {
        TreeSet<String> known = new TreeSet<>(List.of(TAGS));
        for (Kind stated : kinds) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                kind.ownAttributes().forEach(attribute -> known.add(attribute.name()));
            }
        }
        return known;
    }

    /** Kinds that an element of a root kind could also be, and that declare such an attribute. */
    private List<Kind> others(RootKind root, String name) {
        RootKind of = root == RootKind.ENDPOINT ? RootKind.FLOW : root;
        List<Kind> found = new ArrayList<>();
        for (String each : draft.scope().names(Space.TYPE)) {
            Symbol symbol = draft.scope()
                    .peek(Space.TYPE, new Name(each, draft.model().element().span()));
            Kind kind = symbol instanceof Symbol.OfKind ofKind ? ofKind.kind() : null;
            if (kind != null
                    && kind.root() == of
                    && kind.ownAttributes().stream()
                            .anyMatch(attribute -> attribute.name().equals(name))) {
                found.add(kind);
            }
        }
        return found;
    }

    private void readTags(Element element, Expression value) {
        if (!(value instanceof Expression.ListLiteral list)) {
            report(TypeDiagnostics.notAList(
                    value.span(), new dev.merlon.type.Type.SetOf(dev.merlon.type.Type.Basic.TEXT)));
            return;
        }
        for (Expression each : list.elements()) {
            if (each instanceof Expression.TextLiteral text) {
                draft.builder().tag(element, text.text().value());
            } else if (each instanceof Expression.NameExpression name) {
                draft.builder().tag(element, name.name().text());
            } else {
                report(ModelDiagnostics.noTag(each.span()));
            }
        }
    }

    private boolean isRange(Statement.Fact fact) {
        Expression likely = fact.likely();
        if (likely != null) {
            report(ModelDiagnostics.estimate(likely.span()));
        }
        return likely != null;
    }

    private void report(Diagnostic diagnostic) {
        draft.diagnostics().report(diagnostic);
    }
}
