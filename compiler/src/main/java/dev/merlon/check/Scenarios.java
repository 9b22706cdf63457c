package dev.merlon.check;

import dev.merlon.ast.DecisionStatement.Scope;
import dev.merlon.ast.DecisionStatement.Subject;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import dev.merlon.check.KnownRules.Known;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.rule.Scenario;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which money could be lost. */
final class Scenarios {
    static final String FREQUENCY = "frequency";
    static final String LOSS = "loss";

    private static final String EFFECTIVENESS = "effectiveness";
    private static final String CLAIM_WEIGHT = "claim-weight";
    private static final List<String> REQUIRED = List.of(FREQUENCY, LOSS, "basis", "owner");
    private static final List<String> FACTS = List.of(
            FREQUENCY, LOSS, "basis", "owner", "confidence", "estimated", "reason", EFFECTIVENESS, CLAIM_WEIGHT);
    private static final List<String> WORDS = List.of("low", "medium", "high");
    private static final List<RootKind> PLACES = List.of(RootKind.BOUNDARY, RootKind.MODEL);

    private final ModelDraft draft;
    private final KnownRules rules;
    private final Estimates estimates;
    private final Map<String, Span> names = new TreeMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    /** @param estimates reads the estimates of all models of a system */
    Scenarios(ModelDraft draft, KnownRules rules, Estimates estimates) {
        this.draft = draft;
        this.rules = rules;
        this.estimates = estimates;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    Estimates estimates() {
        return estimates;
    }

    void read(Item item, ModelStatement.Scenario statement) {
        Name name = statement.name();
        Span first = names.putIfAbsent(name.text(), name.span());
        if (first != null) {
            draft.diagnostics().report(ScenarioDiagnostics.secondScenario(name, first));
        }
        DecisionFacts facts = new DecisionFacts(draft, "a scenario", FACTS, statement.body());
        Span head = Unsupported.head(statement);
        facts.require(head, REQUIRED);
        Scenario.Estimate frequency = estimates.frequency(facts.find(FREQUENCY), draft);
        Estimates.Loss loss = estimates.loss(facts.find(LOSS), draft);
        Statement.Fact dated = facts.find("estimated");
        LocalDate estimated = dated == null ? null : FactValues.date(draft, dated);
        BigDecimal effectiveness = share(facts, EFFECTIVENESS);
        BigDecimal claimWeight = share(facts, CLAIM_WEIGHT);
        String basis = facts.text("basis");
        String owner = facts.text("owner");
        String reason = facts.text("reason");
        String confidence = confidence(facts);
        List<Scenario.Driver> drivers = drivers(facts);
        if (facts.drivers().isEmpty()) {
            draft.diagnostics().report(ScenarioDiagnostics.noDriver(head));
        }
        if (frequency == null || loss == null || drivers.isEmpty()) {
            return;
        }
        String fullName = draft.fullName(name.text());
        scenarios.add(new Scenario(
                fullName,
                statement.title() == null ? fullName : statement.title().value(),
                item.documentation() == null ? "" : item.documentation(),
                drivers,
                frequency,
                loss.estimate(),
                loss.currency(),
                basis,
                owner,
                confidence,
                reason,
                estimated,
                effectiveness,
                claimWeight,
                facts.links(),
                name.span()));
    }

    private @Nullable BigDecimal share(DecisionFacts facts, String name) {
        Statement.Fact fact = facts.find(name);
        if (fact == null) {
            return null;
        }
        BigDecimal share = Estimates.number(fact.value());
        boolean fits = share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        if (!fits && !(fact.value() instanceof Expression.Malformed)) {
            draft.diagnostics().report(ScenarioDiagnostics.noShare(fact.value().span(), name));
        }
        return fits ? share : null;
    }

    private String confidence(DecisionFacts facts) {
        Statement.Fact fact = facts.find("confidence");
        if (fact == null || fact.value() instanceof Expression.Malformed) {
            return "";
        }
        String text = fact.value() instanceof Expression.NameExpression word
                ? word.name().text()
                : fact.value().span().text();
        if (!WORDS.contains(text)) {
            draft.diagnostics()
                    .report(ScenarioDiagnostics.confidence(fact.value().span(), text, WORDS));
        }
        return text;
    }

    private List<Scenario.Driver> drivers(DecisionFacts facts) {
        List<Scenario.Driver> drivers = new ArrayList<>();
        for (ModelStatement.DrivenBy statement : facts.drivers()) {
            Scenario.Driver driver = driver(statement);
            if (driver != null) {
                drivers.add(driver);
            }
        }
        return drivers;
    }

    private Scenario.@Nullable Driver driver(ModelStatement.DrivenBy statement) {
        String library = rules.beginningOfRules(statement.rule());
        Known rule = library == null ? rule(statement.rule()) : null;
        Scope scope = statement.scope();
        List<List<Element>> subjects = new ArrayList<>();
        Element within = null;
        boolean right = library != null || rule != null;
        if (scope instanceof Scope.Within inside) {
            ElementDraft boundary = draft.names().find(inside.boundary(), PLACES);
            within = boundary == null ? null : boundary.element();
            right &= boundary != null;
        } else if (scope instanceof Scope.On on) {
            for (Subject subject : on.subjects()) {
                List<Element> elements = subject(subject, statement, rule);
                right &= elements != null;
                if (elements != null) {
                    subjects.add(elements);
                }
            }
        }
        if (!right) {
            return null;
        }
        String id = rule == null ? library : rule.id();
        if (id == null) {
            return null;
        }
        boolean whole = rule != null
                && subjects.stream()
                        .allMatch(elements -> elements.size() == rule.subjects().size());
        return new Scenario.Driver(id, rule == null, subjects, whole, within, statement.span());
    }

    private @Nullable Known rule(QualifiedName name) {
        long dots = dots(name.text());
        Optional<String> near = NameSuggester.nearest(
                name.text(),
                rules.beginnings().stream().filter(each -> dots(each) == dots).toList());
        if (dots > 0 && near.isPresent()) {
            draft.diagnostics().report(ScenarioDiagnostics.unknownLibrary(name, near.get()));
            return null;
        }
        if (isBesideLibraries(name.text())) {
            draft.diagnostics().report(ScenarioDiagnostics.notUsed(name));
            return null;
        }
        return rules.find(name);
    }

    /** Whether a name could be that of a library which is not used: it begins as those do that are. */
    private boolean isBesideLibraries(String name) {
        int dot = name.lastIndexOf('.');
        String prefix = dot < 0 ? "" : name.substring(0, dot);
        return dot > 0
                && !rules.beginnings().contains(prefix)
                && rules.beginnings().stream().anyMatch(each -> each.startsWith(prefix + "."));
    }

    private static long dots(String name) {
        return name.chars().filter(character -> character == '.').count();
    }

    /** All subjects of a rule, or one of them; null, and a diagnostic, where they do not fit. */
    private @Nullable List<Element> subject(Subject subject, ModelStatement.DrivenBy statement, @Nullable Known rule) {
        if (subject.parts().size() > 1 && rule == null) {
            draft.diagnostics().report(ScenarioDiagnostics.pairOfLibrary(subject.span(), statement.rule()));
            return null;
        }
        if (subject.parts().size() > 1 || rule != null && rule.subjects().size() == 1) {
            return Decisions.subject(draft, subject, rule);
        }
        Element element = draft.names().find(subject.parts().get(0));
        if (element == null) {
            return null;
        }
        if (rule != null && rule.subjects().stream().noneMatch(type -> fits(element, type))) {
            draft.diagnostics()
                    .report(DecisionDiagnostics.wrongSubject(
                            subject.span(), rule.id(), rule.subjects().get(0), element));
            return null;
        }
        return List.of(element);
    }

    private static boolean fits(Element element, Type type) {
        return !(type instanceof Type.OfKind of) || of.anyOf().stream().anyMatch(element::isA);
    }
}
