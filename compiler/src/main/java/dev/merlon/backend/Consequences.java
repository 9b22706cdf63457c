package dev.merlon.backend;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.Reconnaissance;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds a threat, in CommonMark: how an attacker gets to where it is, what falls with that, and which losses it drives. */
public final class Consequences {
    private Consequences() {}

    /** For each component that the threat is about, the cheapest way there and what falls with it; nothing without footholds. */
    public static List<String> ways(Analysis analysis, Threat threat) {
        Set<Element> places = new LinkedHashSet<>();
        for (Element subject : threat.subjects()) {
            Element place = analysis.world().place(subject);
            Element end = place.root() == RootKind.FLOW ? analysis.model().target(place) : place;
            if (end.root() == RootKind.COMPONENT) {
                places.add(end);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Element place : places) {
            AttackPaths paths = Reconnaissance.of(analysis, null, place);
            if (paths.isKnown() && !paths.footholds().isEmpty()) {
                lines.add(way(paths, place));
                paths.blasts().stream()
                        .filter(blast -> blast.components().contains(place) && blast.most() > 0)
                        .forEach(blast -> lines.add(fall(blast, place)));
            }
        }
        return lines;
    }

    private static String way(AttackPaths paths, Element place) {
        String name = PathWords.code(place.name());
        if (paths.targets().isEmpty()) {
            return "an attacker may begin at " + name;
        }
        Target target = paths.targets().get(0);
        if (target.routes().isEmpty()) {
            return "no way leads to " + name + " from "
                    + Tally.number(paths.footholds().size(), "foothold");
        }
        Route route = target.routes().get(0);
        int others = target.routes().size() - 1 + target.others();
        return "from " + PathWords.code(route.from().name()) + " one gets to " + name + " for "
                + PathWords.cost(route) + ": "
                + route.legs().stream().map(PathWords::way).collect(Collectors.joining(", then "))
                + (others == 0 ? "" : "; and from " + Tally.number(others, "other foothold"));
    }

    private static String fall(Blast blast, Element place) {
        List<Element> others = Stream.concat(blast.certain().stream(), blast.possible().stream())
                .filter(element -> element != place)
                .sorted()
                .toList();
        return "with " + PathWords.code(place.name())
                + (blast.least() < blast.most() ? " may fall " : others.size() == 1 ? " falls " : " fall ")
                + PathWords.elements(others);
    }

    /** The loss scenarios that the threat drives, and how much of its share is left. */
    public static List<String> losses(Analysis analysis, Threat threat) {
        List<String> lines = new ArrayList<>();
        for (Scenario scenario : analysis.scenarios()) {
            for (ScenarioOutline.Driver driver :
                    ScenarioOutline.of(analysis, scenario).drivers()) {
                if (driver.threat().id().equals(threat.id())) {
                    lines.add(PathWords.code(scenario.name()) + " "
                            + (scenario.title().equals(scenario.name()) ? "" : scenario.title() + ", ")
                            + Amounts.percent(driver.left().doubleValue()) + " of its share left");
                }
            }
        }
        return lines;
    }
}
