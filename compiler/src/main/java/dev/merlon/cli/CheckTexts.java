package dev.merlon.cli;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Gate;
import dev.merlon.backend.Tally;
import dev.merlon.backend.github.GitHubBackend;
import dev.merlon.backend.json.CheckJson;
import dev.merlon.backend.text.CheckText;
import dev.merlon.backend.text.Paint;
import dev.merlon.backend.text.VariantText;
import dev.merlon.check.CheckedProgram;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.CheckResults;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.util.List;

/**
 * What a check came to, in each of its formats.
 *
 * @param typed the paths as the user gave them
 * @param options options that a command to go on with needs too, each after a blank
 * @param gate what makes the check fail
 * @param questions how many questions are shown at most
 * @param quiet whether people want the summary only
 * @param whole whether variants are shown as a whole, and not only what differs in them
 */
record CheckTexts(
        Workspace workspace,
        List<String> typed,
        String options,
        Gate gate,
        int questions,
        boolean quiet,
        boolean whole) {
    private static final String JSON = "json";
    private static final String GITHUB = "github";

    /** The formats that only a check has: for people, or with what only it knows. */
    static final List<String> FORMATS = List.of(Formats.TEXT, JSON, GITHUB);

    /** The text of one of these formats. */
    String of(String format, Terminal terminal) {
        return switch (format) {
            case JSON -> json();
            case GITHUB ->
                new GitHubBackend(questions).textOf(results())
                        + GitHubBackend.plain(summary().people(terminal.withColour(false)));
            default -> people(terminal);
        };
    }

    private CheckTexts summary() {
        return new CheckTexts(workspace, typed, options, gate, questions, true, whole);
    }

    private String json() {
        List<Analysis> analyses = workspace.analyses();
        if (analyses.size() > 1) {
            throw Workspace.several(analyses);
        }
        return CheckJson.document(
                workspace.diagnostics(), analyses.isEmpty() ? null : analyses.get(0), workspace.variants());
    }

    private List<CheckResult> results() {
        return CheckResults.of(workspace.compilations(), gate);
    }

    private String people(Terminal terminal) {
        StringBuilder out = new StringBuilder();
        String between = "";
        for (Compilation compilation : CheckResults.worthTelling(workspace.compilations())) {
            out.append(between).append(people(compilation, terminal));
            between = "\n";
        }
        return out.toString();
    }

    private String people(Compilation compilation, Terminal terminal) {
        Analysis analysis = compilation.analysis();
        if (analysis != null) {
            String again = Workspace.shell(workspace.pathsOf(compilation, typed)) + options;
            StringBuilder out = new StringBuilder(whole(analysis, compilation.diagnostics(), again, terminal.paint()));
            for (Analysis variant : compilation.variants()) {
                out.append(quiet ? "" : "\n")
                        .append(
                                whole
                                        ? whole(variant, List.of(), again, terminal.paint())
                                        : difference(analysis, variant, again, terminal.paint()));
            }
            return out.toString();
        }
        String diagnostics = new DiagnosticPrinter(terminal.colour()).print(compilation.diagnostics());
        if (compilation.hasErrors()) {
            return diagnostics + workspace.mistakes(compilation.diagnostics());
        }
        return diagnostics + library(compilation);
    }

    /** What is found in a model, or in a variant of one looked at as a whole. */
    private String whole(Analysis analysis, List<Diagnostic> warnings, String paths, Paint paint) {
        CheckText text = new CheckText(analysis, warnings, paint);
        String again = paths + Options.variantText(analysis.variant());
        String limit = gate.limit(analysis);
        return quiet ? text.summary(again, limit) : text.full(questions, again, limit);
    }

    private String difference(Analysis base, Analysis analysis, String paths, Paint paint) {
        Variant variant = analysis.variant();
        String again = paths + Options.variantText(variant);
        String limit = gate.limit(analysis);
        return quiet || variant == null
                ? VariantText.summary(analysis, paint, again, limit)
                : VariantText.of(base, analysis, variant, paint, again, limit);
    }

    private String library(Compilation compilation) {
        ResolvedProgram program = compilation.resolved();
        boolean complete =
                compilation.checked() != null && program != null && !workspace.hasErrorsIn(program.libraries());
        if (program != null && (program.main().isModel() || !complete)) {
            return Display.escape(program.main().name()) + ": not checked, because what it uses has mistakes.\n";
        }
        if (program != null && program.main().isPolicy()) {
            return Display.escape(program.main().name())
                    + ": the policy compiles. `merlon check --policy FILE MODEL` holds a model against it.\n";
        }
        CheckedProgram library = compilation.checked();
        int tests = library == null ? 0 : library.tests().size();
        String name =
                program == null ? "the library" : Display.escape(program.main().name());
        return name + ": the library compiles."
                + (tests == 0 ? "" : " `merlon test` runs its " + Tally.number(tests, "test") + ".")
                + "\n";
    }
}
