package dev.merlon.backend;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.Cure;
import dev.merlon.attack.Leg;
import dev.merlon.attack.NoWay;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.attack.Zones;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.rule.Analysis;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is said of attack paths, the same in all outputs; in CommonMark, names in backticks. */
public final class PathWords {
    /** How many names are told before the rest is counted. */
    private static final int MOST_NAMES = 4;

    private PathWords() {}

    /** How far an attacker gets, in a sentence or two. */
    public static String summary(String model, AttackPaths paths) {
        int all = paths.targets().size();
        List<Target> reached = paths.reached();
        String from = Tally.number(paths.footholds().size(), "foothold");
        if (reached.isEmpty()) {
            return "No way leads from " + from + " to " + Tally.number(all, "target") + " in " + code(model) + ".";
        }
        List<Target> near = paths.withinReach();
        Target nearest = reached.stream()
                .min((one, other) -> Integer.compare(one.least(), other.least()))
                .orElseThrow();
        String begin = "From " + from + " an attacker gets to " + reached.size() + " of " + Tally.number(all, "target")
                + " in " + code(model);
        String within = near.isEmpty()
                ? ", to none within reach, which is for " + paths.figures().reach() + " or less"
                : near.size() == reached.size()
                        ? ", all within reach, which is for " + paths.figures().reach() + " or less"
                        : ", to " + near.size() + " within reach, which is for "
                                + paths.figures().reach() + " or less";
        String held =
                paths.held().isEmpty() ? "" : " It begins at what is a target too: " + elements(paths.held()) + ".";
        return begin + within + ". The nearest is " + code(nearest.element().name()) + ", for "
                + cost(nearest.routes().get(0)) + "." + held;
    }

    /** {@code 3}, {@code 1 to 4}, {@code 2, if at all}. */
    public static String cost(Route route) {
        return cost(route.least(), route.greatest());
    }

    public static String cost(int least, int greatest) {
        if (least == greatest) {
            return Integer.toString(least);
        }
        return greatest == Route.UNCERTAIN ? least + ", if at all" : least + " to " + greatest;
    }

    /** {@code 2}, {@code 0-3}, {@code 1?} for a step that perhaps nobody can take. */
    public static String brief(int least, int greatest) {
        if (least == greatest) {
            return Integer.toString(least);
        }
        return greatest == Route.UNCERTAIN ? least + "?" : least + "-" + greatest;
    }

    /** How a step is taken: {@code over `visit`}. */
    public static String way(Leg leg) {
        String name = code(leg.via().name());
        return switch (leg.via().root()) {
            case FLOW -> (leg.forward() ? "over " : "back over ") + name;
            case GRANT -> "by the right " + name;
            case BOUNDARY, MODEL -> "inside " + name;
            default -> "through " + name;
        };
    }

    /** What is in the way at a step. */
    public static String obstacles(Leg leg) {
        if (!leg.obstacles().isEmpty()) {
            return String.join(", ", leg.obstacles());
        }
        if (leg.least() == 0 && leg.greatest() == 0) {
            return "nothing in the way";
        }
        if (leg.least() != leg.greatest()) {
            return "not known";
        }
        return leg.via().root() == RootKind.FLOW && !leg.forward() ? "a flaw in what reads the answer" : "a flaw there";
    }

    /**
     * A step of a way as a line of a table.
     *
     * @param isWeakest whether no other step of the way costs less
     * @param cost what it costs, in short
     * @param to where it leads, as a name; nothing at the last step to several targets
     * @param how what it goes over
     * @param obstacles what is in the way
     */
    public record Step(boolean isWeakest, String cost, Optional<String> to, String how, String obstacles) {}

    /** The steps of the cheapest way to targets that {@link #together} put together. */
    public static List<Step> steps(List<Target> group) {
        Route route = group.get(0).routes().get(0);
        List<Leg> weakest = route.weakest();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < route.legs().size(); i++) {
            Leg leg = route.legs().get(i);
            boolean isToSeveral = i == route.legs().size() - 1 && group.size() > 1;
            steps.add(new Step(
                    weakest.contains(leg),
                    brief(leg.least(), leg.greatest()),
                    isToSeveral ? Optional.empty() : Optional.of(leg.to().name()),
                    way(leg),
                    obstacles(leg)));
        }
        return steps;
    }

    /** Where else a target is reached from, {@code from `a`, cost 3; from 2 more, for as much or more}; empty where from nowhere. */
    public static String also(Target target) {
        List<String> others = new ArrayList<>();
        target.routes().stream()
                .skip(1)
                .forEach(route -> others.add("from " + code(route.from().name()) + ", cost " + cost(route)));
        if (target.others() > 0) {
            others.add("from " + target.others() + " more, for as much or more");
        }
        return String.join("; ", others);
    }

    /** {@code `NetworkSegmentation` or `MicroSegmentation` on `legacy-prod`}. */
    public static String control(Cure cure) {
        return cure.controls().stream().map(kind -> code(kind.name())).collect(Collectors.joining(" or ")) + " on "
                + code(cure.on().name());
    }

    /** What a control would do. */
    public static String effect(Cure cure, int ways) {
        List<String> parts = new ArrayList<>();
        List<Cure.Change> gone =
                cure.closed().stream().filter(Cure.Change::isGone).toList();
        List<Cure.Change> beyond =
                cure.closed().stream().filter(change -> !change.isGone()).toList();
        String all = " of " + Tally.number(ways, "way");
        if (!gone.isEmpty()) {
            parts.add("closes " + gone.size() + all + ": " + names(changes(gone), text -> text));
        }
        if (!beyond.isEmpty()) {
            parts.add("puts " + beyond.size() + all + " beyond reach: " + names(changes(beyond), text -> text));
        }
        if (!cure.dearer().isEmpty()) {
            parts.add("makes " + Tally.number(cure.dearer().size(), "way") + " dearer: "
                    + names(changes(cure.dearer()), text -> text));
        }
        return String.join(". It ", parts) + ".";
    }

    private static List<String> changes(List<Cure.Change> changes) {
        return changes.stream()
                .map(change ->
                        code(change.to().name()) + " from " + code(change.from().name()) + ", " + change.before()
                                + (change.isGone() ? " and then none" : " and then " + change.after()))
                .toList();
    }

    /** Targets with the same way up to the last step, and the same last step, stand together. */
    public static List<List<Target>> together(List<Target> targets) {
        Map<String, List<Target>> groups = new LinkedHashMap<>();
        for (Target target : targets) {
            Route route = target.routes().get(0);
            StringBuilder key = new StringBuilder(route.from().name()).append(cost(route));
            for (int i = 0; i < route.legs().size(); i++) {
                Leg leg = route.legs().get(i);
                boolean isNetwork = leg.via().root() == RootKind.BOUNDARY;
                key.append('\n').append(way(leg)).append(brief(leg.least(), leg.greatest()));
                key.append(
                        i == route.legs().size() - 1 && isNetwork
                                ? ""
                                : leg.to().name());
            }
            target.routes().stream()
                    .skip(1)
                    .forEach(other ->
                            key.append('\n').append(other.from().name()).append(cost(other)));
            groups.computeIfAbsent(key.append(target.others()).toString(), k -> new ArrayList<>())
                    .add(target);
        }
        return List.copyOf(groups.values());
    }

    /** Those with which something falls. */
    public static List<Blast> falling(AttackPaths paths) {
        return paths.blasts().stream().filter(blast -> blast.most() > 0).toList();
    }

    /** {@code each of `a`, `b`: 3 components fall with it (no target)}. */
    public static String fallen(Blast blast) {
        String all = Tally.number(blast.most(), "component") + (blast.most() == 1 ? " falls" : " fall");
        String range = blast.least() == blast.most() ? all : blast.least() + " to " + all;
        return (blast.components().size() == 1 ? "" : "each of ") + elements(blast.components()) + ": " + range
                + " with it, "
                + (blast.lost().isEmpty()
                        ? "no target"
                        : Tally.number(blast.lost().size(), "target") + ": " + elements(blast.lost()));
    }

    /** Why there is no way, a sentence each. */
    public static List<String> whyNot(AttackPaths paths, Target target, NoWay noWay) {
        List<String> lines = new ArrayList<>();
        String from = names(paths.footholds().stream().map(Element::name).toList(), PathWords::code);
        lines.add(
                noWay.reached().isEmpty()
                        ? "No step leads out of " + from + "."
                        : "From " + from + " one gets to " + elements(noWay.reached()) + ", and no further.");
        lines.add(
                noWay.before().isEmpty()
                        ? "No step leads to " + code(target.element().name()) + "."
                        : "To " + code(target.element().name()) + " one gets from " + elements(noWay.before())
                                + " only.");
        for (NoWay.Wall wall : noWay.walls()) {
            lines.add(code(wall.control().name()) + " on "
                    + code(wall.boundary().name()) + " keeps out what is not drawn.");
        }
        return lines;
    }

    /** What to state in a model without footholds or targets, a sentence or two each; empty where there are both. */
    public static List<String> lacking(AttackPaths paths) {
        List<String> lines = new ArrayList<>();
        if (!paths.isKnown()) {
            lines.add("No library of this model says what a step of an attacker is. Write `use std.core`.");
            return lines;
        }
        if (paths.footholds().isEmpty()) {
            lines.add(
                    "There is no foothold: nothing in the model is known to be outside. Draw who uses it from there, such as"
                            + " `actor customer : Customer` in a `boundary internet : PublicNetwork`, or begin elsewhere with `--from NAME`."
                            + doubts(paths.maybeFootholds().stream()
                                    .map(doubtful -> doubtful.missing())
                                    .toList()));
        }
        if (paths.targets().isEmpty() && !paths.held().isEmpty()) {
            lines.add("The attacker begins at " + elements(paths.held())
                    + " already, and there is nothing else to get to."
                    + " Name another target with `--to NAME`, or begin elsewhere with `--from NAME`.");
        } else if (paths.targets().isEmpty()) {
            lines.add(
                    "Nothing is known to be worth an attack. State `criticality = critical` or a `segment` such as `payments` of"
                            + " components or boundaries, or what they store (`stores order`), or name a target with `--to NAME`."
                            + doubts(paths.maybeTargets().stream()
                                    .map(doubtful -> doubtful.missing())
                                    .toList()));
        }
        return lines;
    }

    private static String doubts(List<Facts> missing) {
        List<String> ids = missing.stream()
                .flatMap(facts -> facts.all().stream())
                .map(fact -> fact.id())
                .distinct()
                .toList();
        return ids.isEmpty() ? "" : " Not stated: " + names(ids, PathWords::code) + ".";
    }

    /** The number of a cell of the matrix, or nothing. */
    public static String cell(Zones.Cell cell) {
        return cell.least() == Zones.NO_WAY ? "" : brief(cell.least(), cell.greatest());
    }

    public static String elements(List<Element> elements) {
        return names(elements.stream().map(Element::name).toList(), PathWords::code);
    }

    private static String names(List<String> names, UnaryOperator<String> shown) {
        boolean isLong = names.stream().anyMatch(name -> name.contains(","));
        String some = names.stream().limit(MOST_NAMES).map(shown).collect(Collectors.joining(isLong ? "; " : ", "));
        return names.size() > MOST_NAMES ? some + " and " + (names.size() - MOST_NAMES) + " more" : some;
    }

    /** What the figures mean, a sentence each; to be read with them. */
    public static List<String> method(Analysis analysis, AttackPaths paths) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "A step over a flow costs 0 where nothing is in the way, "
                                + paths.figures().weakProof()
                                + " where the caller shows what can be copied, "
                                + paths.figures().strongProof()
                                + " where its proof is strong, "
                                + paths.figures().segment()
                                + " where it proves nothing but has to be listed to get into the segment, and "
                                + paths.figures().functionCheck()
                                + " more where the target checks each function. Costs order ways; they are no probabilities.",
                        "Within reach is what costs at most " + paths.figures().reach()
                                + "; what falls with a component is at most "
                                + paths.figures().falls()
                                + " away. What nobody states counts as if it let the attacker pass, and is shown as a"
                                + " range.",
                        "The steps are what libraries call `intrusion`. An attacker may know ways that the model does not show."));
        if (!analysis.book().drafts().isEmpty()) {
            lines.add(
                    "What a tool drafted and nobody has reviewed counts as it is written, also where it is in the way.");
        }
        return lines;
    }

    /** In backticks; a name has none. */
    public static String code(String name) {
        return "`" + name + "`";
    }
}
