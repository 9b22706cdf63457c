package dev.merlon.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.logic.Table;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import dev.merlon.type.Enumeration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure that a cost is made of, by a model with one step of each kind. */
final class FiguresTest {
    private static Analysis analysis;
    private static Terrain terrain;
    private static final Map<String, Element> ELEMENTS = new TreeMap<>();

    @BeforeAll
    static void compile() {
        Path file = Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/paths/figures.tm");
        analysis = Programs.analysis(Programs.compile(file));
        terrain = new Terrain(analysis.world());
        analysis.model().elements().forEach(element -> ELEMENTS.put(element.name(), element));
    }

    @ParameterizedTest
    @CsvSource({
        "anybody, open, 0",
        "anybody, by-key, 1",
        "anybody, by-address, 1",
        "anybody, by-certificate, 2",
        "anybody, by-kerberos, 2",
        "anybody, checked, 2",
        "anybody, checked-twice, 3",
        "anybody, claimed, 2",
        "anybody, entry, 0",
        "outside, inside, 1",
        "inside, deeper, 0",
        "page, browser, 1",
        "source, loader, 1",
        "wiki, agent, 1",
        "lake, feed, 1",
        "notes, helper, 1",
        "left, right, 1",
        "stall, booth, 0",
        "safe, stall, 0",
        "office, archive, 0",
        "one, two, 0",
        "drawer, one, 0",
        "builder, built, 0",
        "registry, consumer, 0",
        "queue, poller, 1",
        "queue, signed-poller, 2",
        "login, site, 0",
        "pod, neighbour, 1",
        "neighbour, pod, 0",
        "root, beside-root, 0",
        "beside-root, root, 1",
        "admin, root, 0",
    })
    void stepsCostWhatTheLibrarySays(String from, String to, int cost) {
        assertThat(cost(from, to)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "board, reader",
        "booth, safe",
        "north, south",
        "registry, verifier",
        "hsm, signer",
        "deeper, inside",
        "pod, root",
    })
    void whatIsKeptOutDoesNotPass(String from, String to) {
        assertThat(cost(from, to)).isEqualTo(Search.FAR);
    }

    @Test
    void figuresAreThoseOfTheLibrary() {
        assertThat(Figures.of(terrain)).isEqualTo(new Figures(1, 2, 1, 1, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"open, 1", "by-key, 0", "by-certificate, -1", "checked-twice, -1", "far, -2", "archive, -2"})
    void likelihoodFollowsTheCheapestDrawnWay(String element, int added) {
        assertThat(terrain.call("exposure", element(element))).isEqualTo(new Value.Int(added));
    }

    @Test
    void severitiesAreThoseOfTheTable() {
        Table table = Objects.requireNonNull(analysis.book().severityTable());
        List<String> rows = table.cells().stream()
                .map(row -> row.stream().map(Enumeration.Constant::name).collect(Collectors.joining(" ")))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "info info low medium medium",
                        "info low medium medium high",
                        "info low medium high high",
                        "low medium high high critical",
                        "low medium high critical critical");
    }

    private static Element element(String name) {
        return Objects.requireNonNull(ELEMENTS.get(name), name);
    }

    private static int cost(String from, String to) {
        int[] start = {terrain.node(element(from))};
        int end = terrain.node(element(to));
        int possible = Search.possible(terrain, start).cost(end);
        int certain = Search.certain(terrain, start).cost(end);
        assertThat(possible).isEqualTo(certain);
        return possible;
    }
}
