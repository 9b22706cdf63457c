package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Corners;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Side;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What means the same is no difference, whatever it looks like. */
final class SameModelTest {
    private static final Pattern DECLARED = Pattern.compile(
            "(?m)^( *)(component|actor|boundary|data|identity|flow) ([a-z][a-z0-9]*-[a-z0-9-]+)\\b(?! *->)");
    private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*|[a-z][a-z0-9-]*");

    @TestFactory
    Stream<DynamicTest> order() {
        return examples((units, test) -> {
            for (long seed = 0; seed < 3; seed++) {
                Comparison comparison = between(units, new ShuffledFiles(seed).of(units));
                assertThat(comparison.edits()).as("seed " + seed).isEmpty();
                assertThat(comparison.threats()).as("seed " + seed).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> commentsAndSpacing() {
        return examples((units, test) -> {
            List<CompilationUnit> changed = rewritten(
                    units,
                    text -> text.lines()
                            .map(line ->
                                    line.startsWith("tm ") ? line : "\t" + line.replace(" = ", "   =  ") + "  // x")
                            .map(line -> line.strip().startsWith("///") ? line + "\n" : line + "\n\n")
                            .reduce("", String::concat));
            Comparison comparison = between(units, changed);
            assertThat(comparison.edits()).isEmpty();
            assertThat(comparison.threats()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> otherFiles() {
        return examples((units, test) -> {
            List<CompilationUnit> changed = units.stream()
                    .map(unit -> parsed(new SourceFile(
                            "elsewhere/" + unit.source().name(), unit.source().text())))
                    .toList();
            Comparison comparison = between(units, changed);
            assertThat(comparison.edits()).isEmpty();
            assertThat(comparison.threats()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> renamedElements() {
        return examples((units, test) -> {
            TreeSet<String> names = new TreeSet<>();
            units.forEach(unit -> {
                Matcher declared = DECLARED.matcher(unit.source().text());
                while (declared.find()) {
                    names.add(declared.group(3));
                }
            });
            assertThat(names).isNotEmpty();
            int renamed = 0;
            for (String name : names) {
                Comparison comparison = renamed(units, name);
                if (comparison != null) {
                    renamed += comparison.edits().isEmpty() ? 0 : 1; // One that only a variant has is not there.
                    assertThat(comparison.threats()).as(name).isEmpty();
                    assertThat(comparison.edits())
                            .as(name)
                            .allMatch(edit -> edit.kind() == Edit.Kind.RENAMED
                                    && edit.statements().isEmpty());
                    assertThat(comparison.renames()).as(name).isEmpty();
                }
            }
            assertThat(renamed).isPositive();
        });
    }

    /** The difference that another name makes; null where the name means something else too. */
    private static @Nullable Comparison renamed(List<CompilationUnit> units, String name) {
        List<CompilationUnit> changed = rewritten(units, text -> {
            Matcher word = WORD.matcher(text);
            String other = word.replaceAll(
                    found -> Matcher.quoteReplacement(found.group().equals(name) ? name + "-new" : found.group()));
            return DECLARED.matcher(other)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(3).equals(name + "-new")
                                    ? found.group(1) + "@was(\"" + name + "\")\n" + found.group()
                                    : found.group()));
        });
        Diagnostics mistakes = new Diagnostics();
        Side after = side(changed, mistakes);
        boolean compiles = mistakes.inFileOrder().stream().noneMatch(Diagnostic::isError);
        return compiles ? Comparison.between(side(units, new Diagnostics()), after, Corners.NONE) : null;
    }

    private interface Check {
        void on(List<CompilationUnit> units, String name);
    }

    private static Stream<DynamicTest> examples(Check check) {
        return RepositoryTest.examples().map(example -> {
            String name = Objects.requireNonNull(example.getFileName()).toString();
            return DynamicTest.dynamicTest(name, () -> check.on(units(example), name));
        });
    }

    private static List<CompilationUnit> units(Path example) {
        return RepositoryTest.compile(example).stream()
                .flatMap(compilation -> compilation.units().stream())
                .toList();
    }

    private static List<CompilationUnit> rewritten(List<CompilationUnit> units, UnaryOperator<String> change) {
        List<CompilationUnit> changed = new ArrayList<>();
        for (CompilationUnit unit : units) {
            changed.add(parsed(new SourceFile(
                    unit.source().name(), change.apply(unit.source().text()))));
        }
        return changed;
    }

    private static CompilationUnit parsed(SourceFile file) {
        return Parser.parse(file, new Diagnostics());
    }

    private static Comparison between(List<CompilationUnit> before, List<CompilationUnit> after) {
        return Comparison.between(clean(before), clean(after), Corners.NONE);
    }

    private static Side clean(List<CompilationUnit> units) {
        Diagnostics diagnostics = new Diagnostics();
        Side side = side(units, diagnostics);
        assertThat(diagnostics.inFileOrder()).filteredOn(Diagnostic::isError).isEmpty();
        return side;
    }

    private static Side side(List<CompilationUnit> units, Diagnostics diagnostics) {
        ResolvedProgram first =
                Resolver.resolve(units, ProjectFiles.NONE, LibraryLoader.CLASS_PATH, LibraryPins.NONE, diagnostics)
                        .stream()
                        .filter(program -> program.main().isModel())
                        .findFirst()
                        .orElseThrow();
        CheckedProgram checked = Checker.check(first, diagnostics);
        return new Side(
                RuleEvaluator.evaluate(Objects.requireNonNull(checked.model()), checked.book(), Programs.TODAY),
                Map.of());
    }
}
