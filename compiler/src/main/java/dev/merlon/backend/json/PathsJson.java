package dev.merlon.backend.json;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Cure;
import dev.merlon.attack.Leg;
import dev.merlon.attack.Missing;
import dev.merlon.attack.NoWay;
import dev.merlon.attack.Reconnaissance;
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

/**
 * What {@code merlon paths --format json} prints, by {@code docs/schema/paths-1.schema.json}, and the same cut off where lists are
 * long, for documents that hold more.
 */
public final class PathsJson {
    /** How much of a list is shown where lists are cut off. */
    private static final int SOME = 20;

    private final Analysis analysis;
    private final AttackPaths paths;
    private final int most;

    private PathsJson(Analysis analysis, AttackPaths paths, int most) {
        this.analysis = analysis;
        this.paths = paths;
        this.most = most;
    }

    public static String document(Analysis analysis, AttackPaths paths) {
        return JsonText.of(json -> json.object(root -> {
            root.field("schemaVersion", "1.0")
                    .field("model", analysis.model().model().name())
                    .field(
                            "variant",
                            analysis.variant() == null
                                    ? null
                                    : analysis.variant().name())
                    .field("asOf", analysis.asOf().toString());
            new PathsJson(analysis, paths, Integer.MAX_VALUE).write(root);
        }));
    }

    /** The fields, of each list no more than its beginning. */
    static void writeSome(JsonText json, Analysis analysis) throws IOException {
        Analysis whole = analysis.whole();
        new PathsJson(whole, Reconnaissance.of(whole), SOME).write(json);
    }

    private void write(JsonText json) throws IOException {
        json.field("reach", paths.figures().reach())
                .field("falls", paths.figures().falls())
                .field("lacking", PathWords.lacking(paths));
        CutLists lists = lists(json)
                .array("footholds", paths.footholds(), PathsJson::element)
                .array("targets", paths.targets(), this::target)
                .array("chokePoints", paths.chokePoints(), this::chokePoint)
                .array("controls", paths.cures(), this::cure)
                .array("blasts", paths.blasts(), this::blast)
                .names("zones", paths.zones().names())
                .array("between", cells(), PathsJson::between)
                .array("missing", paths.missing(), PathsJson::missing);
        json.field("method", PathWords.method(analysis, paths));
        lists.end();
    }

    private static void element(JsonText json, Element element) throws IOException {
        json.field("name", element.name()).field("title", element.title()).location(element.span());
    }

    private CutLists lists(JsonText json) {
        return new CutLists(json, most);
    }

    private void target(JsonText json, Target target) throws IOException {
        element(json, target.element());
        json.field("impact", target.impact());
        CutLists lists = lists(json).names("data", names(target.data())).array("ways", target.routes(), this::way);
        json.field("otherWays", target.others());
        NoWay noWay = target.noWay();
        if (noWay == null) {
            json.nothing("noWay");
        } else {
            json.object(
                    "noWay",
                    fields -> lists(fields)
                            .names("reached", names(noWay.reached()))
                            .names("before", names(noWay.before()))
                            .array(
                                    "walls",
                                    noWay.walls(),
                                    (item, wall) -> item.field(
                                                    "boundary", wall.boundary().name())
                                            .field("control", wall.control().name()))
                            .end());
        }
        lists.end();
    }

    private void way(JsonText json, Route route) throws IOException {
        json.field("from", route.from().name());
        costs(json, route.least(), route.greatest());
        lists(json)
                .names(
                        "missing",
                        route.missing() == null
                                ? List.of()
                                : route.missing().all().stream().map(Fact::id).toList())
                .array("steps", route.legs(), PathsJson::step)
                .end();
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

    private void chokePoint(JsonText json, ChokePoint point) throws IOException {
        json.field("element", point.element().name());
        lists(json).names("targets", names(point.assets())).end();
    }

    private void cure(JsonText json, Cure cure) throws IOException {
        json.field("element", cure.on().name());
        lists(json)
                .names("controls", cure.controls().stream().map(Kind::name).toList())
                .array("closed", cure.closed(), PathsJson::change)
                .array("dearer", cure.dearer(), PathsJson::change)
                .end();
    }

    private static void change(JsonText json, Cure.Change change) throws IOException {
        json.field("from", change.from().name()).field("to", change.to().name()).field("before", change.before());
        cost(json, "after", change.after());
    }

    private void blast(JsonText json, Blast blast) throws IOException {
        lists(json)
                .names("components", names(blast.components()))
                .names("certain", names(blast.certain()))
                .names("possible", names(blast.possible()))
                .names("targets", names(blast.targets()))
                .end();
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
