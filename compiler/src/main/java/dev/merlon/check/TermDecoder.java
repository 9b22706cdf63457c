package dev.merlon.check;

import dev.merlon.codec.ByteReader;
import dev.merlon.logic.And;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Count;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Distance;
import dev.merlon.logic.Extent;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Flatten;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Known;
import dev.merlon.logic.ListOf;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Membership;
import dev.merlon.logic.Message;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Navigation;
import dev.merlon.logic.Nearest;
import dev.merlon.logic.Not;
import dev.merlon.logic.Once;
import dev.merlon.logic.Or;
import dev.merlon.logic.PathOptions;
import dev.merlon.logic.Presence;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Rank;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Relation;
import dev.merlon.logic.Sum;
import dev.merlon.logic.Table;
import dev.merlon.logic.TableLookup;
import dev.merlon.logic.Term;
import dev.merlon.logic.Variable;
import dev.merlon.logic.Within;
import dev.merlon.model.Value;
import dev.merlon.source.SourceFile;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TermEncoder} wrote, in a program in which all names are declared. */
class TermDecoder extends ByteReader {
    private static final Navigation[] NAVIGATIONS = Navigation.values();
    private static final Comparison.Operator[] OPERATORS = Comparison.Operator.values();
    private static final Value.Bool[] TRUTHS = Value.Bool.values();
    private static final Type.Basic[] BASIC_TYPES = Type.Basic.values();
    private static final Term[] NO_TERMS = {};

    private final Symbols symbols;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Enumeration> enumerations = new HashMap<>();

    TermDecoder(SourceFile file, byte[] bytes, int offset, Symbols symbols) {
        super(file, bytes, offset);
        this.symbols = symbols;
    }

    final Symbols symbols() {
        return symbols;
    }

    final Term term() {
        int tag = tag();
        return switch (tag) {
            case 0 -> new Variable(string(), size(), span());
            case 1 -> new AttributeOf(term(), attribute(), span());
            case 2 -> new Navigate(term(), constant(NAVIGATIONS), span());
            case 3 -> new Comparison(term(), constant(OPERATORS), term(), span());
            case 4 -> new Literal(value(), span());
            case 5 -> new And(term(), term(), span());
            case 6 -> new Or(term(), term(), span());
            case 7 -> new Not(term(), span());
            case 8 -> new KindTest(term(), kinds(), span());
            case 9 -> new Call(definition(string()), terms(), span());
            case 10 -> new HasControl(term(), kind(), span());
            case 11 -> new Quantified(flag(), term(), size(), optional(), term(), span());
            case 12 -> new Flatten(term(), size(), term(), span());
            case 13 -> new Conditional(term(), term(), optional(), span());
            case 14 -> new Binding(string(), size(), term(), span());
            case 15 -> new Presence(term(), span());
            case 16 -> new Membership(term(), term(), span());
            case 17 -> new Nearest(term(), kind(), span());
            case 18 -> new Within(term(), kinds(), optional(), span());
            case 19 -> new Sum(term(), flag(), term(), span());
            case 20 -> new ListOf(terms(), span());
            case 21 -> new Extent(kinds(), span());
            case 22 -> new Comprehension(term(), size(), optional(), optional(), span());
            case 23 -> new Count(term(), span());
            case 24 -> new Extremum(flag(), terms(), flag() ? over() : null, type(), span());
            case 25 -> new Rank(term(), span());
            case 26 -> new TableLookup(table(), term(), term(), span());
            case 27 -> new Reaches(term(), term(), path(), span());
            case 28 -> new Distance(term(), term(), path(), span());
            case 29 -> new Known(term(), span());
            case 30 -> new Once(term(), symbols.vocabulary().nextOnce(), span());
            default -> throw damaged();
        };
    }

    final @Nullable Term optional() {
        return flag() ? term() : null;
    }

    final List<Term> terms() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Term[] terms = Arrays.copyOf(NO_TERMS, size);
        for (int i = 0; i < size; i++) {
            terms[i] = term();
        }
        return List.of(terms);
    }

    private Extremum.Over over() {
        return new Extremum.Over(term(), size(), optional(), term());
    }

    private PathOptions path() {
        Relation[] relations = new Relation[size()];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = relation();
        }
        return new PathOptions(List.of(relations), optional(), optional());
    }

    final Relation relation() {
        if (find(Space.RELATION, string()) instanceof Symbol.OfRelation symbol) {
            return symbol.relation();
        }
        throw damaged();
    }

    private Table table() {
        if (find(Space.VALUE, string()) instanceof Symbol.OfTable symbol && symbol.table() != null) {
            return symbol.table();
        }
        throw damaged();
    }

    final Definition definition(String name) {
        Symbol symbol = find(Space.VALUE, name);
        if (symbol instanceof Symbol.OfDefinition of) {
            return of.definition();
        }
        if (symbol instanceof Symbol.OfParameter of) {
            return of.definition();
        }
        throw damaged();
    }

    final @Nullable Message message() {
        if (!flag()) {
            return null;
        }
        Message.Part[] parts = new Message.Part[size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = flag() ? new Message.Part.Hole(term()) : new Message.Part.Plain(string());
        }
        return new Message(List.of(parts));
    }

    final Value value() {
        int tag = tag();
        return switch (tag) {
            case 0 -> constant(TRUTHS);
            case 1 -> new Value.Int(number());
            case 2 -> new Value.Text(string());
            case 3 -> new Value.Date(LocalDate.ofEpochDay(number()));
            case 4 -> new Value.Duration(number(), string());
            case 5 -> new Value.Money(new BigDecimal(string()), string());
            case 6 -> new Value.Version(string());
            case 7 -> new Value.Constant(constant());
            case 8 -> Value.None.NONE;
            case 9 -> Value.Unsaid.UNSAID;
            case 10 -> set();
            default -> throw damaged();
        };
    }

    private Value set() {
        Value[] members = new Value[size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = value();
        }
        return Value.setOf(List.of(members));
    }

    final Enumeration.Constant constant() {
        Enumeration.Constant constant = enumeration().constant(string());
        if (constant == null) {
            throw damaged();
        }
        return constant;
    }

    private Enumeration enumeration() {
        String name = string();
        Enumeration known = enumerations.get(name);
        if (known == null) {
            if (name.equals(symbols.useRole().qualifiedName())) {
                known = symbols.useRole();
            } else if (find(Space.TYPE, name) instanceof Symbol.OfEnumeration symbol) {
                known = symbol.enumeration();
            } else {
                throw damaged();
            }
            enumerations.put(name, known);
        }
        return known;
    }

    final Type type() {
        int tag = tag();
        return switch (tag) {
            case 0 -> constant(BASIC_TYPES);
            case 1 -> new Type.OfEnumeration(enumeration());
            case 2 -> new Type.OfKind(kinds());
            case 3 -> new Type.SetOf(type());
            case 4 -> new Type.Optional(type());
            default -> throw damaged();
        };
    }

    final List<Kind> kinds() {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Kind[] found = new Kind[size];
        for (int i = 0; i < size; i++) {
            found[i] = kind();
        }
        return List.of(found);
    }

    final Kind kind() {
        String name = string();
        Kind known = kinds.get(name);
        if (known == null) {
            known = symbols.root(name);
            if (known == null) {
                known = find(Space.TYPE, name) instanceof Symbol.OfKind symbol ? symbol.kind() : null;
            }
            if (known == null) {
                throw damaged();
            }
            kinds.put(name, known);
        }
        return known;
    }

    final Attribute attribute() {
        Attribute attribute = kind().attribute(string());
        if (attribute == null) {
            throw damaged();
        }
        return attribute;
    }

    /** The symbol of a qualified name, or null. */
    final @Nullable Symbol find(Space space, String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        LibrarySymbols library = dot < 0 ? null : symbols.library(qualifiedName.substring(0, dot));
        return library == null ? null : library.find(space, qualifiedName.substring(dot + 1));
    }
}
