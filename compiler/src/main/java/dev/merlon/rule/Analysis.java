package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Message;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.World;
import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.Fact;
import dev.merlon.model.RefutedFlow;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rules, assertions and decisions on a model.
 *
 * <p>Texts and reasons are worked out when they are asked for. Not safe for use by two threads.
 *
 * <p>Long because it is the one place that outputs ask: each kind of question about what was found has a short method here.
 */
public final class Analysis {
    /** Worst first, then by id. */
    public static final Comparator<Threat> WORST_FIRST = (one, other) -> {
        Severity first = one.severity();
        Severity second = other.severity();
        int byGreatest =
                Integer.compare(second.greatest().rank(), first.greatest().rank());
        int byLeast = byGreatest != 0
                ? byGreatest
                : Integer.compare(second.least().rank(), first.least().rank());
        return byLeast != 0 ? byLeast : ThreatIds.compare(one, other);
    };

    /** How many days ahead {@link #upcoming} looks. */
    public static final int NEAR_DAYS = 30;

    private final Evaluation evaluation;
    private final World world;
    private final RuleBook book;
    private final Parts parts;
    private final Analysis whole;
    private final List<Analysis> used;
    private final @Nullable OwnView view;
    private final @Nullable Set<Element> shown;
    private final @Nullable VariantView variant;
    private @Nullable List<Question> questions;
    private final Map<String, Threat> byId = new HashMap<>();
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    /**
     * What is shown.
     *
     * @param threats by id
     */
    record Parts(Ledger ledger, List<Threat> threats, List<NamedControl> controls, List<AssertionResult> assertions) {
        Parts {
            threats = List.copyOf(threats);
            controls = List.copyOf(controls);
            assertions = List.copyOf(assertions);
        }
    }

    /** Shows everything in a system. */
    Analysis(Evaluation evaluation, Parts parts) {
        this(evaluation, parts, null, List.of(), null, null);
    }

    /** @param whole the same, showing everything in the system; null where this does */
    private Analysis(
            Evaluation evaluation,
            Parts parts,
            @Nullable Analysis whole,
            List<Analysis> used,
            @Nullable OwnView view,
            @Nullable VariantView variant) {
        this.evaluation = evaluation;
        this.world = evaluation.world();
        this.book = evaluation.book();
        this.parts = parts;
        this.whole = whole == null ? this : whole;
        this.used = used;
        this.view = view;
        this.shown = view == null ? null : view.elements();
        this.variant = variant;
    }

    /**
     * The same, showing of the models that are used only what comes out differently there because of this one.
     *
     * @param alone each of them looked at alone
     */
    public Analysis ofItself(List<Analysis> alone) {
        OwnView own = new OwnView(world, alone);
        List<Threat> threats = parts.threats.stream().filter(own::shows).toList();
        Set<String> ids = new HashSet<>();
        threats.forEach(threat -> ids.add(threat.id()));
        Parts shownParts = new Parts(
                parts.ledger.only(
                        (page, index) -> own.isOwn(page.rule(), page.subjects(index))
                                || ids.contains(Threat.idOf(page.rule().id(), page.subjects(index))),
                        own::considers),
                threats,
                parts.controls.stream()
                        .filter(each -> each.on().stream().anyMatch(world.model()::isOwn))
                        .toList(),
                parts.assertions.stream().filter(own::shows).toList());
        List<Analysis> byName = alone.stream()
                .sorted(Comparator.comparing(each -> each.model().model().name()))
                .toList();
        return new Analysis(evaluation, shownParts, this, byName, own, null);
    }

    /**
     * The same as a variant of a model: threats have its name in their ids where they differ.
     *
     * @param of the model itself
     */
    public Analysis ofVariant(Variant named, Analysis of) {
        VariantView differences = new VariantView(named, of.whole);
        Parts marked = new Parts(
                parts.ledger,
                parts.threats.stream().map(differences::marked).toList(),
                parts.controls,
                parts.assertions);
        Analysis markedWhole = whole == this ? null : whole.ofVariant(named, of);
        return new Analysis(evaluation, marked, markedWhole, used, view, differences);
    }

    /** The same, showing of a variant only what is not the same in the model. */
    public Analysis differing() {
        if (variant == null) {
            return this;
        }
        Parts differing = new Parts(
                parts.ledger.only(
                        (page, index) -> {
                            String plain = Threat.idOf(page.rule().id(), page.subjects(index));
                            return variant.differs(plain, threat(plain).orElse(null));
                        },
                        rule -> false),
                parts.threats.stream()
                        .filter(threat -> !threat.variant().isEmpty())
                        .toList(),
                parts.controls,
                parts.assertions.stream().filter(variant::differs).toList());
        return new Analysis(evaluation, differing, whole, used, view, variant);
    }

    /** The variant of a model that this is, or null. */
    public @Nullable Variant variant() {
        return variant == null ? null : variant.variant();
    }

    /** What became of the rule on the same subject in the model itself; empty where this is no variant, or nothing did. */
    public Optional<Threat> inModel(Threat threat) {
        return variant == null ? Optional.empty() : variant.model().threat(threat.plainId());
    }

    /** Whether a fact of an element of the model itself is asked in this variant only. */
    public boolean isAskedInVariant(Fact fact) {
        return variant != null && variant.isAskedHereOnly(fact);
    }

    /** The id of a pair of the ledger, with the name of the variant where it differs there. */
    public String id(Rule rule, List<Element> subjects) {
        String plain = Threat.idOf(rule.id(), subjects);
        boolean differs =
                variant != null && variant.differs(plain, threat(plain).orElse(null));
        return variant != null && differs
                ? plain + Variant.mark(variant.variant().name())
                : plain;
    }

    /** What follows from this analysis alone, worked out when it is first asked for. */
    public <T> T once(Class<T> what, Function<Analysis, T> work) {
        Object known = workedOut.get(what);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(what, known);
        }
        return what.cast(known);
    }

    /** The same, showing everything in the system. */
    public Analysis whole() {
        return whole;
    }

    /** Whether an element is part of the picture: all are, or those of the model itself and what they are connected with. */
    public boolean isShown(Element element) {
        return shown == null || shown.contains(element);
    }

    /** The elements of a root kind that are part of the picture, in their order. */
    public List<Element> shown(RootKind root) {
        return model().elements(root).stream().filter(this::isShown).toList();
    }

    /** What a shown threat comes to without the model itself, where it is one of a model that is used; otherwise empty. */
    public String alone(Threat threat) {
        return view == null || view.isOwn(threat.rule(), threat.subjects()) ? "" : view.alone(threat);
    }

    /** The models that are used, directly or not, each looked at alone; none where everything is shown. */
    public List<Analysis> used() {
        return used;
    }

    public ThreatModel model() {
        return world.model();
    }

    public World world() {
        return world;
    }

    /** An entry of a taxonomy, with its title and where it can be read. */
    public Taxonomy.Reference reference(String text) {
        return world.vocabulary().reference(text);
    }

    public RuleBook book() {
        return book;
    }

    /** The day on which decisions were held to stand. */
    public LocalDate asOf() {
        return evaluation.asOf();
    }

    /** Every pair of rule and subject. */
    public Ledger ledger() {
        return parts.ledger;
    }

    /** Every pair but those that are not applicable or out of scope, by id. */
    public List<Threat> threats() {
        return parts.threats;
    }

    /** The threats of a disposition, worst first. */
    public List<Threat> threats(Disposition disposition) {
        // They are in the order of their ids, which they keep among those that are as bad.
        Map<Severity, List<Threat>> bySeverity = new HashMap<>();
        for (Threat threat : parts.threats) {
            if (threat.disposition() == disposition) {
                bySeverity
                        .computeIfAbsent(threat.severity(), severity -> new ArrayList<>())
                        .add(threat);
            }
        }
        return bySeverity.values().stream()
                .sorted((one, other) -> WORST_FIRST.compare(one.get(0), other.get(0)))
                .flatMap(List::stream)
                .toList();
    }

    /** The threat that has an id, or had it before its rule or its subjects were renamed; shown or not. */
    public Optional<Threat> threat(String id) {
        if (whole.byId.isEmpty()) {
            whole.parts.threats.forEach(
                    threat -> threat.formerIds(model()).forEach(former -> whole.byId.putIfAbsent(former, threat)));
            whole.parts.threats.forEach(threat -> whole.byId.put(threat.plainId(), threat));
            if (variant != null) {
                whole.parts.threats.forEach(threat -> whole.byId.put(threat.id(), threat));
            }
        }
        return Optional.ofNullable(whole.byId.get(id));
    }

    /** What the model should state, the most valuable first. */
    public List<Question> questions() {
        if (questions == null) {
            questions = Questions.rank(this);
        }
        return questions;
    }

    /** By name. */
    public List<AssertionResult> assertions() {
        return parts.assertions;
    }

    /** By place in the text. */
    public List<Notice> notices() {
        return evaluation.notices();
    }

    /** The decision that a threat was closed by and that stands no more; only of threats that are open. */
    public Optional<Ended> ended(Threat threat) {
        return threat.disposition() == Disposition.OPEN
                ? Optional.ofNullable(evaluation.ended().get(threat.plainId()))
                : Optional.empty();
    }

    /** What a threat rests on. */
    public Basis basis(Threat threat) {
        return evaluation.bases().of(threat);
    }

    /** What a decision rests on: all that the threats do which it closed. */
    public Basis basis(Decision decision) {
        return evaluation.bases().of(decision);
    }

    /** Whether the decision that closed a threat is about what it was made for; empty where none did. */
    public Optional<DecisionReview> review(Threat threat) {
        return evaluation.bases().review(threat);
    }

    /** The same threat as the lock names it: with the mark of a variant where what it rests on there is pinned apart. */
    Threat pinned(Threat threat, String named) {
        return evaluation.bases().named(threat, named);
    }

    /** What changed under a decision in a variant whose pins are its own; empty where the pins are those of the model. */
    public Optional<Notice.BasisChanged> ownIn(String named, Notice.BasisChanged changed) {
        return evaluation.bases().ownOf(named, changed);
    }

    /** Whether a threat was not there at the earlier time that is known, or was less bad; where none is known, always. */
    public boolean isNew(Threat threat) {
        return evaluation.background().baseline().isNew(threat, model(), book.severityScale());
    }

    /** What is known of an earlier time. */
    public Baseline baseline() {
        return evaluation.background().baseline();
    }

    /** Whether it is known what was there at an earlier time. */
    public boolean hasBase() {
        return evaluation.background().baseline().isKnown();
    }

    /** Whether a policy asks for what is new, and nothing is known to tell it from. */
    public boolean lacksBase() {
        return !hasBase() && book.policies().stream().anyMatch(Policy::asksForNew);
    }

    /** Who wrote a decision. */
    public Authorship.Authors authors(Decision decision) {
        return evaluation.background().authorship().of(decision.whole());
    }

    /** Whether some decision is about a threat, stands or not. */
    public boolean isDecidedUpon(Threat threat) {
        return book.decisions().stream().anyMatch(decision -> decision.isAbout(threat, world));
    }

    /** What would have answered a question and does not count any more, a sentence each. */
    public List<String> lapses(Question question) {
        return question.waiting().stream()
                .flatMap(threat -> lapses(threat).stream())
                .map(Because::text)
                .distinct()
                .toList();
    }

    private List<Because> lapses(Threat threat) {
        return new Explainer(world, book).lapses(threat);
    }

    /** The assumptions that hold no more and without which a control that would answer a threat does not count. */
    public List<Assumption> lapsedAssumptions(Threat threat) {
        return new Explainer(world, book)
                .lapsed(threat).stream()
                        .map(Phrases::lapsedAssumption)
                        .distinct()
                        .toList();
    }

    /** What the policies that hold do not let pass, also where the model is left out for a while. */
    public List<Violation> violations() {
        return new PolicyEvaluator(this).violations();
    }

    /** Why a policy leaves the model out today. */
    public Optional<Policy.Exemption> exemption(Policy policy) {
        return Optional.ofNullable(policy.exemption(model().model().name(), asOf()));
    }

    /** That a policy left the model out until a day that is over. */
    public Optional<Policy.Exemption> endedExemption(Policy policy) {
        return Optional.ofNullable(policy.endedExemption(model().model().name(), asOf()));
    }

    /** How many violations there are that fail a check. */
    public int failingViolations() {
        int count = 0;
        for (Violation violation : violations()) {
            count += exemption(violation.policy()).isPresent() ? 0 : 1;
        }
        return count;
    }

    /** Whether a policy says on which threats a check fails, in place of the limit that holds without one. */
    public boolean policyDecides() {
        return book.policies().stream()
                .anyMatch(policy -> policy.fails().stream().anyMatch(Policy.Fail::reviewed));
    }

    /** The controls with a name, by name. */
    public List<NamedControl> controls() {
        return parts.controls;
    }

    /** The controls that would answer a threat if their evidence did not fail: their names, or what they are and where. */
    public List<String> refuted(Threat threat) {
        TreeSet<String> names = new TreeSet<>();
        for (Explainer.Refutation refutation : new Explainer(world, book).refuted(threat)) {
            ControlStatement statement =
                    world.holding(refutation.element(), refutation.control()).statement();
            names.add(
                    statement == null || statement.name() == null
                            ? refutation.control().name() + " on "
                                    + refutation.element().name()
                            : statement.name());
        }
        return List.copyOf(names);
    }

    /** Whether a threat is answered by controls that passing evidence proves. */
    public boolean isVerified(Threat threat) {
        return new Explainer(world, book).isVerified(threat);
    }

    /** The results that prove what answers a threat; none where it is not verified. */
    public List<EvidenceResult> proofs(Threat threat) {
        return new Explainer(world, book).proofs(threat);
    }

    /** The controls that answer a threat and that nothing proves, where a library says how they could be proven. */
    public List<Unproven> unproven(Threat threat) {
        return new Explainer(world, book).unproven(threat);
    }

    /** What generated tests can try on the running system, by element. */
    public List<Provable> provables() {
        return Provables.of(this);
    }

    /** Whether nothing answers a threat any more where an element has not a control that answers it now. */
    boolean needs(Threat threat, Element element, Kind control) {
        return new Explainer(world, book).needs(threat, element, control);
    }

    /** {@code mitigated (verified)}, or the word of the disposition. */
    public String verdict(Threat threat) {
        return threat.disposition().word() + (isVerified(threat) ? " (verified)" : "");
    }

    /** Whether an element has a control also if what nobody has reviewed is struck out. */
    public boolean isReviewed(Element element, Kind control) {
        DraftWorlds drafts = evaluation.drafts();
        return drafts == null ? world.has(element, control) == Value.Bool.TRUE : drafts.alwaysHas(element, control);
    }

    /**
     * Whether a clause speaks of an element: false only where that is so whatever becomes of what nobody has reviewed.
     *
     * @param element null where the clause is about the model as a whole
     */
    public Truth speaksOf(FrameworkClause.About about, @Nullable Element element) {
        DraftWorlds drafts = evaluation.drafts();
        return drafts == null ? DraftWorlds.truth(world, about, element) : drafts.greatest(about, element);
    }

    /** What the model itself assumes, with what relies on it; by name. Where everything is shown, also what others assume. */
    public List<Reliance> assumptions() {
        return Reliance.of(this).stream()
                .filter(each ->
                        view == null || model().modelOf(each.assumption().span()) == model().model())
                .toList();
    }

    /** What ends within {@link #NEAR_DAYS} days, the first to end first. */
    public List<Expiry> upcoming() {
        return Expiries.of(this);
    }

    /** What is wrong, in one sentence of CommonMark: the rule's message, or its title. */
    public String message(Threat threat) {
        return render(threat.rule().message(), threat, threat.rule().title());
    }

    /** What to do about it, in CommonMark; empty where the rule does not say. */
    public String fix(Threat threat) {
        return render(threat.rule().fix(), threat, "");
    }

    /** Why it is what it is, fact by fact. */
    public List<Because> because(Threat threat) {
        return new Explainer(world, book).because(threat);
    }

    /** How its severity comes about by its rule; empty where the rule states it. */
    public Optional<Reckoning> reckoning(Threat threat) {
        return Reckoning.of(this, threat);
    }

    /** The overrides of the model itself, and where everything is shown also those of the models it uses; by place. */
    public List<Tailoring> tailorings() {
        return view == null
                ? book.tailorings()
                : book.tailorings().stream()
                        .filter(each -> each.isFor(model(), model().model()))
                        .toList();
    }

    /** The flows that the model itself says are not there; where everything is shown, also what others say. */
    public List<RefutedFlow> refutedFlows() {
        return model().refutedFlows().stream()
                .filter(each -> isSaidHere(each.span()))
                .toList();
    }

    /** The orders in which the model itself says that flows happen; where everything is shown, also what others say. */
    public List<Sequence> sequences() {
        return model().sequences().stream()
                .filter(each -> isSaidHere(each.span()))
                .toList();
    }

    /** The scenarios of the model itself; where everything is shown, also those of others. By name. */
    public List<Scenario> scenarios() {
        return book.scenarios().stream().filter(each -> isSaidHere(each.span())).toList();
    }

    /** The threats that drive a scenario, by id; shown or not. */
    public List<DrivingThreat> drivers(Scenario scenario) {
        return new Driving(world, whole.parts.threats).of(scenario);
    }

    /** What would become of the whole system if controls that are planned were there, as claims; by their names. */
    public Analysis ifImplemented(Set<String> planned) {
        ThreatModel better = model().implementing(planned);
        return RuleEvaluator.evaluate(world.of(better), book.with(book.drafts().implementing(planned)), asOf());
    }

    /** The world of the whole system if an element had a control, whatever is said against that today. */
    public World ifHad(Element element, Kind control) {
        return RuleEvaluator.world(world, model().supposing(element, control), book);
    }

    private boolean isSaidHere(Span span) {
        return view == null || model().modelOf(span) == model().model();
    }

    /** The override that changes a rule on some elements, or null. */
    public @Nullable Tailoring tailoring(Rule rule, List<Element> subjects) {
        Element[] elements = subjects.toArray(Element[]::new);
        Tailoring deciding = Tailorings.of(world, book, rule, elements);
        return deciding == null ? Tailorings.raising(world, book, rule, elements) : deciding;
    }

    /** The unreviewed statements that would settle a threat if somebody reviewed them, in the order of places. */
    public List<Unreviewed> waitsFor(Threat threat) {
        return threat.trusted() == null ? List.of() : AwaitedReviews.of(threat, this);
    }

    /** Why a pair is what it is, in one line; for every row of the ledger. */
    public String reason(Ledger.Page page, int index) {
        Disposition disposition = page.disposition(index);
        Tailoring disabledBy = tailoring(page.rule(), page.subjects(index));
        if (disabledBy != null && !disabledBy.enabled() && disposition == Disposition.NOT_APPLICABLE) {
            return "disabled by override" + (disabledBy.by().isEmpty() ? "" : " of " + disabledBy.by())
                    + (disabledBy.ruling() == null ? "" : " in policy " + disabledBy.policy()) + ": "
                    + disabledBy.reason();
        }
        if (disposition == Disposition.NOT_APPLICABLE) {
            return new Explainer(world, book).whyNot(page.rule(), page.subjects(index));
        }
        if (disposition == Disposition.OUT_OF_SCOPE) {
            return "out of scope";
        }
        String id = Threat.idOf(page.rule().id(), page.subjects(index));
        return threat(id).map(this::reason).orElse("");
    }

    /** Why a threat is what it is, in one line. */
    public String reason(Threat threat) {
        String reason = new Explainer(world, book).reason(threat);
        if (threat.disposition() == Disposition.QUESTION) {
            return Stream.concat(Stream.of(reason), lapses(threat).stream().map(Because::text))
                    .collect(Collectors.joining("; "));
        }
        return ended(threat).map(end -> reason + "; it was " + end.text()).orElse(reason);
    }

    /** Variables bound to the subjects of a threat. */
    Frame frame(Threat threat) {
        return RuleEvaluator.place(world, book, threat);
    }

    private String render(@Nullable Message message, Threat threat, String otherwise) {
        return message == null ? otherwise : message.render(frame(threat)).strip();
    }
}
