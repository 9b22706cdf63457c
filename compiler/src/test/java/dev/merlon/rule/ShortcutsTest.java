package dev.merlon.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.logic.PlainWorld;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is found for many members of a set at once is what trying each of them finds, facts to ask included. */
final class ShortcutsTest {
    private static final int MODELS = 12;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> shortcutsFindWhatTryingEachMemberFinds() {
        return LongStream.range(0, MODELS)
                .mapToObj(seed -> DynamicTest.dynamicTest("model " + seed, () -> check(seed)));
    }

    private void check(long seed) {
        Compilation compilation = Programs.compile(folder, new RandomModel(seed).text());
        Analysis quick = Programs.analysis(compilation);
        RuleBook book = quick.book();
        Analysis plain = RuleEvaluator.evaluate(PlainWorld.of(quick.model(), book.vocabulary()), book, Programs.TODAY);
        assertThat(everything(quick)).isEqualTo(everything(plain));
    }

    private static List<String> everything(Analysis analysis) {
        List<String> lines = new ArrayList<>();
        for (Ledger.Page page : analysis.ledger().pages()) {
            for (int i = 0; i < page.size(); i++) {
                lines.add(page.rule().id() + " " + page.subjects(i) + " " + page.disposition(i));
            }
        }
        for (Threat threat : analysis.threats()) {
            lines.add(threat.id() + " " + threat.severity() + " " + facts(threat) + analysis.message(threat));
        }
        analysis.assertions()
                .forEach(result -> lines.add(result.assertion().name() + " " + result.truth() + " "
                        + (result.facts() == null ? "" : result.facts().all())));
        return lines;
    }

    private static String facts(Threat threat) {
        return threat.facts() == null
                ? ""
                : Objects.requireNonNull(threat.facts()).all() + " ";
    }
}
