package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import dev.merlon.ast.Text;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Message;
import dev.merlon.logic.Term;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads threats that people found on elements of a model: each is a rule on those elements. */
final class HumanThreats {
    private static final List<String> FACTS =
            List.of("classes", "fix", "impact", "likelihood", "message", "refs", "severity");
    private static final String WHAT = "a threat";

    private final ModelDraft draft;
    private final Enumeration severities;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Span> names = new TreeMap<>();

    HumanThreats(ModelDraft draft, Enumeration severities) {
        this.draft = draft;
        this.severities = severities;
    }

    List<Rule> rules() {
        return rules;
    }

    void read(Item item, RuleStatement.Threat threat) {
        Span first = names.putIfAbsent(threat.name().text(), threat.name().span());
        if (first != null) {
            draft.diagnostics().report(ModelDiagnostics.secondThreat(threat.name(), first));
        }
        List<Element> elements = elements(threat);
        Context context = new Context(draft.scope(), draft.elementNames(), null);
        Name name = new Name("it", threat.name().span());
        Local subject = Local.variable(name, context.nextSlot(), type(elements));
        ExpressionChecker checker = new ExpressionChecker(context);
        AnswerChecker answerChecker = new AnswerChecker(checker, subject);
        Map<String, Statement.Fact> facts = new TreeMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Item each : threat.body().items()) {
            Annotations.ofPart(each, draft.diagnostics());
            Statement statement = each.statement();
            if (statement instanceof Statement.Fact fact) {
                readFact(fact, facts);
            } else if (statement instanceof RuleStatement.Answer answer) {
                answers.add(answerChecker.answer(answer, context.outermost()));
            } else if (statement instanceof RuleStatement.Unless unless) {
                Term condition = checker.condition(unless.condition(), context.outermost())
                        .term();
                answers.add(new Answer.Unless(condition, unless.span()));
            } else {
                Unsupported.report(statement, WHAT + " of a model", draft.diagnostics());
            }
        }
        checkRating(threat, facts);
        rules.add(rule(item, threat, elements, answers, new Clauses(facts, checker, context)));
    }

    /** The facts of a threat, and what checks them. */
    private record Clauses(Map<String, Statement.Fact> facts, ExpressionChecker checker, Context context) {
        @Nullable
        Message message(String name) {
            Statement.Fact fact = facts.get(name);
            return fact == null ? null : new MessageChecker(checker).message(fact.value(), context.outermost());
        }

        @Nullable
        Term rating(String name, @Nullable Enumeration scale) {
            Statement.Fact fact = facts.get(name);
            return fact == null || scale == null
                    ? null
                    : checker.value(fact.value(), new Type.OfEnumeration(scale), context.outermost())
                            .term();
        }
    }

    private Rule rule(
            Item item, RuleStatement.Threat threat, List<Element> elements, List<Answer> answers, Clauses clauses) {
        Text title = threat.title();
        String documentation = item.documentation();
        Span place = threat.name().span();
        Prelude prelude = draft.symbols().prelude();
        Statement.Fact refs = clauses.facts.get("refs");
        Term set = new Literal(Value.setOf(elements), place);
        Term severity = clauses.rating("severity", severities);
        Term impact = clauses.rating("impact", prelude.impact());
        Term likelihood = clauses.rating("likelihood", prelude.likelihood());
        Message message = clauses.message("message");
        Message fix = clauses.message("fix");
        return new Rule(
                draft.model().element().name() + "." + threat.name().text(),
                title == null ? threat.name().text() : title.value(),
                documentation == null ? "" : documentation,
                Rule.Origin.MODEL,
                place,
                clauses.context.frameSize(),
                List.of(new RuleVariable("it", List.of(), List.of(), List.of(), set, null)),
                new Literal(Value.Bool.TRUE, place),
                answers,
                List.of(),
                false,
                List.of(),
                severity,
                impact,
                likelihood,
                message,
                fix,
                null,
                classes(clauses.facts.get("classes")),
                refs == null ? List.of() : new ReferenceChecker(draft.scope(), true).references(refs.value()),
                Annotations.was(item).stream()
                        .map(name -> draft.model().element().name() + "." + name.value())
                        .toList());
    }

    private List<Element> elements(RuleStatement.Threat threat) {
        if (threat.on().isEmpty()) {
            draft.diagnostics()
                    .report(DecisionDiagnostics.threatOnNothing(threat.name().span()));
        }
        List<Element> elements = new ArrayList<>();
        for (SubjectPart part : threat.on()) {
            Element found = draft.names().find(part);
            if (found != null && !elements.contains(found)) {
                elements.add(found);
            }
        }
        elements.sort(null);
        return elements;
    }

    private static Type type(List<Element> elements) {
        List<Kind> kinds = elements.stream()
                .flatMap(element -> element.kinds().stream())
                .distinct()
                .toList();
        return kinds.isEmpty() ? Type.Basic.ANYTHING : new Type.OfKind(kinds);
    }

    private void readFact(Statement.Fact fact, Map<String, Statement.Fact> facts) {
        Name name = fact.name();
        Statement.Fact first = facts.putIfAbsent(name.text(), fact);
        if (first != null) {
            draft.diagnostics()
                    .report(DecisionDiagnostics.statedTwice(
                            name.span(), first.name().span(), name.text()));
        } else if (!FACTS.contains(name.text())) {
            draft.diagnostics().report(DecisionDiagnostics.unknownFact(name, WHAT, FACTS));
        }
    }

    private void checkRating(RuleStatement.Threat threat, Map<String, Statement.Fact> facts) {
        Statement.Fact severity = facts.get("severity");
        boolean impact = facts.containsKey("impact");
        boolean likelihood = facts.containsKey("likelihood");
        if (severity != null && (impact || likelihood)) {
            draft.diagnostics().report(LibraryDiagnostics.twoSeverities(severity.span()));
        } else if (severity == null && !(impact && likelihood)) {
            draft.diagnostics().report(LibraryDiagnostics.noSeverity(threat.name()));
        }
    }

    private List<Enumeration.Constant> classes(Statement.@Nullable Fact fact) {
        Enumeration classes = draft.symbols().prelude().threatClass();
        List<Enumeration.Constant> found = new ArrayList<>();
        if (fact == null) {
            return found;
        }
        if (classes == null) {
            draft.diagnostics().report(LibraryDiagnostics.noPrelude(fact.name().span(), "ThreatClass"));
            return found;
        }
        Value value = draft.constants().value(fact.value(), new Type.SetOf(new Type.OfEnumeration(classes)));
        if (value instanceof ValueSet set) {
            for (Value member : set.members()) {
                if (member instanceof Value.Constant constant) {
                    found.add(constant.constant());
                }
            }
        }
        return found;
    }
}
