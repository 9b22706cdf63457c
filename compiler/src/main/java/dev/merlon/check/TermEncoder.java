package dev.merlon.check;

import dev.merlon.codec.ByteWriter;
import dev.merlon.logic.And;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Count;
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
import dev.merlon.logic.TableLookup;
import dev.merlon.logic.Term;
import dev.merlon.logic.Variable;
import dev.merlon.logic.Within;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes terms, values and types as bytes; {@link TermDecoder} reads them back. What libraries declare is written by name.
 *
 * <p>As long as there are forms of terms.
 */
class TermEncoder extends ByteWriter {
    final void term(Term term) {
        if (term instanceof Variable it) {
            tag(0);
            string(it.name());
            number(it.slot());
        } else if (term instanceof AttributeOf it) {
            tag(1);
            term(it.target());
            attribute(it.attribute());
        } else if (term instanceof Navigate it) {
            tag(2);
            term(it.target());
            constant(it.navigation());
        } else if (term instanceof Comparison it) {
            tag(3);
            term(it.left());
            constant(it.operator());
            term(it.right());
        } else if (term instanceof Literal it) {
            tag(4);
            value(it.value());
        } else if (term instanceof And it) {
            tag(5);
            term(it.left());
            term(it.right());
        } else if (term instanceof Or it) {
            tag(6);
            term(it.left());
            term(it.right());
        } else if (term instanceof Not it) {
            tag(7);
            term(it.operand());
        } else if (term instanceof KindTest it) {
            tag(8);
            term(it.element());
            kinds(it.kinds());
        } else if (term instanceof Call it) {
            tag(9);
            string(it.definition().name());
            list(it.arguments(), this::term);
        } else if (term instanceof HasControl it) {
            tag(10);
            term(it.element());
            kind(it.control());
        } else if (term instanceof Quantified it) {
            tag(11);
            flag(it.universal());
            term(it.set());
            number(it.slot());
            optional(it.where());
            term(it.body());
        } else if (term instanceof Flatten it) {
            tag(12);
            term(it.set());
            number(it.slot());
            term(it.step());
        } else if (term instanceof Conditional it) {
            tag(13);
            term(it.condition());
            term(it.then());
            optional(it.otherwise());
        } else {
            rarer(term);
        }
        span(term.span());
    }

    private void rarer(Term term) {
        if (term instanceof Binding it) {
            tag(14);
            string(it.name());
            number(it.slot());
            term(it.definition());
        } else if (term instanceof Presence it) {
            tag(15);
            term(it.set());
        } else if (term instanceof Membership it) {
            tag(16);
            term(it.member());
            term(it.set());
        } else if (term instanceof Nearest it) {
            tag(17);
            term(it.target());
            kind(it.kind());
        } else if (term instanceof Within it) {
            tag(18);
            term(it.element());
            kinds(it.kinds());
            optional(it.place());
        } else if (term instanceof Sum it) {
            tag(19);
            term(it.left());
            flag(it.minus());
            term(it.right());
        } else if (term instanceof ListOf it) {
            tag(20);
            list(it.elements(), this::term);
        } else if (term instanceof Extent it) {
            tag(21);
            kinds(it.kinds());
        } else if (term instanceof Comprehension it) {
            tag(22);
            term(it.set());
            number(it.slot());
            optional(it.where());
            optional(it.yield());
        } else if (term instanceof Count it) {
            tag(23);
            term(it.set());
        } else if (term instanceof Extremum it) {
            tag(24);
            extremum(it);
        } else if (term instanceof Rank it) {
            tag(25);
            term(it.constant());
        } else if (term instanceof TableLookup it) {
            tag(26);
            string(it.table().name());
            term(it.first());
            term(it.second());
        } else if (term instanceof Reaches it) {
            tag(27);
            term(it.from());
            term(it.to());
            path(it.options());
        } else if (term instanceof Distance it) {
            tag(28);
            term(it.from());
            term(it.to());
            path(it.options());
        } else if (term instanceof Known it) {
            tag(29);
            term(it.term());
        } else if (term instanceof Once it) {
            tag(30);
            term(it.term());
        } else {
            throw new IllegalArgumentException(term.getClass().getName());
        }
    }

    final void optional(@Nullable Term term) {
        if (present(term)) {
            term(Objects.requireNonNull(term));
        }
    }

    private void extremum(Extremum it) {
        flag(it.greatest());
        list(it.values(), this::term);
        Extremum.Over over = it.over();
        if (present(over)) {
            Extremum.Over range = Objects.requireNonNull(over);
            term(range.set());
            number(range.slot());
            optional(range.where());
            term(range.value());
        }
        type(it.type());
    }

    private void path(PathOptions options) {
        list(options.relations(), this::relation);
        optional(options.upTo());
        optional(options.avoiding());
    }

    final void relation(Relation relation) {
        string(relation.name());
    }

    final void message(@Nullable Message message) {
        if (present(message)) {
            list(Objects.requireNonNull(message).parts(), this::part);
        }
    }

    private void part(Message.Part part) {
        flag(part instanceof Message.Part.Hole);
        if (part instanceof Message.Part.Hole hole) {
            term(hole.term());
        } else if (part instanceof Message.Part.Plain plain) {
            string(plain.text());
        }
    }

    final void value(Value value) {
        if (value instanceof Value.Bool it) {
            tag(0);
            constant(it);
        } else if (value instanceof Value.Int it) {
            tag(1);
            number(it.value());
        } else if (value instanceof Value.Text it) {
            tag(2);
            string(it.value());
        } else if (value instanceof Value.Date it) {
            tag(3);
            number(it.value().toEpochDay());
        } else if (value instanceof Value.Duration it) {
            tag(4);
            number(it.seconds());
            string(it.written());
        } else if (value instanceof Value.Money it) {
            tag(5);
            string(it.amount().toString());
            string(it.currency());
        } else if (value instanceof Value.Version it) {
            tag(6);
            string(it.text());
        } else if (value instanceof Value.Constant it) {
            tag(7);
            constant(it.constant());
        } else if (value instanceof Value.None) {
            tag(8);
        } else if (value instanceof Value.Unsaid) {
            tag(9);
        } else if (value instanceof ValueSet it && it.isCertain()) {
            tag(10);
            list(it.members(), this::value);
        } else {
            throw new IllegalArgumentException("no constant of a library: " + value);
        }
    }

    final void constant(Enumeration.Constant constant) {
        string(constant.enumeration().qualifiedName());
        string(constant.name());
    }

    final void type(Type type) {
        if (type instanceof Type.Basic it) {
            tag(0);
            constant(it);
        } else if (type instanceof Type.OfEnumeration it) {
            tag(1);
            string(it.enumeration().qualifiedName());
        } else if (type instanceof Type.OfKind it) {
            tag(2);
            kinds(it.anyOf());
        } else if (type instanceof Type.SetOf it) {
            tag(3);
            type(it.element());
        } else if (type instanceof Type.Optional it) {
            tag(4);
            type(it.value());
        }
    }

    final void kinds(List<Kind> kinds) {
        list(kinds, this::kind);
    }

    final void kind(Kind kind) {
        string(kind.qualifiedName());
    }

    final void attribute(Attribute attribute) {
        kind(attribute.owner());
        string(attribute.name());
    }
}
