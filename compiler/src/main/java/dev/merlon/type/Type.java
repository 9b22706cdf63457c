package dev.merlon.type;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The type of an expression. */
public sealed interface Type {
    /** The types without parts. */
    enum Basic implements Type {
        BOOL("Bool"),
        INT("Int"),
        TEXT("Text"),
        DATE("Date"),
        DURATION("Duration"),
        MONEY("Money"),
        VERSION("Version"),
        /** The type of {@code none} alone. */
        NONE("none"),
        /** The type of {@code unknown} alone, and of an expression whose mistake is already reported. */
        ANYTHING("anything");

        private final String typeName;

        Basic(String typeName) {
            this.typeName = typeName;
        }

        @Override
        public String toString() {
            return typeName;
        }
    }

    /** The constants of an enum. */
    record OfEnumeration(Enumeration enumeration) implements Type {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfEnumeration of && of.enumeration == enumeration;
        }

        @Override
        public int hashCode() {
            return enumeration.hashCode();
        }

        @Override
        public String toString() {
            return enumeration.name();
        }
    }

    /** Elements that are at least one of some kinds. */
    record OfKind(List<Kind> anyOf) implements Type {
        public OfKind {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfKind of && of.anyOf.equals(anyOf);
        }

        @Override
        public int hashCode() {
            return anyOf.hashCode();
        }

        public static OfKind of(Kind kind) {
            return new OfKind(List.of(kind));
        }

        @Override
        public String toString() {
            return anyOf.stream().map(Kind::name).collect(Collectors.joining(" or "));
        }
    }

    /** Sets of values of one type. */
    record SetOf(Type element) implements Type {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SetOf of && of.element.equals(element);
        }

        @Override
        public int hashCode() {
            return 31 + element.hashCode();
        }

        @Override
        public String toString() {
            return "set of " + element;
        }
    }

    /** A value of a type, or {@code none}. */
    record Optional(Type value) implements Type {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Optional of && of.value.equals(value);
        }

        @Override
        public int hashCode() {
            return 37 + value.hashCode();
        }

        @Override
        public String toString() {
            return value + "?";
        }
    }

    /** Whether {@code <} compares values of this type. */
    default boolean isOrdered() {
        return this instanceof OfEnumeration of && of.enumeration().ordered()
                || this == Basic.INT
                || this == Basic.DATE
                || this == Basic.DURATION
                || this == Basic.MONEY;
    }

    default boolean isSet() {
        return this instanceof SetOf;
    }

    /** The type without its {@code ?}. */
    default Type required() {
        return this instanceof Optional optional ? optional.value() : this;
    }
}
