package dev.merlon.rule;

import dev.merlon.logic.Holding;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.RootKind;
import java.util.List;

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
                    notices.add(new Notice.Contradiction(element, statement.control(), statement));
                }
            }
        }
        for (Element each : model.elements(RootKind.MODEL)) {
            findOverruled(world, each, notices);
        }
        for (Element boundary : model.elements(RootKind.BOUNDARY)) {
            findOverruled(world, boundary, notices);
        }
    }

    private static void findOverruled(World world, Element boundary, List<Notice> notices) {
        ThreatModel model = world.model();
        for (ControlStatement statement : model.controls(boundary)) {
            if (statement.status() != ControlStatement.Status.IMPLEMENTED) {
                continue;
            }
            for (Element element : model.elements()) {
                boolean concerns = model.encloses(boundary, element)
                        && world.vocabulary().definition(statement.control()).on().stream()
                                .anyMatch(element::isA);
                if (concerns) {
                    Holding holding = world.holding(element, statement.control());
                    if (holding.ground() == Holding.Ground.DERIVED && holding.from() == boundary) {
                        notices.add(new Notice.Overruled(element, statement.control(), statement, boundary));
                    }
                }
            }
        }
    }
}
