package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.Item;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An element of a model that is being put together, with what the text says of it. */
final class ElementDraft {
    private final Element element;
    private final List<Kind> kinds;
    private final @Nullable ElementDraft outer;
    private final List<Clause> header = new ArrayList<>();
    private final List<Item> body = new ArrayList<>();
    private final Map<String, ElementDraft> endpoints = new TreeMap<>();
    private final Map<String, Span> stated = new TreeMap<>();
    private boolean isOfUnknownKind;
    private boolean closed;
    private boolean outOfScope;

    /**
     * @param kinds the kinds whose attributes it has
     * @param outer what it is written in: a boundary or the model, the owner of an endpoint; null for the model
     */
    ElementDraft(Element element, List<Kind> kinds, @Nullable ElementDraft outer, List<Clause> header) {
        this.element = element;
        this.kinds = List.copyOf(kinds);
        this.outer = outer;
        this.header.addAll(header);
    }

    Element element() {
        return element;
    }

    RootKind root() {
        return element.root();
    }

    List<Kind> kinds() {
        return kinds;
    }

    @Nullable
    ElementDraft outer() {
        return outer;
    }

    /** Says that it has a kind that could not be found, so that nobody knows which attributes it has. */
    void ofUnknownKind() {
        isOfUnknownKind = true;
    }

    boolean isOfUnknownKind() {
        return isOfUnknownKind;
    }

    /** The clauses of its header, and of every {@code extend} of it. */
    List<Clause> header() {
        return header;
    }

    void addHeader(List<Clause> clauses) {
        header.addAll(clauses);
    }

    /** The items of its body, and of every {@code extend} of it. */
    List<Item> body() {
        return body;
    }

    void addBody(List<Item> items) {
        body.addAll(items);
    }

    Map<String, ElementDraft> endpoints() {
        return endpoints;
    }

    /**
     * Notes that something is stated of it, under a name of its own.
     *
     * @return the place where it was stated before, or null
     */
    @Nullable
    Span note(String what, Span place) {
        return stated.putIfAbsent(what, place);
    }

    boolean isStated(String what) {
        return stated.containsKey(what);
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    boolean isOutOfScope() {
        return outOfScope;
    }

    void leaveOut() {
        outOfScope = true;
    }
}
