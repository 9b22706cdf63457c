package dev.merlon.check;

import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Message;
import dev.merlon.logic.Probe;
import dev.merlon.logic.Relation;
import dev.merlon.model.ControlStatement;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Refinement;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says again what {@link CheckedLibraryEncoder} wrote of a library: first the bodies of everything but rules, then the rules.
 */
final class CheckedLibraryDecoder extends TermDecoder {
    private static final Comparison.Operator[] OPERATORS = Comparison.Operator.values();
    private static final ControlStatement.Status[] STATUSES = ControlStatement.Status.values();

    private final LibraryFiles library;

    private CheckedLibraryDecoder(LibraryFiles library, byte[] bytes, Symbols symbols) {
        super(library.module().root().source(), bytes, 0, symbols);
        this.library = library;
    }

    /** The decoder of a library; null if the bytes are of other texts of it or of what it uses. */
    static @Nullable CheckedLibraryDecoder of(
            LibraryFiles library, byte[] bytes, Symbols symbols, Map<String, LibraryFiles> program) {
        CheckedLibraryDecoder decoder = new CheckedLibraryDecoder(library, bytes, symbols);
        int texts = decoder.size();
        boolean same = true;
        for (int i = 0; i < texts; i++) {
            LibraryFiles used = program.get(decoder.string());
            long mark = decoder.number();
            same &= used != null && CheckedLibraryEncoder.textMark(used) == mark;
        }
        return same ? decoder : null;
    }

    /** Everything but rules. */
    void bodies(Dependencies dependencies) {
        repeat(this::definition);
        repeat(this::relationBody);
        repeat(this::attributeDefinition);
        repeat(this::defaultValue);
        repeat(this::control);
        repeat(this::carried);
        repeat(() -> dependency(dependencies));
    }

    private void repeat(Runnable reader) {
        for (int left = size(); left > 0; left--) {
            reader.run();
        }
    }

    private <T> List<T> list(Function<CheckedLibraryDecoder, T> reader) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        List<T> found = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            found.add(reader.apply(this));
        }
        return found;
    }

    private void definition() {
        definition(string()).define(term(), size());
    }

    private void relationBody() {
        relation().define(list(CheckedLibraryDecoder::edge));
    }

    private Relation.Edge edge() {
        return new Relation.Edge(type(), term(), term(), optional(), optional(), size());
    }

    private void attributeDefinition() {
        AttributeDefinition definition = symbols().vocabulary().definition(attribute());
        if (flag()) {
            definition.absent(value());
        }
        Message ask = message();
        if (ask != null) {
            definition.ask(ask);
        }
    }

    private void defaultValue() {
        Attribute attribute = attribute();
        Kind kind = kind();
        symbols().vocabulary().definition(attribute).defaultFor(kind, new AttributeDefinition.Default(term(), size()));
    }

    private void control() {
        ControlDefinition control = symbols().vocabulary().definition(kind());
        if (flag()) {
            control.holdsWhen(new ControlDefinition.Condition(term(), size()));
        }
        repeat(() -> control.gives(new ControlDefinition.Given(attribute(), flag(), constant(OPERATORS), value())));
        repeat(() -> control.covers(new ControlDefinition.Covering(kind(), term(), size())));
        repeat(() -> control.refersTo(string()));
        repeat(() -> control.provenBy(probe()));
        Message ask = message();
        if (ask != null) {
            control.ask(ask);
        }
    }

    private Probe probe() {
        LibrarySymbols declaring = symbols().library(string());
        if (declaring != null && declaring.find(Space.PROBE, string()) instanceof Symbol.OfProbe found) {
            return found.probe();
        }
        throw damaged();
    }

    private void carried() {
        Kind kind = kind();
        symbols().carry(kind, ControlStatement.plain(kind(), constant(STATUSES), span(), ControlStatement.Origin.KIND));
    }

    private void dependency(Dependencies dependencies) {
        Dependencies.Node node = dependencies.node(key(), string(), span());
        repeat(() -> node.needs(key(), span()));
    }

    private Object key() {
        int tag = tag();
        return switch (tag) {
            case 0 -> attribute();
            case 1 -> definition(string());
            case 2 -> relation();
            case 3 -> kind();
            case 4 -> symbols().vocabulary().definition(kind());
            default -> throw damaged();
        };
    }

    /** The rules, in the order of their declaration. */
    List<Rule> rules(List<Runnable> afterwards) {
        List<Rule> rules = new ArrayList<>();
        int count = size();
        if (count != library.declared().all(Space.RULE).size()) {
            throw damaged();
        }
        for (Symbol symbol : library.declared().all(Space.RULE)) {
            Symbol.OfRule of = (Symbol.OfRule) symbol;
            Rule rule = flag() ? rule(of) : new RuleChecker(of, false, afterwards).check();
            of.rule(rule);
            rules.add(rule);
        }
        return rules;
    }

    private Rule rule(Symbol.OfRule symbol) {
        symbol.subjects(list(TermDecoder::type));
        return new Rule(
                symbol.qualifiedName(),
                symbol.title(),
                symbol.documentation(),
                Rule.Origin.LIBRARY,
                symbol.name().span(),
                size(),
                list(CheckedLibraryDecoder::variable),
                term(),
                list(CheckedLibraryDecoder::answer),
                list(CheckedLibraryDecoder::refinement),
                flag(),
                terms(),
                optional(),
                optional(),
                optional(),
                message(),
                message(),
                message(),
                list(TermDecoder::constant),
                list(CheckedLibraryDecoder::text),
                symbol.formerIds());
    }

    private String text() {
        return string();
    }

    private RuleVariable variable() {
        return new RuleVariable(string(), kinds(), kinds(), kinds(), optional(), optional());
    }

    private Answer answer() {
        if (flag()) {
            return new Answer.Unless(term(), span());
        }
        return new Answer.Controls(flag(), list(CheckedLibraryDecoder::requirement), span());
    }

    private Requirement requirement() {
        return new Requirement(kind(), term(), span());
    }

    private Refinement refinement() {
        return new Refinement(string(), term(), span());
    }
}
