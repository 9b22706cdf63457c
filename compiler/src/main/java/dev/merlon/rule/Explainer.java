package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Holding;
import dev.merlon.logic.Standing;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.Fact;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a rule came out as it did on a subject. */
final class Explainer {
    private final World world;
    private final RuleBook book;

    Explainer(World world, RuleBook book) {
        this.world = world;
        this.book = book;
    }

    /** Why the threat applies, then what its answers came to. */
    List<Because> because(Threat threat) {
        Drafts drafts = book.drafts();
        return drafts.isEmpty()
                ? steps(threat)
                : steps(threat).stream().map(step -> marked(step, drafts)).toList();
    }

    private static Because marked(Because step, Drafts drafts) {
        return drafts.at(step.span()) == null
                ? step
                : new Because(step.text() + ", which nobody has reviewed", step.span(), step.depth());
    }

    /** Why it would be settled if everything were reviewed. */
    List<Because> trusting(Threat threat) {
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        RuleRun.Verdict verdict = run.verdict();
        List<Because> steps = new ArrayList<>(conditions(threat.rule(), run.frame()));
        if (verdict.by() != null) {
            steps.addAll(answered(run, verdict.by()));
        }
        Tailoring tailoring =
                Tailorings.of(world, book, threat.rule(), threat.subjects().toArray(Element[]::new));
        if (tailoring != null) {
            steps.add(new Because("it is overridden", tailoring.span(), 0));
        }
        for (Element subject : threat.subjects()) {
            if (world.model().outOfScope(subject)) {
                steps.add(new Because("it is out of scope", subject.span(), 0));
            }
        }
        return steps;
    }

    private List<Because> steps(Threat threat) {
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        List<Because> steps = new ArrayList<>(conditions(threat.rule(), run.frame()));
        if (threat.rule().origin() != Rule.Origin.LIBRARY) {
            steps.add(new Because(
                    threat.rule().origin() == Rule.Origin.MODEL ? "people found it" : "its boundary demands it",
                    threat.rule().span(),
                    0));
        }
        if (threat.disposition() == Disposition.OPEN || threat.disposition().isDecided()) {
            steps.addAll(unanswered(run, threat.rule(), threat.trusted() != null));
        } else if (threat.disposition() == Disposition.QUESTION) {
            steps.addAll(lapses(threat));
        } else if (threat.answer() != null) {
            steps.addAll(answered(run, threat.answer()));
        }
        return steps.stream().distinct().toList();
    }

    /** Whether a threat is answered by controls that evidence proves, everywhere where they have to be. */
    boolean isVerified(Threat threat) {
        boolean answered =
                threat.disposition() == Disposition.MITIGATED || threat.disposition() == Disposition.COVERED_EITHER_WAY;
        if (!answered || !world.hasEvidence() || !(threat.answer() instanceof Answer.Controls controls)) {
            return false;
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        for (Requirement requirement : controls.requirements()) {
            for (Element element : elements(run, requirement)) {
                if (!world.isVerified(element, requirement.control())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The results that prove what answers a threat, in the order in which it is required; none where it is not verified. */
    List<EvidenceResult> proofs(Threat threat) {
        if (!isVerified(threat) || !(threat.answer() instanceof Answer.Controls controls)) {
            return List.of();
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        List<EvidenceResult> found = new ArrayList<>();
        for (Requirement requirement : controls.requirements()) {
            for (Element element : elements(run, requirement)) {
                found.addAll(world.results(element, requirement.control()));
            }
        }
        return found.stream()
                .filter(result -> result.status() == EvidenceResult.Status.PASSING)
                .distinct()
                .toList();
    }

    /** The controls that answer a threat and that nothing proves, where a library says how they could be proven. */
    List<Unproven> unproven(Threat threat) {
        boolean answered =
                threat.disposition() == Disposition.MITIGATED || threat.disposition() == Disposition.COVERED_EITHER_WAY;
        if (!answered || !(threat.answer() instanceof Answer.Controls controls)) {
            return List.of();
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        Provers provers = new Provers(world);
        List<Unproven> found = new ArrayList<>();
        for (Requirement requirement : controls.requirements()) {
            for (Element element : elements(run, requirement)) {
                Unproven unproven = provers.of(element, requirement.control());
                if (unproven != null && !found.contains(unproven)) {
                    found.add(unproven);
                }
            }
        }
        return found;
    }

    /** Whether nothing else answers a threat that a control on an element answers. */
    boolean needs(Threat threat, Element on, Kind control) {
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        for (Answer answer : threat.rule().answers()) {
            boolean stands = answer instanceof Answer.Unless unless
                    ? unless.condition().evaluate(run.frame()) == Bool.TRUE
                    : ((Answer.Controls) answer)
                            .requirements().stream()
                                    .allMatch(each -> run.value(each) == Bool.TRUE
                                            && elements(run, each).stream()
                                                    .noneMatch(
                                                            element -> restsOn(element, each.control(), on, control)));
            if (stands) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element has a control because another one, or the same, has it or a special kind of it by itself. */
    private boolean restsOn(Element element, Kind asked, Element on, Kind control) {
        Holding holding = world.holding(element, asked);
        return control.isA(asked) && holding.at(element) == on;
    }

    private List<Because> conditions(Rule rule, Frame frame) {
        List<Because> steps = new ArrayList<>();
        for (RuleVariable variable : rule.variables()) {
            if (variable.where() != null) {
                steps.addAll(new Tracer(world, frame).trace(variable.where()));
            }
        }
        if (rule.origin() == Rule.Origin.LIBRARY) {
            steps.addAll(new Tracer(world, frame).trace(rule.when()));
        }
        return steps;
    }

    private List<Because> unanswered(RuleRun run, Rule rule, boolean all) {
        List<Because> steps = new ArrayList<>();
        for (Answer answer : rule.answers()) {
            if (answer instanceof Answer.Controls controls) {
                for (Requirement requirement : controls.requirements()) {
                    if (all || run.value(requirement) != Bool.TRUE) {
                        steps.addAll(holdings(run, requirement));
                    }
                }
            }
        }
        return steps;
    }

    /** The statements about controls that would answer a question, and do not count. */
    List<Because> lapses(Threat threat) {
        return lapsed(threat).stream()
                .map(statement -> Phrases.lapsed(statement, 0))
                .toList();
    }

    /** The statements that controls which would answer a threat are there, where an assumption took them with it. */
    List<ControlStatement> lapsed(Threat threat) {
        if (book.assumptions().isEmpty()) {
            return List.of();
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        List<ControlStatement> found = new ArrayList<>();
        for (Answer answer : threat.rule().answers()) {
            if (answer instanceof Answer.Controls controls) {
                for (Requirement requirement : controls.requirements()) {
                    for (Element element : elements(run, requirement)) {
                        found.addAll(world.lapsed(element, requirement.control()));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Element> elements(RuleRun run, Requirement requirement) {
        Value on = requirement.on().evaluate(run.frame());
        List<? extends Value> values = on instanceof ValueSet set ? set.members() : List.of(on);
        List<Element> elements = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private List<Because> answered(RuleRun run, Answer answer) {
        if (answer instanceof Answer.Unless unless) {
            return new Tracer(world, run.frame()).trace(unless.condition());
        }
        List<Because> steps = new ArrayList<>();
        for (Requirement requirement : ((Answer.Controls) answer).requirements()) {
            steps.addAll(holdings(run, requirement));
        }
        return steps;
    }

    private List<Because> holdings(RuleRun run, Requirement requirement) {
        List<Because> steps = new ArrayList<>();
        for (Element element : elements(run, requirement)) {
            steps.addAll(Phrases.holding(world, element, requirement.control(), 0));
            if (world.holding(element, requirement.control()).ground() == Holding.Ground.DERIVED) {
                steps.addAll(Tracer.derivation(world, element, requirement.control()));
            }
        }
        return steps;
    }

    /** Why a rule does not apply: the first condition that is false. */
    String whyNot(Rule rule, List<Element> subjects) {
        RuleRun run = new RuleRun(world, book, rule);
        run.place(subjects);
        for (RuleVariable variable : rule.variables()) {
            if (variable.where() != null && variable.where().evaluate(run.frame()) == Bool.FALSE) {
                return because(Tracer.firstFalse(variable.where(), run.frame()), run.frame());
            }
        }
        return because(Tracer.firstFalse(rule.when(), run.frame()), run.frame());
    }

    private String because(dev.merlon.logic.Term term, Frame frame) {
        List<Because> steps = new Tracer(world, frame).trace(term);
        return steps.isEmpty()
                ? "it does not apply"
                : steps.get(steps.size() - 1).text();
    }

    /** Why a threat is what it is, in one line. */
    String reason(Threat threat) {
        return switch (threat.disposition()) {
            case OPEN -> (threat.trusted() == null ? "nothing answers it" : trusted(threat)) + refutations(threat);
            case QUESTION -> "not stated: " + facts(threat);
            case UNREVIEWED -> trusted(threat);
            case ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED -> decision(threat.decision());
            case MITIGATED, COVERED_EITHER_WAY -> answer(threat.answer()) + assurance(threat);
            case COVERED_BY_REFINEMENT -> "covered by " + threat.coveredBy();
            case NOT_APPLICABLE -> whyNot(threat.rule(), threat.subjects());
            case OUT_OF_SCOPE -> "out of scope";
        };
    }

    private static String trusted(Threat threat) {
        return threat.trusted() == null
                ? "not reviewed"
                : threat.trusted().word() + " if what nobody has reviewed is right";
    }

    private static String facts(Threat threat) {
        return threat.facts() == null
                ? ""
                : threat.facts().all().stream().map(Fact::id).collect(Collectors.joining(", "));
    }

    private static String decision(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        String until = decision.until() == null ? "" : " until " + decision.until();
        return "by " + decision.by() + until + ": " + decision.reason();
    }

    private String refutations(Threat threat) {
        return refuted(threat).stream()
                .flatMap(each -> Phrases.evidence(world, each.element(), each.control(), 0).stream())
                .map(step -> "; " + step.text())
                .distinct()
                .collect(Collectors.joining());
    }

    /** The controls that would answer a threat if their evidence did not fail. */
    List<Refutation> refuted(Threat threat) {
        if (!world.hasEvidence()) {
            return List.of();
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        List<Refutation> found = new ArrayList<>();
        for (Answer answer : threat.rule().answers()) {
            if (answer instanceof Answer.Controls controls) {
                for (Requirement requirement : controls.requirements()) {
                    for (Element element : elements(run, requirement)) {
                        if (world.standing(element, requirement.control()) == Standing.FAILING) {
                            found.add(new Refutation(element, requirement.control()));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** What the evidence of the controls that answer a threat says. */
    private String assurance(Threat threat) {
        if (!world.hasEvidence() || !(threat.answer() instanceof Answer.Controls controls)) {
            return "";
        }
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        List<String> parts = new ArrayList<>();
        for (Requirement requirement : controls.requirements()) {
            for (Element element : elements(run, requirement)) {
                Phrases.evidence(world, element, requirement.control(), 0)
                        .forEach(step -> parts.add("; " + step.text()));
            }
        }
        return parts.stream().distinct().collect(Collectors.joining());
    }

    /** A control that an element would have if its evidence did not fail. */
    record Refutation(Element element, Kind control) {}

    private static String answer(@Nullable Answer answer) {
        if (answer instanceof Answer.Controls controls) {
            String names = controls.requirements().stream()
                    .map(requirement -> requirement.control().name())
                    .distinct()
                    .collect(Collectors.joining(" and "));
            return (controls.compensating() ? "compensated by " : "mitigated by ") + names;
        }
        if (answer instanceof Answer.Unless unless) {
            Span span = unless.span();
            return "answered by a fact: " + span.text().strip().replaceAll("\\s+", " ");
        }
        return "";
    }
}
