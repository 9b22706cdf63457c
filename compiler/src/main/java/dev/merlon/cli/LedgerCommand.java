package dev.merlon.cli;

import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.json.LedgerJson;
import dev.merlon.backend.text.LedgerCsv;
import dev.merlon.backend.text.LedgerText;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon ledger}: every pair of rule and subject that was considered, and what became of it. */
final class LedgerCommand implements Command {
    /** Of so many names all are listed where one is wrong. */
    private static final int MOST_LISTED = 12;

    private static final String FORMAT = "--format";
    private static final String RULE = "--rule";
    private static final String ELEMENT = "--element";
    private static final String DISPOSITION = "--disposition";
    private static final List<String> FORMATS = List.of("text", "json", "csv");
    private static final List<String> DISPOSITIONS =
            Arrays.stream(Disposition.values()).map(Disposition::word).toList();

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "ledger",
                "ledger [OPTIONS] [PATH...]",
                new String[] {
                    "List every pair of rule and element that was considered, with what became of it and why: the"
                            + " evidence that a threat was looked at."
                },
                "  merlon ledger --disposition mitigated    what is answered, and by what",
                "  merlon ledger --element ledger-db        all about one element",
                "  merlon ledger --format csv > ledger.csv  for a spreadsheet");
        Options.addPaths(spec);
        spec.addOption(Options.text(FORMAT, "FORMAT", "text (the default), json or csv."));
        spec.addOption(Options.text(RULE, "RULE", "Only this rule: its id, or a prefix of it such as std.api."));
        spec.addOption(Options.text(ELEMENT, "ELEMENT", "Only pairs with this element."));
        spec.addOption(
                Options.text(DISPOSITION, "WORD", "Only this disposition: " + String.join(", ", DISPOSITIONS) + "."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addVariant(spec, "List the pairs of this variant of the model instead.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        String format = Options.choice(arguments, FORMAT, FORMATS);
        @Nullable String disposition = arguments.value(DISPOSITION);
        if (disposition != null) {
            require(DISPOSITIONS, disposition, "disposition");
        }
        Analysis analysis =
                Workspace.load(arguments, Options.paths(arguments, 0), terminal).onlyModel();
        List<LedgerRow> rows = LedgerRow.of(
                analysis,
                new LedgerRow.Filter(
                        rule(analysis, arguments.value(RULE)),
                        element(analysis, arguments.value(ELEMENT)),
                        found -> disposition == null || found.word().equals(disposition)));
        terminal.out()
                .print(
                        switch (format) {
                            case "json" -> LedgerJson.document(analysis, rows);
                            case "csv" -> LedgerCsv.of(rows);
                            default -> LedgerText.of(analysis, rows, terminal.paint());
                        });
        return ExitCode.CLEAN;
    }

    private static Predicate<Rule> rule(Analysis analysis, @Nullable String id) {
        if (id == null) {
            return rule -> true;
        }
        Predicate<Rule> matches = rule -> rule.id().equals(id) || rule.id().startsWith(id + ".");
        if (analysis.book().rules().stream().noneMatch(matches)) {
            require(analysis.book().rules().stream().map(Rule::id).toList(), id, "rule");
        }
        return matches;
    }

    private static Predicate<List<Element>> element(Analysis analysis, @Nullable String name) {
        if (name == null) {
            return subjects -> true;
        }
        require(analysis.model().elements().stream().map(Element::name).toList(), name, "element");
        return subjects -> subjects.stream().anyMatch(element -> element.name().equals(name));
    }

    private static String among(Collection<String> known) {
        if (known.size() == 1) {
            return "there is only `" + known.iterator().next() + "`";
        }
        if (known.isEmpty()) {
            return "there is none at all";
        }
        return known.size() > MOST_LISTED
                ? "there are " + known.size() + "; `merlon ledger` lists what was considered"
                : "it is one of " + String.join(", ", known);
    }

    static void require(Collection<String> known, String name, String what) {
        if (!known.contains(name)) {
            throw new UsageException(
                    "there is no " + what + " `" + name + "`",
                    NameSuggester.nearest(name, known)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse(among(known)));
        }
    }
}
