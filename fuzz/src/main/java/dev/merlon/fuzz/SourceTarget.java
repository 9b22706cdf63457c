package dev.merlon.fuzz;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.Gate;
import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.github.GitHubBackend;
import dev.merlon.backend.gitlab.GitLabBackend;
import dev.merlon.backend.json.CheckJson;
import dev.merlon.backend.json.LedgerJson;
import dev.merlon.backend.junit.JUnitBackend;
import dev.merlon.backend.report.ReportBackend;
import dev.merlon.backend.sarif.SarifBackend;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.LedgerCsv;
import dev.merlon.backend.text.LedgerText;
import dev.merlon.backend.text.Paint;
import dev.merlon.backend.text.TestText;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.lint.LintedProgram;
import dev.merlon.lint.Linter;
import dev.merlon.project.CheckResults;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.TestRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compiles a text, evaluates it and its tests, and writes what there is to say. */
final class SourceTarget {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<CheckBackend> BACKENDS =
            List.of(new SarifBackend("1"), new JUnitBackend(TODAY), new GitHubBackend(10), new GitLabBackend());

    private SourceTarget() {}

    static void read(byte[] bytes, Path folder) throws IOException {
        Path file = folder.resolve("main.tm");
        Files.write(file, bytes);
        List<Compilation> compilations = new Compiler(folder, LibraryLoader.CLASS_PATH, TODAY).compile(List.of(file));
        for (CheckBackend backend : BACKENDS) {
            backend.textOf(CheckResults.of(compilations, new Gate(null)));
        }
        for (Compilation compilation : compilations) {
            new DiagnosticPrinter(true).print(compilation.diagnostics());
            Analysis analysis = compilation.analysis();
            CheckJson.document(compilation.diagnostics(), analysis, compilation.variants());
            if (!compilation.hasErrors()) {
                lint(compilation);
                test(compilation);
                if (analysis != null) {
                    write(analysis, compilation);
                }
            }
        }
    }

    private static void lint(Compilation compilation) {
        if (compilation.resolved() != null && compilation.checked() != null) {
            LintedProgram program = new LintedProgram(compilation.resolved(), compilation.checked());
            Linter.lint(List.of(program)).forEach(new DiagnosticPrinter(false)::print);
        }
    }

    private static void test(Compilation compilation) {
        CheckedProgram checked = compilation.checked();
        if (checked != null) {
            TestText.of(
                    checked.tests().stream()
                            .map(test -> TestRunner.run(test, TODAY))
                            .toList(),
                    Paint.NONE);
        }
    }

    private static void write(Analysis analysis, Compilation compilation) {
        new CheckText(analysis, compilation.diagnostics(), Paint.NONE).full(Integer.MAX_VALUE, "main.tm", "high");
        List<LedgerRow> rows = LedgerRow.of(analysis, LedgerRow.Filter.ALL);
        LedgerText.of(analysis, rows, Paint.NONE);
        LedgerJson.document(analysis, rows);
        LedgerCsv.of(rows);
        new ReportBackend(Optional::empty, compilation.variants(), compilation.diagnostics()).filesOf(analysis);
    }
}
