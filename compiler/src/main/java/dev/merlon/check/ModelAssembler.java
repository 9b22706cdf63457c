package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.model.Assumption;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Assertion;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Drafts;
import dev.merlon.rule.Rating;
import dev.merlon.rule.Rule;
import dev.merlon.rule.RuleBook;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Tailoring;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts a model together from its statements: first what there is, then what is said of it, then what is said of the rules
 * on it.
 */
final class ModelAssembler {
    private final ModelDraft draft;
    private final Enumeration severities;
    private final KnownRules known;
    private final Demands demands;
    private final HumanThreats threats;
    private final Decisions decisions;
    private final Assertions assertions;
    private final Overrides overrides;
    private final Scenarios scenarios;
    private final List<ModelAssembler> used = new ArrayList<>();
    private final List<Tailoring> ruled = new ArrayList<>();

    ModelAssembler(ModelDraft draft, Enumeration severities) {
        this(
                draft,
                severities,
                new KnownRules(draft.scope(), draft.model().element().name(), draft.names(), new TreeMap<>()),
                new Estimates());
    }

    private ModelAssembler(ModelDraft draft, Enumeration severities, KnownRules known, Estimates estimates) {
        this.draft = draft;
        this.severities = severities;
        this.known = known;
        this.demands = new Demands(draft, severities);
        this.threats = new HumanThreats(draft, severities);
        this.decisions = new Decisions(draft, known, severities);
        this.assertions = new Assertions(draft);
        this.overrides = new Overrides(draft, known, severities);
        this.scenarios = new Scenarios(draft, known, estimates);
    }

    /** A model that this one uses, directly or not: what is said of it is evaluated with this one. */
    ModelAssembler ofUsed(ModelDraft usedDraft) {
        ModelAssembler assembler =
                new ModelAssembler(usedDraft, severities, known.ofUsed(usedDraft), scenarios.estimates());
        used.add(assembler);
        return assembler;
    }

    ModelDraft draft() {
        return draft;
    }

    /** Takes what policies say of rules for the models of the system. */
    void rule(List<Tailoring> said) {
        ruled.addAll(said);
    }

    /** How the model tailors rules for itself. */
    List<Tailoring> tailorings() {
        return overrides.tailorings();
    }

    /** The rules that the model can name. */
    KnownRules known() {
        return known;
    }

    void read(List<Item> items) {
        for (Item item : items) {
            if (item.statement() instanceof ModelStatement.Assume assume) {
                draft.assumptions().read(assume);
            }
        }
        new ElementCollector(draft).collect(items);
        new BodyReader(draft, demands).read();
        for (Item item : items) {
            if (item.statement() instanceof FileStatement.Model) {
                Annotations.was(item).forEach(name -> known.addFormerModel(name.value()));
            }
        }
        Sequences sequences = new Sequences(draft);
        Type flow = Type.OfKind.of(draft.symbols().root(RootKind.FLOW));
        demands.rules().forEach(rule -> known.add(rule, List.of(flow)));
        for (Item item : items) {
            if (item.statement() instanceof RuleStatement.Threat threat) {
                threats.read(item, threat);
            } else if (item.statement() instanceof ModelStatement.Assert assertion) {
                assertions.read(assertion);
            } else if (item.statement() instanceof ModelStatement.Sequence sequence) {
                sequences.read(sequence);
            }
        }
        threats.rules().forEach(rule -> known.add(rule, List.of(Type.Basic.ANYTHING)));
        for (Item item : items) {
            Statement statement = item.statement();
            if (statement instanceof DecisionStatement.Decision decision) {
                decisions.read(decision);
            } else if (statement instanceof DecisionStatement.Rate rate) {
                decisions.read(rate);
            } else if (statement instanceof ModelStatement.Override override) {
                overrides.read(override);
            } else if (statement instanceof ModelStatement.Scenario scenario) {
                scenarios.read(item, scenario);
            }
        }
        draft.assumptions().reportUnused();
    }

    /** The model; only where nothing was wrong. */
    ThreatModel model() {
        return draft.builder().build();
    }

    /** Everything that is evaluated on it, and on the models that it uses. */
    RuleBook book() {
        return book(Drafts.NONE);
    }

    /** @param drafts what of it nobody has reviewed */
    RuleBook book(Drafts drafts) {
        Set<Rule> rules = new LinkedHashSet<>();
        List<Assertion> asserted = new ArrayList<>();
        List<Decision> decided = new ArrayList<>();
        List<Rating> rated = new ArrayList<>();
        List<Tailoring> tailored = new ArrayList<>(ruled);
        List<Assumption> assumed = new ArrayList<>();
        List<Scenario> scenariosOfAll = new ArrayList<>();
        List<ModelAssembler> all = new ArrayList<>(used);
        all.add(this);
        for (ModelAssembler each : all) {
            each.addRules(rules);
            asserted.addAll(each.assertions.assertions());
            decided.addAll(each.decisions.decisions());
            rated.addAll(each.decisions.ratings());
            tailored.addAll(each.overrides.tailorings());
            assumed.addAll(each.draft.assumptions().all());
            scenariosOfAll.addAll(each.scenarios.scenarios());
        }
        return new RuleBook(
                draft.symbols().vocabulary(),
                List.copyOf(rules),
                asserted,
                decided,
                rated,
                tailored,
                assumed,
                List.of(),
                scenariosOfAll,
                severities,
                draft.symbols().prelude().severityTable(),
                drafts);
    }

    private void addRules(Set<Rule> rules) {
        for (Symbol symbol : draft.scope().all(Space.RULE)) {
            Rule rule = symbol instanceof Symbol.OfRule ofRule ? ofRule.rule() : null;
            if (rule != null) {
                rules.add(rule);
            }
        }
        rules.addAll(demands.rules());
        rules.addAll(threats.rules());
    }
}
