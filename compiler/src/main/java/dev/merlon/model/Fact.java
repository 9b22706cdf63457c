package dev.merlon.model;

import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something a model could say about an element and does not: the subject of a question.
 *
 * <p>Ordered by element, then attributes before what else can be stated, then controls, then by name.
 */
public record Fact(
        Element element,
        Aspect aspect,
        @Nullable Attribute attribute,
        @Nullable Kind control) implements Comparable<Fact> {
    /** What kind of statement is missing. */
    public enum Aspect {
        /** The value of an attribute. */
        ATTRIBUTE,
        /** Which data are used at the element. */
        USES,
        /** Which identity the element acts with. */
        IDENTITY,
        /** Whether a control is in place. */
        CONTROL
    }

    public static Fact ofAttribute(Element element, Attribute attribute) {
        return new Fact(element, Aspect.ATTRIBUTE, attribute, null);
    }

    public static Fact ofControl(Element element, Kind control) {
        return new Fact(element, Aspect.CONTROL, null, control);
    }

    public static Fact ofUses(Element element) {
        return new Fact(element, Aspect.USES, null, null);
    }

    public static Fact ofIdentity(Element element) {
        return new Fact(element, Aspect.IDENTITY, null, null);
    }

    /** The name of what is missing: an attribute, a control kind, {@code data} or {@code identity}. */
    public String name() {
        return switch (aspect) {
            case ATTRIBUTE -> attribute == null ? "" : attribute.name();
            case CONTROL -> control == null ? "" : control.name();
            case USES -> "data";
            case IDENTITY -> "identity";
        };
    }

    /** The readable id of the question: {@code ledger-db.encryption-at-rest}. */
    public String id() {
        return element.name() + "." + name();
    }

    @Override
    public int compareTo(Fact other) {
        if (element != other.element) {
            return element.compareTo(other.element);
        }
        int byAspect = aspect.compareTo(other.aspect);
        return byAspect != 0 ? byAspect : name().compareTo(other.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact
                && fact.element == element
                && fact.aspect == aspect
                && fact.attribute == attribute
                && fact.control == control;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * element.hashCode() + aspect.ordinal()) + name().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
