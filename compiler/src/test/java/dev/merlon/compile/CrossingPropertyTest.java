package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.RuleTest;
import dev.merlon.rule.TestRunner;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In random trees of boundaries a flow crosses those around exactly one of its ends, however deep they lie. */
final class CrossingPropertyTest {
    private static final int TREES = 60;

    private static final String LIBRARY = """
            tm 1
            library crossings "Crossings" version 1.0.0
            use std.core
            kind Zone : Boundary
            kind Wall : Control on Flow
            threat crosses "Crosses a boundary" {
              classes = [tampering]
              for f : Flow, b in f.crossed where b is Zone
              when not (f has Wall)
              severity = low
            }
            """;

    @TempDir
    Path folder;

    private SplittableRandom random = new SplittableRandom(1);

    @Test
    void aFlowCrossesWhatIsAroundOneOfItsEnds() {
        StringBuilder text = new StringBuilder(LIBRARY);
        for (int tree = 0; tree < TREES; tree++) {
            random = new SplittableRandom(tree);
            text.append("test \"tree ").append(tree).append("\" of crosses {\n");
            addTree(text);
            text.append("expect no other crosses\n}\n");
        }
        Compilation compilation = Programs.compile(folder, text.toString());
        assertThat(Programs.mistakes(compilation)).isEmpty();
        List<RuleTest> tests = Objects.requireNonNull(compilation.checked()).tests();
        assertThat(tests).hasSize(TREES);
        for (RuleTest test : tests) {
            assertThat(TestRunner.run(test, Programs.TODAY).failures())
                    .as(test.title())
                    .isEmpty();
        }
    }

    private void addTree(StringBuilder text) {
        int zones = 1 + random.nextInt(9);
        int[] around = new int[zones];
        for (int zone = 0; zone < zones; zone++) {
            around[zone] = random.nextInt(zone + 1) - 1;
        }
        int components = 2 + random.nextInt(5);
        int[] place = new int[components];
        for (int component = 0; component < components; component++) {
            place[component] = random.nextInt(zones + 1) - 1;
        }
        addZones(text, -1, around, place);
        for (int flow = 0; flow < 8; flow++) {
            int from = random.nextInt(components);
            int to = random.nextInt(components);
            if (from != to) {
                text.append(line("flow f" + flow + " : c" + from + " -> c" + to + " without Wall"));
                List<Integer> source = chain(place[from], around);
                List<Integer> target = chain(place[to], around);
                for (int zone = 0; zone < zones; zone++) {
                    if (source.contains(zone) != target.contains(zone)) {
                        text.append(line("expect crosses on (f" + flow + ", z" + zone + ")"));
                    }
                }
            }
        }
    }

    /** What lies directly in a zone, or in none. */
    private static void addZones(StringBuilder text, int outer, int[] around, int[] place) {
        for (int component = 0; component < place.length; component++) {
            if (place[component] == outer) {
                text.append(line("component c" + component + " : Service"));
            }
        }
        for (int zone = 0; zone < around.length; zone++) {
            if (around[zone] == outer) {
                text.append(line("boundary z" + zone + " : Zone {"));
                addZones(text, zone, around, place);
                text.append(line("}"));
            }
        }
    }

    private static List<Integer> chain(int zone, int[] around) {
        List<Integer> chain = new ArrayList<>();
        for (int current = zone; current >= 0; current = around[current]) {
            chain.add(current);
        }
        return chain;
    }

    private static String line(String text) {
        return text + "\n";
    }
}
