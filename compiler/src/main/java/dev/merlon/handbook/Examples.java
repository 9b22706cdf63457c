package dev.merlon.handbook;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Item;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.TestStatement;
import dev.merlon.ast.TestStatement.Test;
import dev.merlon.resolve.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tests of a library, as examples of its rules: of each the shortest in which it fires, and in which it does not. */
final class Examples {
    private final List<Test> tests = new ArrayList<>();

    Examples(Module library) {
        for (CompilationUnit unit : library.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof Test test) {
                    tests.add(test);
                }
            }
        }
        tests.sort(Comparator.comparingInt((Test test) -> lines(test)).thenComparing(Test::span));
    }

    private static int lines(Test test) {
        return (int) test.span().text().lines().count();
    }

    /** One test that shows both, else one for each; fewer where there are none. */
    List<String> of(String rule) {
        List<Test> both = tests.stream()
                .filter(test -> fires(test, rule) && isSilent(test, rule))
                .limit(1)
                .toList();
        if (!both.isEmpty()) {
            return texts(both);
        }
        List<Test> each = new ArrayList<>();
        tests.stream().filter(test -> fires(test, rule)).findFirst().ifPresent(each::add);
        tests.stream().filter(test -> isSilent(test, rule)).findFirst().ifPresent(each::add);
        return texts(each);
    }

    private static List<String> texts(List<Test> tests) {
        return tests.stream().map(test -> SourceText.block(test.span())).toList();
    }

    private static boolean fires(Test test, String rule) {
        return test.body().items().stream()
                .anyMatch(item -> item.statement() instanceof TestStatement.Expect expect
                        && isAbout(expect.rule(), rule)
                        && !expect.negated()
                        && (expect.disposition() == null
                                || expect.disposition().text().equals("open")));
    }

    /** Whether it says of something that the rule does not apply there, or is answered, or expects nothing more of it. */
    private static boolean isSilent(Test test, String rule) {
        return test.body().items().stream().anyMatch(item -> {
            if (item.statement() instanceof TestStatement.Expect expect && isAbout(expect.rule(), rule)) {
                return expect.negated()
                        || expect.disposition() != null
                                && List.of("mitigated", "not-applicable", "covered-either-way")
                                        .contains(expect.disposition().text());
            }
            return item.statement() instanceof TestStatement.ExpectNoOther none && isAbout(none.rule(), rule);
        });
    }

    private static boolean isAbout(QualifiedName named, String rule) {
        return named.last().text().equals(rule);
    }
}
