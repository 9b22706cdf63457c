package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scores the standard library by scenarios whose threats are known: what must be open, mitigated or asked, and what must be
 * neither. {@code expected/dispositions.txt} has a line for each; whatever else is open is a false alarm, and whatever else is
 * asked a question too many, unless a line says that it is acceptable.
 */
final class GoldenScenarioTest {
    @TestFactory
    Stream<DynamicTest> scenariosComeOutAsExpected() {
        return Stream.of("golden-g1", "golden-g2", "golden-g3", "golden-g4")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path folder = Programs.REPOSITORY.resolve("examples").resolve(name);
                    Analysis analysis = Programs.analysis(Programs.compile(folder));
                    assertThat(analysis.book().rules().stream()
                                    .map(GoldenScenarioTest::library)
                                    .distinct())
                            .as("a library that is left out would raise no false alarm")
                            .containsExactlyInAnyOrderElementsOf(Programs.libraries());
                    assertThat(differences(folder, analysis)).isEmpty();
                }));
    }

    private static String library(Rule rule) {
        return rule.id().substring(0, rule.id().lastIndexOf('.'));
    }

    private static List<String> differences(Path folder, Analysis analysis) throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expected/dispositions.txt"))) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            String word = text.substring(0, text.indexOf(' '));
            String id = text.substring(text.indexOf(' ') + 1);
            String rules = id.substring(0, id.indexOf(" @ "));
            if (analysis.book().rules().stream().noneMatch(rule -> ruleMatches(rules, rule.id()))) {
                differences.add(text + ", but there is no such rule");
            }
            List<Threat> threats = analysis.threats().stream()
                    .filter(threat -> matches(id, threat))
                    .toList();
            switch (word) {
                case "open" -> require(differences, text, threats, Disposition.OPEN);
                case "question" -> require(differences, text, threats, Disposition.QUESTION);
                case "mitigated" ->
                    require(differences, text, threats, Disposition.MITIGATED, Disposition.COVERED_EITHER_WAY);
                case "not" ->
                    threats.stream()
                            .filter(GoldenScenarioTest::isRaised)
                            .forEach(threat -> differences.add(text + ", but it is " + describe(analysis, threat)));
                case "acceptable" -> {
                    if (threats.stream().noneMatch(GoldenScenarioTest::isRaised)) {
                        differences.add(text + ", but nothing is raised that it would allow");
                    }
                }
                default -> differences.add("no such word: " + text);
            }
            if (word.equals("open") || word.equals("acceptable") || word.equals("question")) {
                allowed.add(id);
            }
        }
        for (Threat threat : analysis.threats(Disposition.OPEN)) {
            if (allowed.stream().noneMatch(id -> matches(id, threat))) {
                differences.add("false alarm: " + describe(analysis, threat));
            }
        }
        for (Threat threat : analysis.threats(Disposition.QUESTION)) {
            if (allowed.stream().noneMatch(id -> matches(id, threat))) {
                differences.add("a question too many: " + describe(analysis, threat));
            }
        }
        return differences;
    }

    private static void require(
            List<String> differences, String text, List<Threat> threats, Disposition... dispositions) {
        List<Disposition> wanted = List.of(dispositions);
        if (threats.stream().noneMatch(threat -> wanted.contains(threat.disposition()))) {
            String actual = threats.isEmpty()
                    ? "it does not apply"
                    : threats.get(0).disposition().word();
            differences.add(text + ", but " + actual);
        }
    }

    private static boolean isRaised(Threat threat) {
        return threat.disposition() == Disposition.OPEN || threat.disposition() == Disposition.QUESTION;
    }

    private static boolean matches(String id, Threat threat) {
        return id.endsWith("@ *")
                ? ruleMatches(id.substring(0, id.length() - 4), threat.rule().id())
                : id.equals(threat.id());
    }

    private static boolean ruleMatches(String pattern, String rule) {
        return pattern.endsWith("*")
                ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(rule);
    }

    private static String describe(Analysis analysis, Threat threat) {
        return threat.id() + " is " + threat.disposition().word() + " (" + analysis.reason(threat) + ")";
    }
}
