package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks what kinds say of their elements: defaults of attributes, and the controls that elements have by their kind. */
final class KindChecker {
    private final Symbols symbols;
    private final Dependencies dependencies;
    private final ControlChecker controls;

    KindChecker(Symbols symbols, Dependencies dependencies) {
        this.symbols = symbols;
        this.dependencies = dependencies;
        this.controls = new ControlChecker(symbols, dependencies);
    }

    void check(LibraryFiles library, Item item) {
        Scope scope = library.scope();
        if (item.statement() instanceof LibraryStatement.ExtendKind extension) {
            Kind kind = scope.kind(extension.kind());
            if (kind != null) {
                checkBody(library, kind, extension.body(), "an `extend kind`");
            }
        } else if (item.statement() instanceof LibraryStatement.Kind declaration
                && scope.own(Space.TYPE, declaration.name()) instanceof Symbol.OfKind symbol) {
            Kind kind = symbol.kind();
            if (kind != null && kind.root() == RootKind.CONTROL) {
                controls.check(library, kind, declaration);
            } else if (kind != null) {
                declaration.clauses().forEach(clause -> clause(scope, kind, clause));
                checkBody(library, kind, declaration.body(), "a kind");
            }
        }
    }

    /** Lets controls depend on those whose conditions decide them too. */
    void connectControls() {
        controls.connect();
    }

    private void checkBody(LibraryFiles library, Kind kind, @Nullable Body body, String where) {
        if (body == null) {
            return;
        }
        Scope scope = library.scope();
        Map<String, Name> given = new HashMap<>();
        for (Item item : body.items()) {
            Statement statement = item.statement();
            if (library.strict()) {
                Annotations.ofLibrary(item, scope.diagnostics());
            }
            if (statement instanceof LibraryStatement.Attribute attribute) {
                attribute(scope, kind, attribute);
            } else if (statement instanceof Statement.Fact fact) {
                Name first = given.putIfAbsent(fact.name().text(), fact.name());
                if (first == null) {
                    givenDefault(scope, kind, fact);
                } else {
                    scope.diagnostics().report(NameDiagnostics.duplicate(fact.name(), "default of", first.span()));
                }
            } else if (statement instanceof ElementStatement.Line line) {
                clause(scope, kind, line.clause());
            } else {
                Strays.report(statement, where, scope.diagnostics());
            }
        }
    }

    private void attribute(Scope scope, Kind kind, LibraryStatement.Attribute declaration) {
        Attribute attribute = kind.attribute(declaration.name().text());
        AttributePlace place = attribute == null ? null : symbols.place(attribute);
        if (attribute == null || place == null || place.declaration() != declaration) {
            return;
        }
        AttributeDefinition definition = symbols.vocabulary().definition(attribute);
        Expression absent = declaration.absent();
        if (absent != null) {
            Value value = constants(scope).value(absent, attribute.type());
            if (value != null) {
                definition.absent(value);
            }
        }
        Expression defaultValue = declaration.defaultValue();
        if (defaultValue != null) {
            defaultFor(scope, kind, attribute, defaultValue);
        }
        Expression ask = declaration.ask();
        if (ask != null) {
            Context context = Context.about(Type.OfKind.of(kind), ask.span(), scope, null);
            definition.ask(new MessageChecker(new ExpressionChecker(context)).message(ask, context.outermost()));
        }
    }

    private void givenDefault(Scope scope, Kind kind, Statement.Fact fact) {
        Name name = fact.name();
        Attribute attribute = kind.attribute(name.text());
        if (attribute == null) {
            scope.diagnostics().report(NameDiagnostics.unknownAttribute(name, List.of(kind), attributeNames(kind)));
            return;
        }
        Expression more = fact.likely();
        if (more != null) {
            scope.diagnostics().report(TypeDiagnostics.range(more.span()));
        }
        defaultFor(scope, kind, attribute, fact.value());
    }

    private void defaultFor(Scope scope, Kind kind, Attribute attribute, Expression value) {
        Dependencies.Node node = dependencies.node(attribute, "`" + attribute.name() + "`", value.span());
        Context context = Context.about(Type.OfKind.of(kind), value.span(), scope, node);
        Typed found = new ExpressionChecker(context).defaultValue(value, attribute.type(), context.outermost());
        symbols.vocabulary()
                .definition(attribute)
                .defaultFor(kind, new AttributeDefinition.Default(found.term(), context.frameSize()));
    }

    private void clause(Scope scope, Kind kind, Clause clause) {
        if (clause instanceof Clause.With with) {
            carry(scope, kind, with.controls(), ControlStatement.Status.IMPLEMENTED);
        } else if (clause instanceof Clause.Without without) {
            carry(scope, kind, without.controls(), ControlStatement.Status.ABSENT);
        } else {
            Strays.report(clause, "a kind", scope.diagnostics());
        }
    }

    private void carry(Scope scope, Kind kind, List<KindReference> references, ControlStatement.Status status) {
        for (KindReference reference : references) {
            Kind control = scope.kind(reference);
            Typed element = Types.element(Type.OfKind.of(kind));
            if (control != null && Placement.checkStanding(control, reference, element, scope)) {
                symbols.carry(
                        kind, ControlStatement.plain(control, status, reference.span(), ControlStatement.Origin.KIND));
            }
        }
    }

    private static TreeSet<String> attributeNames(Kind start) {
        TreeSet<String> names = new TreeSet<>();
        for (Kind kind = start; kind != null; kind = kind.superKind()) {
            kind.ownAttributes().forEach(attribute -> names.add(attribute.name()));
        }
        return names;
    }

    /** Constants of libraries, which know no elements. */
    static ConstantChecker constants(Scope scope) {
        return new ConstantChecker(scope, name -> {
            Span span = name.span();
            scope.diagnostics().report(TypeDiagnostics.noElementsHere(span));
            return null;
        });
    }
}
