package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kind of control is: where it stands, when it holds by facts, what it makes true, what it covers. */
public final class ControlDefinition {
    private final Kind kind;
    private final List<Kind> on = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final List<Covering> coverings = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private @Nullable Condition holdsWhen;
    private @Nullable Message ask;

    /** A condition on {@code self}, slot 0 of its frame. */
    public record Condition(Term term, int frameSize) {}

    /**
     * What a control makes true of an attribute.
     *
     * @param adding for set-valued attributes: the value is a member
     * @param operator otherwise, how the attribute compares to the value
     */
    public record Given(Attribute attribute, boolean adding, Comparison.Operator operator, Value value) {}

    /** An element of {@code kind} has the control if {@code path} from it has members and each of them has it. */
    public record Covering(Kind kind, Term path, int frameSize) {}

    public ControlDefinition(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public void standsOn(Kind elementKind) {
        on.add(elementKind);
    }

    /** The kinds of elements it may be stated on. */
    public List<Kind> on() {
        return on;
    }

    public boolean mayStandOn(Kind elementKind) {
        return on.stream().anyMatch(elementKind::isA);
    }

    public void holdsWhen(Condition condition) {
        holdsWhen = condition;
    }

    public @Nullable Condition holdsWhen() {
        return holdsWhen;
    }

    public void gives(Given what) {
        given.add(what);
    }

    public List<Given> given() {
        return given;
    }

    public void covers(Covering covering) {
        coverings.add(covering);
    }

    public List<Covering> coverings() {
        return coverings;
    }

    public void provenBy(Probe probe) {
        probes.add(probe);
    }

    /** What each proves it against the running system, in the order in which they are written. */
    public List<Probe> probes() {
        return probes;
    }

    public void refersTo(String reference) {
        references.add(reference);
    }

    /** Entries of taxonomies: what having it supports. */
    public List<String> references() {
        return references;
    }

    public void ask(Message text) {
        ask = text;
    }

    /** How to ask for it, with {@code self} in slot 0, or null. */
    public @Nullable Message ask() {
        return ask;
    }
}
