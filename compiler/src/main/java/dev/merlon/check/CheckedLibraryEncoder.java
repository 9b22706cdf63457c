package dev.merlon.check;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Probe;
import dev.merlon.logic.Relation;
import dev.merlon.model.ControlStatement;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the bodies of a library's declarations were found to say, so that {@link CheckedLibraryDecoder} can say it again
 * without checking them. Names, kinds, types of attributes and the like are not in it: they take little time.
 */
final class CheckedLibraryEncoder extends TermEncoder {
    private final SourceFile file;
    private final LibrarySymbols library;
    private final Symbols symbols;

    private CheckedLibraryEncoder(LibraryFiles library, Symbols symbols) {
        this.file = library.module().root().source();
        this.library = library.declared();
        this.symbols = symbols;
    }

    /**
     * The last of some libraries, which are checked and without mistakes.
     *
     * @param libraries all that it uses, directly or not, and itself; each of one file
     */
    static byte[] encode(List<LibraryFiles> libraries, Symbols symbols, Dependencies dependencies) {
        LibraryFiles last = libraries.get(libraries.size() - 1);
        CheckedLibraryEncoder encoder = new CheckedLibraryEncoder(last, symbols);
        encoder.list(libraries, encoder::text);
        encoder.functions();
        encoder.attributes();
        encoder.controls();
        encoder.carried();
        encoder.list(dependencies.in(encoder.file), encoder::dependency);
        encoder.list(List.copyOf(encoder.library.all(Space.RULE)), encoder::rule);
        return encoder.bytes();
    }

    /** Which text was checked. */
    private void text(LibraryFiles checked) {
        string(checked.module().name());
        number(textMark(checked));
    }

    static long textMark(LibraryFiles checked) {
        long mark = 0;
        for (CompilationUnit unit : checked.module().units()) {
            String text = unit.source().text();
            mark = mark * 31 + ((long) text.length() << 32 | text.hashCode() & 0xFFFF_FFFFL);
        }
        return mark;
    }

    private void functions() {
        List<Definition> definitions = new ArrayList<>();
        for (Symbol symbol : library.all(Space.VALUE)) {
            if (symbol instanceof Symbol.OfDefinition of) {
                definitions.add(of.definition());
            } else if (symbol instanceof Symbol.OfParameter of) {
                definitions.add(of.definition());
            }
        }
        list(definitions, this::definition);
        list(List.copyOf(library.all(Space.RELATION)), this::relationBody);
    }

    private void definition(Definition definition) {
        string(definition.name());
        term(definition.body());
        number(definition.frameSize());
    }

    private void relationBody(Symbol symbol) {
        Relation relation = ((Symbol.OfRelation) symbol).relation();
        relation(relation);
        list(relation.edges(), this::edge);
    }

    private void edge(Relation.Edge edge) {
        type(edge.over());
        term(edge.from());
        term(edge.to());
        optional(edge.where());
        optional(edge.cost());
        number(edge.frameSize());
    }

    private void attributes() {
        List<AttributeDefinition> own = new ArrayList<>();
        List<Default> defaults = new ArrayList<>();
        for (AttributeDefinition definition : symbols.vocabulary().attributes()) {
            AttributePlace place = symbols.place(definition.attribute());
            if (place != null && place.scope().library().equals(library.name())) {
                own.add(definition);
            }
            definition.defaults().forEach((kind, value) -> {
                if (isHere(value.value().span())) {
                    defaults.add(new Default(definition.attribute(), kind, value));
                }
            });
        }
        list(own, this::attributeDefinition);
        list(defaults, this::defaultValue);
    }

    private record Default(Attribute attribute, Kind kind, AttributeDefinition.Default value) {}

    private void attributeDefinition(AttributeDefinition definition) {
        attribute(definition.attribute());
        if (present(definition.absent())) {
            value(Objects.requireNonNull(definition.absent()));
        }
        message(definition.ask());
    }

    private void defaultValue(Default given) {
        attribute(given.attribute);
        kind(given.kind);
        term(given.value.value());
        number(given.value.frameSize());
    }

    private void controls() {
        List<ControlDefinition> own = new ArrayList<>();
        for (Symbol symbol : library.all(Space.TYPE)) {
            Kind kind = symbol instanceof Symbol.OfKind of ? of.kind() : null;
            if (kind != null && kind.root() == RootKind.CONTROL) {
                own.add(symbols.vocabulary().definition(kind));
            }
        }
        list(own, this::control);
    }

    private void control(ControlDefinition control) {
        kind(control.kind());
        ControlDefinition.Condition holds = control.holdsWhen();
        if (present(holds)) {
            term(Objects.requireNonNull(holds).term());
            number(Objects.requireNonNull(holds).frameSize());
        }
        list(control.given(), this::given);
        list(control.coverings(), this::covering);
        list(control.references(), this::string);
        list(control.probes(), this::probe);
        message(control.ask());
    }

    private void probe(Probe probe) {
        String name = probe.simpleName();
        string(probe.name().substring(0, probe.name().length() - name.length() - 1));
        string(name);
    }

    private void given(ControlDefinition.Given given) {
        attribute(given.attribute());
        flag(given.adding());
        constant(given.operator());
        value(given.value());
    }

    private void covering(ControlDefinition.Covering covering) {
        kind(covering.kind());
        term(covering.path());
        number(covering.frameSize());
    }

    private void carried() {
        List<Carried> own = new ArrayList<>();
        symbols.carried().forEach((kind, statements) -> {
            for (ControlStatement statement : statements) {
                if (isHere(statement.span())) {
                    own.add(new Carried(kind, statement));
                }
            }
        });
        list(own, this::carried);
    }

    private record Carried(Kind kind, ControlStatement statement) {}

    private void carried(Carried carried) {
        kind(carried.kind);
        kind(carried.statement.control());
        constant(carried.statement.status());
        span(carried.statement.span());
    }

    private void dependency(Dependencies.Node node) {
        key(node.key());
        string(node.name());
        span(node.span());
        list(node.needsIn(file), this::need);
    }

    private void need(Map.Entry<Object, Span> need) {
        key(need.getKey());
        span(need.getValue());
    }

    private void key(Object key) {
        if (key instanceof Attribute it) {
            tag(0);
            attribute(it);
        } else if (key instanceof Definition it) {
            tag(1);
            string(it.name());
        } else if (key instanceof Relation it) {
            tag(2);
            relation(it);
        } else if (key instanceof Kind it) {
            tag(3);
            kind(it);
        } else if (key instanceof ControlDefinition it) {
            tag(4);
            kind(it.kind());
        } else {
            throw new IllegalArgumentException(key.toString());
        }
    }

    private void rule(Symbol symbol) {
        Symbol.OfRule of = (Symbol.OfRule) symbol;
        Rule rule = Objects.requireNonNull(of.rule());
        boolean plain = of.parameters().isEmpty();
        flag(plain);
        if (plain) {
            list(of.subjects(), this::type);
            number(rule.frameSize());
            list(rule.variables(), this::variable);
            term(rule.when());
            list(rule.answers(), this::answer);
            list(rule.refinements(), this::refinement);
            flag(rule.generic());
            list(rule.groupBy(), this::term);
            optional(rule.severity());
            optional(rule.impact());
            optional(rule.likelihood());
            message(rule.message());
            message(rule.fix());
            message(rule.ask());
            list(rule.classes(), this::constant);
            list(rule.references(), this::string);
        }
    }

    private void variable(RuleVariable variable) {
        string(variable.name());
        kinds(variable.kinds());
        kinds(variable.from());
        kinds(variable.to());
        optional(variable.set());
        optional(variable.where());
    }

    private void answer(Answer answer) {
        flag(answer instanceof Answer.Unless);
        if (answer instanceof Answer.Unless unless) {
            term(unless.condition());
        } else if (answer instanceof Answer.Controls controls) {
            flag(controls.compensating());
            list(controls.requirements(), this::requirement);
        }
        span(answer.span());
    }

    private void requirement(Rule.Requirement requirement) {
        kind(requirement.control());
        term(requirement.on());
        span(requirement.span());
    }

    private void refinement(Rule.Refinement refinement) {
        string(refinement.rule());
        term(refinement.on());
        span(refinement.span());
    }

    private boolean isHere(@Nullable Span span) {
        return span != null && span.file() == file;
    }
}
