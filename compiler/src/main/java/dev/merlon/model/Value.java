package dev.merlon.model;

import dev.merlon.type.Enumeration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to: a value, or what is known of one.
 *
 * <p>A truth value is {@link Bool} or {@link Unknown}. A value of an ordered type may be known to a range
 * ({@link Between}); a set may have members that are only possible ({@link ValueSet}).
 */
public sealed interface Value
        permits Value.Bool,
                Value.Int,
                Value.Text,
                Value.Date,
                Value.Duration,
                Value.Money,
                Value.Version,
                Value.Constant,
                Value.None,
                Value.Unsaid,
                Element,
                ValueSet,
                Between,
                Unknown {
    /** {@code true} or {@code false}. */
    enum Bool implements Value {
        FALSE,
        TRUE;

        public static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }

        @Override
        public String toString() {
            return this == TRUE ? "true" : "false";
        }
    }

    /** {@code 42}. */
    record Int(long value) implements Value {
        /** Stands for a number without bound: a distance along a path that does not exist. */
        public static final Int UNBOUNDED = new Int(Long.MAX_VALUE);

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Int number && number.value == value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return value == Long.MAX_VALUE ? "unbounded" : Long.toString(value);
        }
    }

    /** {@code "text"}. */
    record Text(String value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && text.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** {@code 2027-03-31}. */
    record Date(LocalDate value) implements Value {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** {@code 30d}, in seconds; {@code written} is the literal, for people. */
    record Duration(long seconds, String written) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Duration duration && duration.seconds == seconds;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(seconds);
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** {@code 250k EUR}; amounts of two currencies cannot be compared, which is unknown. */
    record Money(BigDecimal amount, String currency) implements Value {
        public Money {
            amount = amount.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return amount.toPlainString() + " " + currency;
        }
    }

    /** {@code 1.4.0}. */
    record Version(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A constant of an enum. */
    record Constant(Enumeration.Constant constant) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Constant of && of.constant.equals(constant);
        }

        @Override
        public int hashCode() {
            return constant.hashCode();
        }

        @Override
        public String toString() {
            return constant.name();
        }
    }

    /** {@code none}. */
    enum None implements Value {
        NONE;

        @Override
        public String toString() {
            return "none";
        }
    }

    /** What a computed default comes to where it says nothing; never the value of an attribute. */
    enum Unsaid implements Value {
        UNSAID
    }

    /** A set whose members are certain. */
    static ValueSet setOf(List<? extends Value> members) {
        return ValueSet.certain(List.copyOf(members));
    }

    /** The values with commas between them. */
    static String list(List<? extends Value> values) {
        return values.stream().map(Value::toString).collect(Collectors.joining(", "));
    }
}
