package dev.merlon.rule;

import dev.merlon.logic.Holding;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what a model states of controls against what follows from its facts. */
final class ControlClaims {
    private ControlClaims() {}

    static void check(World world, List<Notice> notices) {
        ThreatModel model = world.model();
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (statement.origin() == ControlStatement.Origin.EACH) {
                    continue;
                }
                Holding holding = world.holding(element, statement.control());
                if (holding.contradiction()) {
                    notices.add(new Notice.Contradiction(
                            element,
                            statement.control(),
                            statement,
                            Tracer.derivation(world, element, statement.control())));
                }
            }
        }
        Map<Element, List<ControlStatement>> passed = new HashMap<>();
        collect(model, model.elements(RootKind.MODEL), passed);
        collect(model, model.elements(RootKind.BOUNDARY), passed);
        if (!passed.isEmpty()) {
            for (Element element : model.elements()) {
                findOverruled(world, element, passed, notices);
            }
        }
    }

    private static void collect(
            ThreatModel model, List<Element> boundaries, Map<Element, List<ControlStatement>> passed) {
        for (Element boundary : boundaries) {
            for (ControlStatement statement : model.controls(boundary)) {
                if (statement.status() == ControlStatement.Status.IMPLEMENTED) {
                    passed.computeIfAbsent(boundary, b -> new ArrayList<>()).add(statement);
                }
            }
        }
    }

    private static void findOverruled(
            World world, Element element, Map<Element, List<ControlStatement>> passed, List<Notice> notices) {
        ThreatModel model = world.model();
        List<Element> around = new ArrayList<>();
        for (Element outer : model.surroundings(element)) {
            if (passed.containsKey(outer) && !around.contains(outer)) {
                around.add(outer);
            }
        }
        Collections.sort(around);
        for (Element boundary : around) {
            for (ControlStatement statement : passed.getOrDefault(boundary, List.of())) {
                if (element.isAny(
                        world.vocabulary().definition(statement.control()).on())) {
                    Holding holding = world.holding(element, statement.control());
                    if (holding.ground() == Holding.Ground.DERIVED && holding.from() == boundary) {
                        notices.add(new Notice.Overruled(element, statement.control(), statement, boundary));
                    }
                }
            }
        }
    }
}
