package dev.merlon.backend.text;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Blast;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Cure;
import dev.merlon.attack.Missing;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.attack.Zones;
import dev.merlon.backend.PathWords;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;

/** What {@code merlon paths} prints. */
public final class PathsText {
    private static final int MOST_TARGETS = 10;
    private static final int MOST_LINES = 10;
    private static final int MOST_ZONES = 12;
    private static final int MOST_MISSING = 5;

    private final Analysis analysis;
    private final AttackPaths paths;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private PathsText(Analysis analysis, AttackPaths paths, Paint paint) {
        this.analysis = analysis;
        this.paths = paths;
        this.paint = paint;
    }

    public static String of(Analysis analysis, AttackPaths paths, Paint paint) {
        return new PathsText(analysis, paths, paint).text();
    }

    private String text() {
        List<String> lacking = PathWords.lacking(paths);
        if (!lacking.isEmpty()) {
            lacking.forEach(line -> Prose.append(out, "", "", line));
            if (!paths.isNarrow() && !PathWords.falling(paths).isEmpty()) {
                out.append('\n');
                blasts();
                method();
            }
            return out.toString();
        }
        Prose.append(out, "", "", PathWords.summary(Variant.name(analysis), paths));
        out.append('\n');
        footholds();
        if (!paths.reached().isEmpty()) {
            targets();
        }
        unreached();
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
        return out.toString();
    }

    private void method() {
        heading("WHAT THIS RESTS ON", "");
        PathWords.method(analysis, paths).forEach(line -> Prose.append(out, "  - ", "    ", line));
    }

    private void heading(String title, String rest) {
        CheckText.heading(out, paint, title, rest);
    }

    private void footholds() {
        heading("FOOTHOLDS", "where an attacker begins");
        for (Element foothold : paths.footholds()) {
            out.append("  ").append(name(foothold)).append('\n');
        }
        out.append('\n');
    }

    private void targets() {
        heading("WAYS IN", "the cheapest to each target, the worst loss first; > marks the weakest step");
        List<List<Target>> groups = PathWords.together(paths.reached());
        groups.stream().limit(MOST_TARGETS).forEach(this::group);
        if (groups.size() > MOST_TARGETS) {
            List<List<String>> rows = new ArrayList<>();
            groups.stream()
                    .skip(MOST_TARGETS)
                    .flatMap(List::stream)
                    .forEach(target -> rows.add(List.of(
                            target.element().name(),
                            target.impact(),
                            "cost " + PathWords.cost(target.routes().get(0)),
                            "from " + target.routes().get(0).from().name())));
            out.append("Also, with `--to NAME` in full:\n");
            table(rows);
            out.append('\n');
        }
    }

    private void unreached() {
        List<Target> others = paths.targets().stream()
                .filter(target -> target.routes().isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        heading("NO WAY", Tally.number(others.size(), "target") + " that no foothold leads to");
        for (Target target : others) {
            out.append("  ").append(name(target.element())).append('\n');
            if (target.noWay() != null && others.size() <= MOST_LINES) {
                PathWords.whyNot(paths, target, target.noWay())
                        .forEach(line -> Prose.append(out, "    ", "    ", line));
            }
        }
        out.append('\n');
    }

    private void group(List<Target> group) {
        Target target = group.get(0);
        for (Target each : group) {
            out.append(paint.bold(name(each.element())))
                    .append(each.impact().isEmpty() ? "" : "  loss " + each.impact())
                    .append("  ")
                    .append(paint.faint(Display.escape(each.element().span().toString())))
                    .append('\n');
        }
        Route first = target.routes().get(0);
        out.append("  from ")
                .append(name(first.from()))
                .append(", cost ")
                .append(PathWords.cost(first))
                .append('\n');
        table(PathWords.steps(group).stream()
                .map(step -> List.of(
                        step.isWeakest() ? ">" : " ",
                        step.cost(),
                        step.to().orElse("each of them"),
                        step.how() + ": " + step.obstacles()))
                .toList());
        String also = PathWords.also(target);
        if (!also.isEmpty()) {
            Prose.append(out, "  also ", "    ", also);
        }
        out.append('\n');
    }

    private void chokePoints() {
        heading("CHOKE POINTS", "what every way leads through, from all footholds");
        if (paths.chokePoints().isEmpty()) {
            out.append("    none: to each target there are ways that have nothing in common\n");
        }
        List<List<String>> rows = new ArrayList<>();
        for (ChokePoint point : paths.chokePoints()
                .subList(0, Math.min(MOST_LINES, paths.chokePoints().size()))) {
            rows.add(List.of(
                    point.element().name(),
                    Tally.number(point.assets().size(), "target"),
                    PathWords.elements(point.assets())));
        }
        table(rows);
        more(paths.chokePoints().size());
        out.append('\n');
    }

    private void more(int all) {
        if (all > MOST_LINES) {
            out.append("  and ").append(all - MOST_LINES).append(" more, in `--format json`\n");
        }
    }

    private void cures() {
        heading("ONE CONTROL", "what a single one would do, computed with it in place");
        if (paths.cures().isEmpty()) {
            out.append("  - none of those that steps depend on closes a way or makes one dearer\n");
        }
        for (Cure cure : paths.cures()) {
            Prose.append(out, "  - ", "    ", PathWords.control(cure) + " " + PathWords.effect(cure, paths.ways()));
        }
        out.append('\n');
    }

    private void blasts() {
        heading(
                "BLAST RADIUS",
                "what falls with a component, at most " + paths.figures().falls() + " further");
        List<Blast> falling = PathWords.falling(paths);
        if (falling.isEmpty()) {
            out.append("    nothing falls with anything\n");
        }
        for (Blast blast : falling.subList(0, Math.min(MOST_LINES, falling.size()))) {
            Prose.append(out, "  - ", "    ", PathWords.fallen(blast));
        }
        more(falling.size());
        out.append('\n');
    }

    private void zones() {
        Zones zones = paths.zones();
        int count = Math.min(MOST_ZONES, zones.names().size());
        if (count < 2) {
            return;
        }
        heading("BETWEEN SEGMENTS", "the least cost from row to column, and how many edges lead straight there");
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("", ""));
        for (int i = 0; i < count; i++) {
            header.add(Integer.toString(i + 1));
        }
        rows.add(header);
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(i + 1));
            row.add(zones.names().get(i));
            for (int j = 0; j < count; j++) {
                Zones.Cell cell = zones.cells().get(i).get(j);
                String text = PathWords.cell(cell);
                row.add(
                        i == j
                                ? "."
                                : text.isEmpty() ? "-" : text + (cell.edges() == 0 ? "" : " (" + cell.edges() + ")"));
            }
            rows.add(row);
        }
        table(rows);
        if (zones.names().size() > count) {
            out.append("  and ").append(zones.names().size() - count).append(" more, in `--format json`\n");
        }
        out.append('\n');
    }

    private void missing() {
        if (paths.missing().isEmpty()) {
            return;
        }
        heading("NOT STATED", "what would settle these costs, for most ways first");
        for (Missing each : paths.missing()
                .subList(0, Math.min(MOST_MISSING, paths.missing().size()))) {
            StatementHint hint = StatementHint.of(each.fact());
            Prose.append(
                    out,
                    "  - ",
                    "    ",
                    Tally.number(each.ways(), "way") + ": in `" + hint.element() + "` write `" + hint.statement()
                            + "`");
        }
        if (paths.missing().size() > MOST_MISSING) {
            out.append("  and ").append(paths.missing().size() - MOST_MISSING).append(" more, in `--format json`\n");
        }
        out.append('\n');
    }

    private static String name(Element element) {
        return Display.escape(
                element.title().equals(element.name())
                        ? element.name()
                        : element.name() + " \"" + element.title() + "\"");
    }

    /** Columns as wide as they need, the last one filled into lines. */
    private void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Display.width(Display.escape(row.get(i))));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("    ");
            for (int i = 0; i < columns - 1; i++) {
                String cell = Display.escape(row.get(i));
                line.append(cell)
                        .append(" ".repeat(widths[i] - Display.width(cell)))
                        .append("  ");
            }
            String last = row.get(columns - 1);
            int indent = Math.min(40, Display.width(line.toString()));
            if (last.isEmpty()) {
                out.append(line.toString().stripTrailing()).append('\n');
            } else {
                Prose.append(out, line.toString(), " ".repeat(indent), last);
            }
        }
    }
}
