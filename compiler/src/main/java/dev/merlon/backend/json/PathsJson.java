package dev.merlon.backend.json;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Cure;
import dev.merlon.attack.Leg;
import dev.merlon.attack.Missing;
import dev.merlon.attack.NoWay;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.attack.Zones;
import dev.merlon.backend.PathWords;
import dev.merlon.backend.StatementHint;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code merlon paths --format json} prints, by {@code docs/schema/paths-1.schema.json}. */
public final class PathsJson {
    private final Analysis analysis;
    private final AttackPaths paths;

    private PathsJson(Analysis analysis, AttackPaths paths) {
        this.analysis = analysis;
        this.paths = paths;
    }

    public static String document(Analysis analysis, AttackPaths paths) {
        return JsonText.of(json -> json.object(root -> new PathsJson(analysis, paths).write(root)));
    }

    private void write(JsonText json) throws IOException {
        json.field("schemaVersion", "1.0")
                .field("model", analysis.model().model().name())
                .field(
                        "variant",
                        analysis.variant() == null ? null : analysis.variant().name())
                .field("asOf", analysis.asOf().toString())
                .field("reach", paths.figures().reach())
                .field("falls", paths.figures().falls())
                .field("lacking", PathWords.lacking(paths))
                .array("footholds", paths.footholds(), PathsJson::element)
                .array("targets", paths.targets(), PathsJson::target)
                .array("chokePoints", paths.chokePoints(), PathsJson::chokePoint)
                .array("controls", paths.cures(), PathsJson::cure)
                .array("blasts", paths.blasts(), PathsJson::blast)
                .field("zones", paths.zones().names())
                .array("between", cells(), PathsJson::between)
                .array("missing", paths.missing(), PathsJson::missing)
                .field("method", PathWords.method(analysis, paths));
    }

    private static void element(JsonText json, Element element) throws IOException {
        json.field("name", element.name()).field("title", element.title()).location(element.span());
    }

    private static void target(JsonText json, Target target) throws IOException {
        element(json, target.element());
        json.field("impact", target.impact())
                .field("data", names(target.data()))
                .array("ways", target.routes(), PathsJson::way)
                .field("otherWays", target.others());
        NoWay noWay = target.noWay();
        if (noWay == null) {
            json.nothing("noWay");
        } else {
            json.object(
                    "noWay",
                    fields -> fields.field("reached", names(noWay.reached()))
                            .field("before", names(noWay.before()))
                            .array(
                                    "walls",
                                    noWay.walls(),
                                    (item, wall) -> item.field(
                                                    "boundary", wall.boundary().name())
                                            .field("control", wall.control().name())));
        }
    }

    private static void way(JsonText json, Route route) throws IOException {
        json.field("from", route.from().name());
        costs(json, route.least(), route.greatest());
        json.field(
                        "missing",
                        route.missing() == null
                                ? List.of()
                                : route.missing().all().stream().map(Fact::id).toList())
                .array("steps", route.legs(), PathsJson::step);
    }

    private static void step(JsonText json, Leg leg) throws IOException {
        json.field("from", leg.from().name())
                .field("to", leg.to().name())
                .field("via", leg.via().name())
                .field("forward", leg.forward());
        costs(json, leg.least(), leg.greatest());
        json.field("obstacles", leg.obstacles()).location(leg.via().span());
    }

    private static void costs(JsonText json, int least, int greatest) throws IOException {
        json.field("least", least);
        cost(json, "greatest", greatest);
    }

    /** Where there is none, or none is certain, null. */
    private static void cost(JsonText json, String name, int cost) throws IOException {
        if (cost == Route.UNCERTAIN) {
            json.nothing(name);
        } else {
            json.field(name, cost);
        }
    }

    private static void chokePoint(JsonText json, ChokePoint point) throws IOException {
        json.field("element", point.element().name()).field("targets", names(point.assets()));
    }

    private static void cure(JsonText json, Cure cure) throws IOException {
        json.field("element", cure.on().name())
                .field("controls", cure.controls().stream().map(Kind::name).toList())
                .array("closed", cure.closed(), PathsJson::change)
                .array("dearer", cure.dearer(), PathsJson::change);
    }

    private static void change(JsonText json, Cure.Change change) throws IOException {
        json.field("from", change.from().name()).field("to", change.to().name()).field("before", change.before());
        cost(json, "after", change.after());
    }

    private static void blast(JsonText json, Blast blast) throws IOException {
        json.field("components", names(blast.components()))
                .field("certain", names(blast.certain()))
                .field("possible", names(blast.possible()))
                .field("targets", names(blast.targets()));
    }

    private record Between(String from, String to, Zones.Cell cell) {}

    private List<Between> cells() {
        List<Between> found = new ArrayList<>();
        List<String> names = paths.zones().names();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                Zones.Cell cell = paths.zones().cells().get(i).get(j);
                if (cell.least() != Zones.NO_WAY) {
                    found.add(new Between(names.get(i), names.get(j), cell));
                }
            }
        }
        return found;
    }

    private static void between(JsonText json, Between between) throws IOException {
        json.field("from", between.from).field("to", between.to);
        costs(json, between.cell.least(), between.cell.greatest());
        json.field("edges", between.cell.edges());
    }

    private static void missing(JsonText json, Missing missing) throws IOException {
        StatementHint hint = StatementHint.of(missing.fact());
        json.field("id", missing.fact().id())
                .field("element", hint.element())
                .field("statement", hint.statement())
                .field("ways", missing.ways());
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::name).toList();
    }
}
