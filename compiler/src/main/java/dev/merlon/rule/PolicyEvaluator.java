package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Navigation;
import dev.merlon.logic.Standing;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.ControlStatement.Origin;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.rule.Policy.Condition;
import dev.merlon.type.RootKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds an analysis against policies.
 *
 * <p>What is not known never helps to pass: a {@code where} that could hold holds, a requirement that could fail fails.
 */
final class PolicyEvaluator {
    private static final long DAY = 24 * 60 * 60;

    private final Analysis analysis;

    PolicyEvaluator(Analysis analysis) {
        this.analysis = analysis;
    }

    /** By policy, and in each as it is written. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (Policy policy : analysis.book().policies()) {
            policy.fails().forEach(fail -> fail(policy, fail, found));
            for (Policy.Requirement requirement : policy.requirements()) {
                if (requirement.subject() == Policy.Subject.CONTROL) {
                    controls(policy, requirement, found);
                } else {
                    decisions(policy, requirement, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private void fail(Policy policy, Policy.Fail fail, List<Violation> found) {
        List<Threat> failing = new ArrayList<>();
        List<Threat> threats = new ArrayList<>(analysis.threats(fail.disposition()));
        if (fail.disposition() == Disposition.QUESTION) {
            // A draft makes a question to be reviewed of one to be answered; it is no better for that.
            threats.addAll(analysis.threats(Disposition.UNREVIEWED));
            threats.sort(Analysis.WORST_FIRST);
        }
        for (Threat threat : threats) {
            if (value(fail.where(), facts(threat)) != Value.Bool.FALSE) {
                failing.add(threat);
            }
        }
        if (!failing.isEmpty()) {
            found.add(new Violation.Failing(policy, fail, failing, analysis.hasBase()));
        }
    }

    private void decisions(Policy policy, Policy.Requirement requirement, List<Violation> found) {
        Map<Decision, List<Threat>> bad = new LinkedHashMap<>();
        List<Threat> threats = new ArrayList<>(analysis.threats());
        threats.sort(Analysis.WORST_FIRST);
        for (Threat threat : threats) {
            Decision decision = threat.decision();
            if (decision == null || !requirement.subject().covers(decision)) {
                continue;
            }
            boolean concerned = false;
            boolean met = true;
            for (Value author : authors(requirement, decision)) {
                List<Value> facts = facts(threat);
                facts.addAll(facts(decision));
                facts.add(author);
                concerned |= value(requirement.where(), facts) != Value.Bool.FALSE;
                met &= isMet(requirement, threat, decision, facts);
            }
            if (concerned && !met) {
                bad.computeIfAbsent(decision, d -> new ArrayList<>()).add(named(requirement, threat));
            }
        }
        bad.entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().span().compareTo(other.getKey().span()))
                .forEach(entry -> found.add(new Violation.BadDecision(
                        policy,
                        requirement,
                        entry.getKey(),
                        entry.getValue(),
                        requirement.asksForAuthors() ? analysis.authors(entry.getKey()) : null,
                        isChanged(entry.getValue()))));
    }

    /**
     * Those who wrote a decision, each of whom counts; unknown where not all are known, and where {@code by} is no mail address, so
     * that it cannot be compared with one.
     */
    private List<Value> authors(Policy.Requirement requirement, Decision decision) {
        Unknown unknown = new Unknown(Facts.of(Fact.ofIdentity(analysis.model().model())));
        if (!requirement.asksForAuthors()) {
            return List.of(unknown);
        }
        List<Value> values = new ArrayList<>();
        Authorship.Authors authors = analysis.authors(decision);
        String mail = decision.mail();
        for (String author : authors.mails()) {
            // The same address in other letters is the same.
            values.add(new Value.Text(author.equalsIgnoreCase(mail) ? decision.by() : author));
        }
        if (!authors.unknown().isEmpty() || mail.isEmpty()) {
            values.add(unknown);
        }
        return values;
    }

    /** A threat as the lock names it, where its pin is what is asked for. */
    private Threat named(Policy.Requirement requirement, Threat threat) {
        Variant variant = analysis.variant();
        return variant != null && "basis".equals(requirement.fact()) ? analysis.pinned(threat, variant.name()) : threat;
    }

    private boolean isChanged(List<Threat> threats) {
        return threats.stream()
                .anyMatch(threat -> analysis.review(threat).stream().anyMatch(DecisionReview::isNeeded));
    }

    private boolean isMet(Policy.Requirement requirement, Threat threat, Decision decision, List<Value> facts) {
        String fact = requirement.fact();
        if (fact == null) {
            return value(requirement.condition(), facts) == Value.Bool.TRUE;
        }
        return switch (fact) {
            case "by" -> !decision.by().isBlank();
            case "reason" -> !decision.reason().isBlank();
            case "decided" -> decision.decided() != null;
            case "until" -> decision.until() != null;
            case "basis" ->
                analysis.review(threat).stream().anyMatch(review -> review.status() == DecisionReview.Status.SAME);
            default -> !decision.links().isEmpty();
        };
    }

    private void controls(Policy policy, Policy.Requirement requirement, List<Violation> found) {
        for (Element element : analysis.model().elements()) {
            for (ControlStatement statement : analysis.model().controls(element)) {
                boolean claims = statement.status() == Status.IMPLEMENTED && statement.origin() == Origin.ELEMENT;
                if (!claims) {
                    continue;
                }
                Standing standing = analysis.world().standing(element, statement);
                List<Value> facts = facts(element, statement, standing);
                Value concerned = value(requirement.where(), facts);
                if (concerned != Value.Bool.FALSE && !isMet(requirement, statement, standing, facts)) {
                    String missing = concerned instanceof Unknown unknown
                            ? unknown.facts().first().id()
                            : null;
                    found.add(new Violation.BadControl(policy, requirement, element, statement, standing, missing));
                }
            }
        }
    }

    private boolean isMet(
            Policy.Requirement requirement, ControlStatement statement, Standing standing, List<Value> facts) {
        String fact = requirement.fact();
        if (fact == null) {
            return value(requirement.condition(), facts) == Value.Bool.TRUE;
        }
        return fact.equals("evidence")
                ? standing == Standing.VERIFIED
                : !statement.owner().isBlank();
    }

    /** Of a question the severity that it holds back, of anything else what it is at least. */
    private List<Value> facts(Threat threat) {
        boolean asked = threat.disposition() == Disposition.QUESTION;
        Severity severity = threat.severity();
        List<Value> facts = new ArrayList<>();
        facts.add(new Value.Constant(asked ? severity.greatest() : severity.least()));
        facts.add(new Value.Text(threat.rule().id()));
        facts.add(Value.setOf(
                threat.rule().classes().stream().map(Value.Constant::new).toList()));
        facts.add(Value.setOf(threat.subjects()));
        facts.add(Value.Bool.of(analysis.isVerified(threat)));
        facts.add(Value.Bool.of(analysis.isNew(threat)));
        return facts;
    }

    private List<Value> facts(Decision decision) {
        LocalDate decided = decision.decided();
        LocalDate until = decision.until();
        List<Value> facts = new ArrayList<>();
        facts.add(new Value.Text(decision.by()));
        facts.add(new Value.Text(decision.reason()));
        facts.add(decided == null ? Value.None.NONE : new Value.Date(decided));
        if (until == null) {
            facts.add(Value.None.NONE);
        } else {
            long days = ChronoUnit.DAYS.between(decided == null ? analysis.asOf() : decided, until);
            facts.add(new Value.Duration(days * DAY, days + "d"));
        }
        return facts;
    }

    private List<Value> facts(Element element, ControlStatement statement, Standing standing) {
        boolean hasData = element.root() == RootKind.FLOW
                || element.root() == RootKind.COMPONENT
                || element.root() == RootKind.ACTOR;
        List<Value> facts = new ArrayList<>();
        facts.add(element);
        facts.add(hasData ? analysis.world().navigate(element, Navigation.DATA) : Value.setOf(List.of()));
        facts.add(new Value.Text(statement.owner()));
        facts.add(Value.Bool.of(standing == Standing.VERIFIED));
        return facts;
    }

    private Value value(@Nullable Condition condition, List<Value> facts) {
        if (condition == null) {
            return Value.Bool.TRUE;
        }
        Frame frame = new Frame(analysis.world(), condition.frameSize());
        for (int slot = 0; slot < facts.size(); slot++) {
            frame.set(slot, facts.get(slot));
        }
        Value value = condition.term().evaluate(frame);
        return value instanceof Unknown ? value : Kleene.and(value, Value.Bool.TRUE);
    }
}
