package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.DecisionStatement.Scope;
import dev.merlon.ast.DecisionStatement.Subject;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import dev.merlon.check.KnownRules.Known;
import dev.merlon.model.Element;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Rating;
import dev.merlon.source.Digest;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what people decided about threats, and how bad they say some are. */
final class Decisions {
    private static final List<String> FACTS = List.of("reason", "by", "decided", "until", "basis");
    private static final List<String> RATING_FACTS = List.of("severity", "reason", "by");
    private static final List<RootKind> PLACES = List.of(RootKind.BOUNDARY, RootKind.MODEL);

    private final ModelDraft draft;
    private final KnownRules rules;
    private final Enumeration severities;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();

    Decisions(ModelDraft draft, KnownRules rules, Enumeration severities) {
        this.draft = draft;
        this.rules = rules;
        this.severities = severities;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Rating> ratings() {
        return ratings;
    }

    void read(DecisionStatement.Decision statement) {
        String what = article(statement.verb()) + " `" + statement.verb().word() + "`";
        DecisionFacts facts = new DecisionFacts(draft, what, FACTS, statement.body());
        boolean ends =
                statement.verb() == DecisionStatement.Verb.ACCEPT || statement.verb() == DecisionStatement.Verb.DEFER;
        Span head = Unsupported.head(statement);
        facts.require(head, ends ? List.of("reason", "by", "until") : List.of("reason", "by"));
        String reason = facts.text("reason");
        String by = facts.text("by");
        LocalDate decided = date(facts, "decided");
        LocalDate until = date(facts, "until");
        checkDates(facts, decided, until);
        String basis = basis(facts);
        Known rule = rules.find(statement.rule());
        Target target = target(statement.scope(), rule, head, what);
        long covers = covers(facts, statement.scope());
        if (rule == null || target == null) {
            return;
        }
        decisions.add(new Decision(
                Decision.Verb.valueOf(statement.verb().name()),
                rule.id(),
                target.subjects,
                target.within,
                covers,
                reason,
                by,
                decided,
                until,
                facts.links(),
                facts.assumptions(),
                basis,
                head,
                statement.span()));
    }

    void read(DecisionStatement.Rate statement) {
        String what = "a `rate`";
        DecisionFacts facts = new DecisionFacts(draft, what, RATING_FACTS, statement.body());
        Span head = Unsupported.head(statement);
        facts.require(head, RATING_FACTS);
        String reason = facts.text("reason");
        String by = facts.text("by");
        Statement.Fact stated = facts.find("severity");
        Enumeration.Constant severity = stated == null ? null : FactValues.constant(draft, stated.value(), severities);
        Known rule = rules.find(statement.rule());
        Target target = target(statement.scope(), rule, head, what);
        if (rule != null && target != null && severity != null) {
            ratings.add(new Rating(rule.id(), target.subjects, target.within, severity, reason, by, head));
        }
    }

    /** What a decision is about: either subjects or a boundary. */
    private record Target(
            List<List<Element>> subjects, @Nullable Element within) {}

    private @Nullable Target target(@Nullable Scope scope, @Nullable Known rule, Span head, String what) {
        if (scope == null) {
            draft.diagnostics().report(DecisionDiagnostics.noSubject(head, what));
            return null;
        }
        if (scope instanceof Scope.Within within) {
            ElementDraft boundary = draft.names().find(within.boundary(), PLACES);
            return boundary == null ? null : new Target(List.of(), boundary.element());
        }
        List<List<Element>> subjects = new ArrayList<>();
        for (Subject subject : ((Scope.On) scope).subjects()) {
            List<Element> elements = subject(draft, subject, rule);
            if (elements != null) {
                subjects.add(elements);
            }
        }
        return subjects.isEmpty() ? null : new Target(subjects, null);
    }

    /** The elements of a subject of a rule; null, and a diagnostic, where they do not fit. */
    static @Nullable List<Element> subject(ModelDraft draft, Subject subject, @Nullable Known rule) {
        List<Element> found = new ArrayList<>();
        for (SubjectPart part : subject.parts()) {
            Element element = draft.names().find(part);
            if (element != null) {
                found.add(element);
            }
        }
        if (rule == null || found.size() < subject.parts().size()) {
            return null;
        }
        if (found.size() != rule.subjects().size()) {
            draft.diagnostics().report(DecisionDiagnostics.wrongArity(subject.span(), rule.id(), rule.subjects()));
            return null;
        }
        for (int i = 0; i < found.size(); i++) {
            Type wanted = rule.subjects().get(i);
            Element element = found.get(i);
            if (wanted instanceof Type.OfKind of && of.anyOf().stream().noneMatch(element::isA)) {
                draft.diagnostics()
                        .report(DecisionDiagnostics.wrongSubject(
                                subject.parts().get(i).span(), rule.id(), wanted, element));
                return null;
            }
        }
        return found;
    }

    private @Nullable String basis(DecisionFacts facts) {
        Statement.Fact fact = facts.find("basis");
        if (fact == null) {
            return null;
        }
        String digest = facts.text("basis");
        if (!digest.isBlank() && !Digest.isDigest(digest)) {
            draft.diagnostics().report(DecisionDiagnostics.noDigest(fact.value().span()));
        }
        return digest;
    }

    private long covers(DecisionFacts facts, @Nullable Scope scope) {
        DecisionStatement.CoversCount count = facts.covers();
        if (count == null) {
            return -1;
        }
        if (!(scope instanceof Scope.Within)) {
            draft.diagnostics().report(DecisionDiagnostics.coversWithoutBoundary(count.span()));
        } else if (count.count() < 1) {
            draft.diagnostics().report(DecisionDiagnostics.coversNothing(count.span()));
        }
        return count.count();
    }

    private @Nullable LocalDate date(DecisionFacts facts, String name) {
        Statement.Fact fact = facts.find(name);
        return fact == null ? null : FactValues.date(draft, fact);
    }

    private void checkDates(DecisionFacts facts, @Nullable LocalDate decided, @Nullable LocalDate until) {
        Statement.Fact begin = facts.find("decided");
        Statement.Fact end = facts.find("until");
        if (decided != null && until != null && begin != null && end != null && until.isBefore(decided)) {
            draft.diagnostics()
                    .report(DecisionDiagnostics.endsBeforeItBegins(
                            end.value().span(), begin.value().span()));
        }
    }

    private static String article(DecisionStatement.Verb verb) {
        return verb == DecisionStatement.Verb.ACCEPT ? "an" : "a";
    }
}
