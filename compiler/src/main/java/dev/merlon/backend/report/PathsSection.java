package dev.merlon.backend.report;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Cure;
import dev.merlon.attack.Missing;
import dev.merlon.attack.Reconnaissance;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.attack.Zones;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.PathWords;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an attacker gets to what matters. */
public final class PathsSection {
    private static final int MOST = 20;

    private final Analysis analysis;
    private final AttackPaths paths;
    private final StringBuilder text = new StringBuilder();

    private PathsSection(Analysis analysis, AttackPaths paths) {
        this.analysis = analysis;
        this.paths = paths;
    }

    /** A document of its own, in Markdown. */
    public static String document(Analysis analysis, AttackPaths paths) {
        Variant variant = analysis.variant();
        return "# Attack paths in "
                + Markdown.text(analysis.model().model().title() + (variant == null ? "" : ": " + variant.title()))
                + "\n\n"
                + new PathsSection(analysis, paths).write();
    }

    static Section of(Analysis analysis) {
        AttackPaths paths = Reconnaissance.of(analysis.whole());
        String id = "attack-paths";
        String title = "Attack paths";
        return PathWords.lacking(paths).isEmpty()
                ? new Section(id, title, new PathsSection(analysis, paths).write())
                : Section.empty(
                        id,
                        title,
                        "No attack paths were looked for: the model states no foothold or nothing that is"
                                + " worth an attack.");
    }

    private String write() {
        List<String> lacking = PathWords.lacking(paths);
        if (!lacking.isEmpty()) {
            lacking.forEach(line -> text.append(Markdown.inline(line)).append("\n\n"));
            if (!paths.isNarrow() && !PathWords.falling(paths).isEmpty()) {
                blasts();
                method();
            }
            return text.toString();
        }
        text.append(Markdown.inline(PathWords.summary(Variant.name(analysis), paths)))
                .append("\n\nFootholds: ")
                .append(paths.footholds().stream().map(PathsSection::name).collect(Collectors.joining(", ")))
                .append(".\n");
        PathWords.together(paths.reached()).stream().limit(MOST).forEach(this::group);
        others();
        if (!paths.reached().isEmpty()) {
            chokePoints();
            cures();
        }
        if (!paths.isNarrow()) {
            blasts();
            zones();
        }
        missing();
        method();
        return text.toString();
    }

    private void method() {
        heading("What this rests on");
        PathWords.method(analysis, paths).forEach(this::item);
    }

    private void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    private void item(String commonMark) {
        text.append("- ").append(Markdown.inline(commonMark)).append('\n');
    }

    private void group(List<Target> group) {
        Target target = group.get(0);
        heading("To "
                + group.stream()
                        .map(each -> Markdown.text(each.element().title()))
                        .collect(Collectors.joining(", ")));
        for (Target each : group) {
            text.append("- ")
                    .append(name(each.element()))
                    .append(each.impact().isEmpty() ? "" : ", loss " + Markdown.text(each.impact()))
                    .append(each.data().isEmpty() ? "" : ", data: " + codes(each.data()))
                    .append('\n');
        }
        Route first = target.routes().get(0);
        text.append("\nFrom ")
                .append(name(first.from()))
                .append(", cost **")
                .append(PathWords.cost(first))
                .append("**:\n\n");
        text.append(Markdown.table(
                List.of("Cost", "To", "How", "In the way"),
                PathWords.steps(group).stream()
                        .map(step -> List.of(
                                step.isWeakest() ? "**" + step.cost() + "**" : step.cost(),
                                step.to().map(Markdown::code).orElse("each of them"),
                                Markdown.inline(step.how()),
                                Markdown.text(step.obstacles())))
                        .toList()));
        String also = PathWords.also(target);
        if (!also.isEmpty()) {
            text.append("\nAlso ").append(Markdown.inline(also)).append(".\n");
        }
    }

    private void others() {
        List<Target> rest = PathWords.together(paths.reached()).stream()
                .skip(MOST)
                .flatMap(List::stream)
                .toList();
        if (!rest.isEmpty()) {
            heading("Other targets");
            text.append(Markdown.table(
                    List.of("Target", "Loss", "Cost", "From"),
                    rest.stream()
                            .map(target -> List.of(
                                    Markdown.code(target.element().name()),
                                    Markdown.text(target.impact()),
                                    PathWords.cost(target.routes().get(0)),
                                    Markdown.code(target.routes().get(0).from().name())))
                            .toList()));
        }
        List<Target> unreached = paths.targets().stream()
                .filter(target -> target.routes().isEmpty())
                .toList();
        if (!unreached.isEmpty()) {
            heading("Out of reach");
            for (Target target : unreached) {
                String why = target.noWay() == null
                        ? ""
                        : ": " + Markdown.inline(String.join(" ", PathWords.whyNot(paths, target, target.noWay())));
                text.append("- ").append(name(target.element())).append(why).append('\n');
            }
        }
    }

    private void chokePoints() {
        heading("Choke points");
        if (paths.chokePoints().isEmpty()) {
            text.append("To each target there are ways that have nothing in common.\n");
            return;
        }
        text.append("Every way that the model leaves possible, from all footholds, leads through:\n\n");
        List<List<String>> rows = new ArrayList<>();
        for (ChokePoint point : paths.chokePoints()
                .subList(0, Math.min(MOST, paths.chokePoints().size()))) {
            rows.add(List.of(
                    Markdown.code(point.element().name()),
                    Integer.toString(point.assets().size()),
                    codes(point.assets())));
        }
        text.append(Markdown.table(List.of("Point", "Targets", "Which"), rows));
        more(paths.chokePoints().size());
    }

    private void cures() {
        heading("What one control would do");
        if (paths.cures().isEmpty()) {
            text.append("None of those that steps depend on closes a way or makes one dearer.\n");
        }
        for (Cure cure : paths.cures()) {
            item(PathWords.control(cure) + " " + PathWords.effect(cure, paths.ways()));
        }
    }

    private void blasts() {
        heading("Blast radius");
        List<Blast> falling = PathWords.falling(paths);
        if (falling.isEmpty()) {
            text.append("Nothing falls with anything.\n");
        }
        falling.stream().limit(MOST).forEach(blast -> item(PathWords.fallen(blast)));
        more(falling.size());
    }

    private void zones() {
        Zones zones = paths.zones();
        int count = Math.min(MOST, zones.names().size());
        if (count < 2) {
            return;
        }
        heading("Between segments");
        text.append("The least cost from row to column, and in parentheses how many edges lead straight there.\n\n");
        List<String> names = zones.names().subList(0, count);
        List<String> header = new ArrayList<>(List.of("From"));
        names.forEach(name -> header.add(Markdown.text(name)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>(List.of(Markdown.text(names.get(i))));
            for (Zones.Cell cell : zones.cells().get(i).subList(0, count)) {
                row.add(PathWords.cell(cell) + (cell.edges() == 0 ? "" : " (" + cell.edges() + ")"));
            }
            rows.add(row);
        }
        text.append(Markdown.table(header, rows));
        more(zones.names().size());
    }

    private void missing() {
        if (paths.missing().isEmpty()) {
            return;
        }
        heading("What would settle these costs");
        for (Missing each :
                paths.missing().subList(0, Math.min(MOST, paths.missing().size()))) {
            StatementHint hint = StatementHint.of(each.fact());
            text.append("- ")
                    .append(Tally.number(each.ways(), "way"))
                    .append(": in ")
                    .append(Markdown.code(hint.element()))
                    .append(" write ")
                    .append(Markdown.code(hint.statement()))
                    .append('\n');
        }
        more(paths.missing().size());
    }

    /** Says what a list leaves out. */
    private void more(int all) {
        if (all > MOST) {
            text.append("\nAnd ").append(all - MOST).append(" more: `merlon paths --format json` has all.\n");
        }
    }

    private static String name(Element element) {
        return Markdown.text(element.title()) + " (" + Markdown.code(element.name()) + ")";
    }

    private static String codes(List<Element> elements) {
        return elements.stream().map(element -> Markdown.code(element.name())).collect(Collectors.joining(", "));
    }
}
