package dev.merlon.logic;

import dev.merlon.logic.ControlDefinition.Covering;
import dev.merlon.logic.Holding.Ground;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether elements have controls through others, by {@code covers K by path}: one step, for covering does not chain.
 *
 * <p>An element is covered where one path covers it: it has members, and all of them have the control. It is refuted where
 * no path has a member with the control and one has members without: who says that a server has no rate limiting need not
 * say so of each of its flows. Between the two, covering says nothing, since the control may still stand on the element
 * itself. Two cases ask for what covers: where the control may not stand on the element, and where one element covers it,
 * for that one answers for all that it covers.
 */
final class Coverings {
    private final World world;
    private final ControlReader controls;

    Coverings(World world, ControlReader controls) {
        this.world = world;
        this.controls = controls;
    }

    /** Whether what covers an element has a control; null where that says nothing of the element. */
    @Nullable
    Holding read(Element element, Kind control) {
        List<Path> paths = List.of();
        for (Kind kind = control; kind != null && ControlReader.isDefined(kind); kind = kind.superKind()) {
            for (Covering covering : world.vocabulary().definition(kind).coverings()) {
                if (element.isA(covering.kind())) {
                    Path path = follow(element, control, covering);
                    if (path.covers == Bool.TRUE) {
                        return holding(path);
                    }
                    paths = paths.isEmpty() ? new ArrayList<>(2) : paths;
                    paths.add(path);
                }
            }
        }
        return paths.isEmpty() ? null : uncovered(paths, mayStandOn(element, control), control);
    }

    private @Nullable Holding uncovered(List<Path> paths, boolean mayStandAlone, Kind control) {
        Path lacking = null;
        boolean bare = true;
        Value covers = Bool.FALSE;
        for (Path path : paths) {
            covers = Kleene.or(covers, path.covers);
            bare &= path.bare;
            lacking = path.bare && !path.empty ? path : lacking;
        }
        if (lacking != null && bare) {
            return new Holding(Bool.FALSE, Ground.COVERED, lacking.statement, lacking.only, false);
        }
        Element only = paths.size() == 1 ? paths.get(0).only : null;
        if (mayStandAlone && (only == null || !mayStandOn(only, control))) {
            return null;
        }
        return covers == Bool.FALSE ? holding(paths.get(0)) : new Holding(covers, Ground.UNSTATED, null, null, false);
    }

    /** Whether an element may have a control of its own, without being covered. */
    boolean mayStandOn(Element element, Kind control) {
        if (standsOn(element, control)) {
            return true;
        }
        for (Kind special : controls.descendants(control)) {
            if (standsOn(element, special)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsOn(Element element, Kind control) {
        return element.isAny(world.vocabulary().definition(control).on());
    }

    /**
     * What lies on one path.
     *
     * @param covers whether it has members that all have the control
     * @param bare whether no member of it has the control
     * @param empty whether it has no members
     * @param only the one member, with what it says; null for any other number
     */
    private record Path(
            Value covers,
            boolean bare,
            boolean empty,
            @Nullable Element only,
            @Nullable ControlStatement statement) {}

    private static Holding holding(Path path) {
        return new Holding(path.covers, Ground.COVERED, path.statement, path.only, false);
    }

    private Path follow(Element element, Kind control, Covering covering) {
        Value path = world.evaluate(covering.path(), covering.frameSize(), element);
        if (path instanceof Element single) {
            return onlyBy(single, control);
        }
        if (!(path instanceof ValueSet set)) {
            boolean unknown = path instanceof Unknown;
            return new Path(unknown ? path : Bool.FALSE, !unknown, !unknown, null, null);
        }
        if (set.size() == 1 && set.isCertain() && set.member(0) instanceof Element single) {
            return onlyBy(single, control);
        }
        Facts open = set.open();
        Value any = open == null ? Bool.FALSE : new Unknown(open);
        Value all = open == null ? Bool.TRUE : new Unknown(open);
        boolean bare = open == null;
        for (int i = 0; i < set.size() && (bare || all != Bool.FALSE); i++) {
            if (set.member(i) instanceof Element member) {
                Value has = controls.alone(member, control).value();
                any = Kleene.or(any, set.membership(i));
                all = Kleene.and(all, Kleene.or(Kleene.not(set.membership(i)), has));
                bare &= has == Bool.FALSE;
            }
        }
        return new Path(Kleene.and(any, all), bare, set.size() == 0, null, null);
    }

    private Path onlyBy(Element member, Kind control) {
        Holding holding = controls.alone(member, control);
        return new Path(holding.value(), holding.value() == Bool.FALSE, false, member, holding.statement());
    }
}
