package dev.merlon.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.compile.Compilation;
import dev.merlon.logic.Standing;
import dev.merlon.logic.Standings;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.testing.Programs;
import dev.merlon.type.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Several threads find what one finds, and what goes wrong in one of them goes wrong for all. */
final class SharedWorkTest {
    private static final int MODELS = 8;
    /** Threads meet differently each time. */
    private static final int TRIALS = 10;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> severalThreadsFindWhatOneFinds() {
        return LongStream.range(100, 100 + MODELS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "model " + seed, () -> check(Programs.compile(folder, new RandomModel(seed).text()))));
    }

    @TestFactory
    Stream<DynamicTest> severalThreadsFindWhatOneFindsInExamples() {
        return Stream.of("golden-g1", "golden-g4", "instant-payments", "bank-of-anthos")
                .map(example -> DynamicTest.dynamicTest(
                        example,
                        () -> check(Programs.compile(
                                Programs.REPOSITORY.resolve("examples").resolve(example)))));
    }

    @Test
    void whatGoesWrongInAHelperIsToldByAll() {
        Analysis analysis = Programs.analysis(Programs.compile(Programs.REPOSITORY.resolve("examples/golden-g4")));
        CountDownLatch failed = new CountDownLatch(1);
        Thread patient = Thread.currentThread();
        World broken = world(analysis, () -> {
            if (Thread.currentThread() == patient) {
                return failed.await(1, TimeUnit.MINUTES);
            }
            failed.countDown();
            throw new UnsupportedOperationException("out of order");
        });
        assertThatThrownBy(() -> SharedWork.consider(broken, analysis.book(), 2))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("out of order");
    }

    private static void check(Compilation compilation) {
        Analysis analysis = Programs.analysis(compilation);
        List<String> one = everything(SharedWork.consider(world(analysis), analysis.book(), 1));
        assertThat(one).isNotEmpty();
        for (int i = 0; i < TRIALS; i++) {
            assertThat(everything(SharedWork.consider(world(analysis), analysis.book(), 3)))
                    .isEqualTo(one);
        }
    }

    private static World world(Analysis analysis) {
        return world(analysis, () -> true);
    }

    /** @param before what happens before a statement about a control is judged */
    private static World world(Analysis analysis, Callable<Boolean> before) {
        return new World(analysis.model(), analysis.book().vocabulary(), new Standings() {
            @Override
            public Standing of(Element at, ControlStatement statement) {
                try {
                    before.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return Standing.CLAIM;
            }

            @Override
            public Standing ofFacts(Element element, Kind control) {
                return Standing.CLAIM;
            }

            @Override
            public List<EvidenceResult> results(Element at, ControlStatement statement) {
                return List.of();
            }

            @Override
            public List<EvidenceResult> resultsOfFacts(Element element, Kind control) {
                return List.of();
            }

            @Override
            public boolean hasGenerated() {
                return false;
            }
        });
    }

    private static List<String> everything(List<RuleThreats> found) {
        List<String> lines = new ArrayList<>();
        for (RuleThreats of : found) {
            Ledger.Page page = of.page();
            for (int i = 0; i < page.size(); i++) {
                lines.add(page.rule().id() + " " + page.subjects(i) + " " + page.disposition(i));
            }
            for (int i = 0; i < of.size(); i++) {
                Threat threat = of.get(i);
                lines.add(of.first(i) + " " + of.disposition(i) + " " + threat.id() + " " + threat.subjects() + " "
                        + threat.severity() + " " + facts(threat) + " " + threat.answer());
            }
        }
        return lines;
    }

    private static String facts(Threat threat) {
        return threat.facts() == null
                ? ""
                : Objects.requireNonNull(threat.facts()).all().toString();
    }
}
