package dev.merlon.ast;

import dev.merlon.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as written; names are not resolved and types not known. */
public sealed interface Expression {
    Span span();

    /** {@code "text"}. */
    record TextLiteral(Text text, Span span) implements Expression {}

    /** A text with holes, where the language has one ({@code message fix ask}): {@code "{c} calls {f.target}."}. */
    record Template(List<Part> parts, Span span) implements Expression {}

    /** {@code 42}, {@code -1}. */
    record IntegerLiteral(long value, Span span) implements Expression {}

    /** {@code 0.5}, only in the estimates of a scenario. */
    record DecimalLiteral(BigDecimal value, Span span) implements Expression {}

    /** {@code 250k EUR}: the amount in whole units of the currency, an ISO 4217 code. */
    record MoneyLiteral(BigDecimal amount, String currency, Span span) implements Expression {}

    /** {@code 30d}. */
    record DurationLiteral(long amount, DurationUnit unit, Span span) implements Expression {}

    /** {@code 2027-03-31}. */
    record DateLiteral(LocalDate date, Span span) implements Expression {}

    /** {@code 1.4.0}. */
    record VersionLiteral(String text, Span span) implements Expression {}

    /** {@code true}, {@code false}. */
    record TruthLiteral(boolean value, Span span) implements Expression {}

    /** {@code unknown}. */
    record UnknownLiteral(Span span) implements Expression {}

    /** {@code [a, b]}. */
    record ListLiteral(List<Expression> elements, Span span) implements Expression {}

    /** {@code x}: a variable, an element, a kind as the set of its elements, an enum constant, {@code none} or {@code self}. */
    record NameExpression(Name name, Span span) implements Expression {}

    /** {@code f.target}, {@code w.nearest(KubernetesCluster)}; arguments are null where there are no parentheses. */
    record Navigation(
            Expression target, Name name, @Nullable List<Expression> arguments, Span span) implements Expression {}

    /** {@code exposed(c)}, {@code distance(a, b along step)}. */
    record Call(Name function, List<Expression> arguments, PathOptions path, Span span) implements Expression {}

    /** {@code count(x in S where p)}, {@code max(x in S : e)}, {@code set(x in S where p)}. */
    record Aggregate(
            Name function, List<Binder> binders, @Nullable Expression body, Span span) implements Expression {}

    /** {@code any S}, {@code no S}: not empty, empty. */
    record Emptiness(Quantifier quantifier, Expression set, Span span) implements Expression {}

    /** {@code any x in S, y in T where p : q}. */
    record Quantified(Quantifier quantifier, List<Binder> binders, Expression body, Span span) implements Expression {}

    /** {@code a + b}, {@code a - b}. */
    record Additive(Expression left, boolean minus, Expression right, Span span) implements Expression {}

    /** {@code a <= b}. */
    record Comparison(Expression left, ComparisonOperator operator, Expression right, Span span)
            implements Expression {}

    /** {@code a reaches b along calls up to 3 avoiding Screening}. */
    record Reaches(Expression from, Expression to, PathOptions path, Span span) implements Expression {}

    /** {@code x in S}, {@code x not in S}. */
    record Membership(Expression member, boolean negated, Expression set, Span span) implements Expression {}

    /** {@code x is Agent or Client}, {@code x is not Agent}. */
    record KindTest(Expression element, boolean negated, List<KindReference> kinds, Span span) implements Expression {}

    /** {@code f has MutualTls}. */
    record HasControl(Expression element, KindReference control, Span span) implements Expression {}

    /** {@code c within PublicNetwork}. */
    record Within(Expression element, Expression place, Span span) implements Expression {}

    /** {@code not p}. */
    record Not(Expression operand, Span span) implements Expression {}

    /** {@code p and q}. */
    record And(Expression left, Expression right, Span span) implements Expression {}

    /** {@code p or q}. */
    record Or(Expression left, Expression right, Span span) implements Expression {}

    /** {@code if p then x else y}; without {@code else}, unknown where the condition is false. */
    record Conditional(
            Expression condition, Expression then, @Nullable Expression otherwise, Span span) implements Expression {}

    /** An expression that could not be read; the mistake is already reported. */
    record Malformed(Span span) implements Expression {}

    /** A piece of a template: plain text, or an expression in braces. */
    sealed interface Part {
        Span span();

        record Plain(String text, Span span) implements Part {}

        record Hole(Expression expression, Span span) implements Part {}
    }

    /** {@code x in S where p}. */
    record Binder(Name name, Expression set, @Nullable Expression where, Span span) {}

    /** What may follow the ends of a path; no relation means all flows. */
    record PathOptions(
            List<QualifiedName> along,
            @Nullable Expression upTo,
            @Nullable Expression avoiding) {
        public static final PathOptions NONE = new PathOptions(List.of(), null, null);
    }

    /** How many members of a set a condition must hold for. */
    enum Quantifier {
        ANY,
        ALL,
        NO
    }

    /** An operator that compares two values. */
    enum ComparisonOperator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_EQUAL("<="),
        GREATER(">"),
        GREATER_EQUAL(">=");

        private final String symbol;

        ComparisonOperator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** A unit of duration, with its letter and its length in seconds; a month is 30 days and a year 365. */
    enum DurationUnit {
        SECOND("s", 1),
        MINUTE("min", 60),
        HOUR("h", 3_600),
        DAY("d", 86_400),
        WEEK("w", 7 * 86_400),
        MONTH("mo", 30 * 86_400),
        YEAR("y", 365 * 86_400);

        private final String letter;
        private final long seconds;

        DurationUnit(String letter, long seconds) {
            this.letter = letter;
            this.seconds = seconds;
        }

        public String letter() {
            return letter;
        }

        public long seconds() {
            return seconds;
        }
    }
}
