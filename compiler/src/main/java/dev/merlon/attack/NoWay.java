package dev.merlon.attack;

import dev.merlon.logic.Kleene;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why no foothold leads to a target.
 *
 * @param reached what the footholds lead to, without themselves, by name
 * @param before what leads to the target, without itself, by name
 * @param walls the controls on boundaries around the target, and not around what is reached, that keep others out; by boundary
 */
public record NoWay(List<Element> reached, List<Element> before, List<Wall> walls) {
    /** A boundary with a control that keeps others out. */
    public record Wall(Element boundary, Kind control) {}

    public NoWay {
        reached = List.copyOf(reached);
        before = List.copyOf(before);
        walls = List.copyOf(walls);
    }

    static NoWay of(Terrain terrain, List<Element> footholds, Element target, Set<Kind> controls) {
        Search forward = Search.possible(terrain, terrain.nodes(footholds));
        Search backward = Search.backwards(terrain, new int[] {terrain.node(target)});
        List<Element> reached = new ArrayList<>();
        List<Element> before = new ArrayList<>();
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT)) {
            for (Element element : terrain.world().model().elements(root)) {
                if (forward.reaches(terrain.node(element)) && !footholds.contains(element)) {
                    reached.add(element);
                }
                if (backward.reaches(terrain.node(element)) && element != target) {
                    before.add(element);
                }
            }
        }
        return new NoWay(reached, before, walls(terrain, reached, target, before, controls));
    }

    private static List<Wall> walls(
            Terrain terrain, List<Element> reached, Element target, List<Element> before, Set<Kind> controls) {
        ThreatModel model = terrain.world().model();
        Set<Element> around = new TreeSet<>(model.surroundings(target));
        before.forEach(element -> around.addAll(model.surroundings(element)));
        List<Wall> walls = new ArrayList<>();
        for (Element boundary : around) {
            for (Kind control : controls) {
                boolean stands = boundary.root() == RootKind.BOUNDARY
                        && boundary.isAny(
                                terrain.world().vocabulary().definition(control).on())
                        && Kleene.truth(terrain.world().has(boundary, control)) == Truth.TRUE;
                boolean isBetween = reached.stream()
                        .anyMatch(element -> !model.surroundings(element).contains(boundary));
                if (stands && isBetween) {
                    walls.add(new Wall(boundary, control));
                }
            }
        }
        return walls;
    }
}
