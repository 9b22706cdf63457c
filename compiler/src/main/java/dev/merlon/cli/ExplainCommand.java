package dev.merlon.cli;

import dev.merlon.backend.text.ComplianceText;
import dev.merlon.backend.text.ExplainText;
import dev.merlon.backend.text.ScenarioText;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.diagnostic.DiagnosticPage;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code merlon explain}: a diagnostic, a threat, or why a rule does not apply. */
final class ExplainCommand implements Command {
    private static final String WHY_NOT = "--why-not";

    /** The id of a threat with the name of a variant. */
    private static final Pattern MARKED = Pattern.compile("(.*[^ ]) \\[([^\\[\\]]+)]");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "explain",
                "explain (CODE | THREAT [PATH...] | SCENARIO [PATH...] | CLAUSE [PATH...] | --why-not RULE ELEMENT [PATH...])",
                new String[] {
                    "Explain a diagnostic by its code; a threat by its id: why it is what it is, fact by fact, and what"
                            + " would change it; a loss scenario by its name; a clause of a framework; or why a rule yields no"
                            + " threat on an element."
                },
                "  merlon explain TM2001",
                "  merlon explain 'std.crypto.cleartext-secret @ (pay, session-token)' model.tm",
                "  merlon explain PCI-DSS:1.3.1 model.tm",
                "  merlon explain --why-not std.api.bola gateway model.tm");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("WHAT")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "A code, the id of a threat in quotes, the name of a scenario, a clause, or a rule and an element; then"
                                + " the paths of the model.")
                .build());
        spec.addOption(OptionSpec.builder(WHY_NOT)
                .description("Explain why a rule yields no threat on an element.")
                .build());
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addVariant(
                spec, "Look at this variant of the model; the id of a threat may say it too: `rule @ subject [NAME]`.");
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        List<String> words = new ArrayList<>(arguments.words());
        if (words.isEmpty()) {
            throw new UsageException(
                    "explain what?", "a code such as TM2001, or the id of a threat; see `merlon explain --help`");
        }
        if (arguments.has(WHY_NOT)) {
            if (words.size() < 2) {
                throw new UsageException("--why-not needs a rule and an element", "see `merlon explain --help`");
            }
            Analysis analysis = load(words, 2, Options.variant(arguments), arguments, terminal);
            return print(terminal, whyNot(analysis, words.get(0), words.get(1), terminal));
        }
        if (words.get(0).matches("(?i)TM[0-9]{4}")) {
            return print(terminal, page(words.get(0).toUpperCase(Locale.ROOT)));
        }
        joinId(words);
        String id = words.get(0);
        Matcher marked = MARKED.matcher(id);
        boolean isMarked = marked.matches();
        String variant = isMarked ? bare(marked.group(2)) : null;
        String stated = Options.variant(arguments);
        requireSame(variant, stated);
        String chosen = variant == null ? stated : variant;
        Analysis analysis = load(words, 1, chosen, arguments, terminal);
        Optional<String> clause = clause(analysis, id, words, chosen, arguments, terminal);
        if (clause.isPresent()) {
            return print(terminal, clause.get());
        }
        Optional<Scenario> scenario = analysis.scenarios().stream()
                .filter(each -> each.name().equals(id))
                .findFirst();
        return print(
                terminal,
                scenario.map(each -> ScenarioText.of(analysis, each, terminal.paint()))
                        .orElseGet(() -> threat(analysis, isMarked ? marked.group(1) : id, terminal)));
    }

    private static void requireSame(@Nullable String marked, @Nullable String stated) {
        if (marked != null && stated != null && !marked.equals(stated)) {
            throw new UsageException(
                    "the id is of the variant `" + marked + "`, and " + Options.VARIANT + " says `" + stated + "`",
                    "leave out " + Options.VARIANT);
        }
    }

    private static Analysis load(
            List<String> words, int paths, @Nullable String variant, Arguments arguments, Terminal terminal) {
        return Workspace.load(arguments, paths(words, paths), Options.lockMode(arguments), variant, terminal)
                .onlyModel()
                .whole();
    }

    /** What is told of a clause; where its list comes along and the model does not use it, that is taken in first. */
    private static Optional<String> clause(
            Analysis analysis,
            String id,
            List<String> words,
            @Nullable String variant,
            Arguments arguments,
            Terminal terminal) {
        Analysis with = analysis;
        if (analysis.world().vocabulary().clause(id) == null) {
            List<String> libraries = new ArrayList<>();
            for (Taxonomy taxonomy : analysis.world().vocabulary().taxonomies()) {
                if (taxonomy.knows(id)) {
                    libraries.addAll(Frameworks.library(taxonomy, Options.libraries(arguments, terminal)));
                }
            }
            if (libraries.isEmpty()) {
                return Optional.empty();
            }
            with = Workspace.load(arguments, paths(words, 1), variant, libraries, terminal)
                    .onlyModel()
                    .whole();
        }
        FrameworkClause clause = with.world().vocabulary().clause(id);
        if (clause == null) {
            return Optional.empty();
        }
        FrameworkView framework =
                FrameworkView.of(with, List.of(clause.taxonomy().name())).get(0);
        return Optional.of(ComplianceText.clause(with, framework, framework.clause(clause), terminal.paint()));
    }

    private static List<String> paths(List<String> words, int from) {
        List<String> given = words.subList(from, words.size());
        return given.isEmpty() ? List.of(".") : given;
    }

    private static int print(Terminal terminal, String text) {
        terminal.out().print(text);
        return ExitCode.CLEAN;
    }

    /** An id without quotes arrives as three words, or four with the name of a variant. */
    private static void joinId(List<String> words) {
        if (words.size() >= 3 && words.get(1).equals("@")) {
            words.set(0, words.get(0) + " @ " + words.get(2));
            words.remove(2);
            words.remove(1);
            if (words.size() >= 2 && words.get(1).matches("\\[.+]")) {
                words.set(0, words.get(0) + " " + words.remove(1));
            }
        }
    }

    private static String page(String code) {
        return DiagnosticPage.of(code)
                .orElseThrow(() -> new UsageException(
                        "there is no diagnostic " + code, "a message has its code in brackets, as in `error[TM2001]`"))
                .text();
    }

    private static String threat(Analysis analysis, String id, Terminal terminal) {
        Optional<Threat> threat = analysis.threat(id);
        if (threat.isPresent()) {
            return new ExplainText(analysis, terminal.paint()).threat(threat.get());
        }
        int at = id.indexOf(" @ ");
        String subject = at < 0 ? "" : id.substring(at + 3);
        if (at > 0 && !subject.startsWith("(")) {
            return whyNot(analysis, bare(id.substring(0, at)), bare(subject), terminal);
        }
        requireNoReference(analysis, id);
        List<String> known =
                new ArrayList<>(analysis.threats().stream().map(Threat::id).toList());
        analysis.scenarios().forEach(scenario -> known.add(scenario.name()));
        throw new UsageException(
                "there is no threat" + (analysis.scenarios().isEmpty() ? "" : " and no scenario") + " `" + id + "`",
                NameSuggester.nearest(id, known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("`merlon check` and `merlon ledger` show the ids"));
    }

    /** Says of an entry of a taxonomy that it is no clause: nobody looks for a threat of that name. */
    private static void requireNoReference(Analysis analysis, String id) {
        for (Taxonomy taxonomy : analysis.world().vocabulary().taxonomies()) {
            if (taxonomy.knows(id)) {
                throw new UsageException(
                        "no library lists a clause `" + id + "` of " + taxonomy.title(),
                        "`merlon compliance --framework " + taxonomy.simpleName()
                                + "` shows those that there are; the report says which threats refer to `" + id + "`");
            }
        }
    }

    /** A name without the backticks that some need in a model. */
    private static String bare(String name) {
        return name.replace("`", "");
    }

    private static String whyNot(Analysis analysis, String ruleName, String elementName, Terminal terminal) {
        Rule rule = rule(analysis, ruleName);
        LedgerCommand.require(
                analysis.model().elements().stream().map(Element::name).toList(), elementName, "element");
        Element element = analysis.model().elements().stream()
                .filter(each -> each.name().equals(elementName))
                .findFirst()
                .orElseThrow();
        return new ExplainText(analysis, terminal.paint()).whyNot(rule, element);
    }

    /** The rule of an id, or of its last part where that is clear. */
    private static Rule rule(Analysis analysis, String name) {
        List<Rule> matching = analysis.book().rules().stream()
                .filter(rule -> rule.id().equals(name) || rule.id().endsWith("." + name))
                .toList();
        if (matching.size() == 1) {
            return matching.get(0);
        }
        List<String> ids = analysis.book().rules().stream().map(Rule::id).toList();
        if (matching.isEmpty()) {
            LedgerCommand.require(ids, name, "rule");
        }
        throw new UsageException(
                "several rules are named `" + name + "`",
                "say which: "
                        + String.join(", ", matching.stream().map(Rule::id).toList()));
    }
}
