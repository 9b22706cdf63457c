package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Holding;
import dev.merlon.logic.Message;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.World;
import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.ThreatModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rules, assertions and decisions on a model.
 *
 * <p>Texts and reasons are worked out when they are asked for. Not safe for use by two threads.
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

    private final World world;
    private final RuleBook book;
    private final LocalDate asOf;
    private final Ledger ledger;
    private final List<Threat> threats;
    private final Map<String, Ended> ended;
    private final List<NamedControl> controls;
    private final List<Notice> notices;
    private final List<Question> questions;
    private final List<AssertionResult> assertions;
    private final Map<String, Threat> byId = new HashMap<>();

    Analysis(
            World world,
            RuleBook book,
            LocalDate asOf,
            Ledger ledger,
            List<Threat> threats,
            Map<String, Ended> ended,
            List<NamedControl> controls,
            List<Notice> notices) {
        this.world = world;
        this.book = book;
        this.asOf = asOf;
        this.ledger = ledger;
        this.ended = Map.copyOf(ended);
        this.controls = List.copyOf(controls);
        this.threats = ThreatIds.sorted(threats);
        this.notices = notices.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
        this.questions = Questions.rank(this);
        this.assertions = book.assertions().stream()
                .map(assertion -> Assertions.evaluate(world, assertion))
                .toList();
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
        return asOf;
    }

    /** Every pair of rule and subject. */
    public Ledger ledger() {
        return ledger;
    }

    /** Every pair but those that are not applicable or out of scope, by id. */
    public List<Threat> threats() {
        return threats;
    }

    /** The threats of a disposition, worst first. */
    public List<Threat> threats(Disposition disposition) {
        List<Threat> found = new ArrayList<>();
        for (Threat threat : threats) {
            if (threat.disposition() == disposition) {
                found.add(threat);
            }
        }
        found.sort(WORST_FIRST);
        return found;
    }

    /** The threat that has an id, or had it before its rule or its subjects were renamed. */
    public Optional<Threat> threat(String id) {
        if (byId.isEmpty()) {
            threats.forEach(threat -> threat.formerIds(model()).forEach(former -> byId.putIfAbsent(former, threat)));
            threats.forEach(threat -> byId.put(threat.id(), threat));
        }
        return Optional.ofNullable(byId.get(id));
    }

    /** What the model should state, the most valuable first. */
    public List<Question> questions() {
        return questions;
    }

    /** By name. */
    public List<AssertionResult> assertions() {
        return assertions;
    }

    /** By place in the text. */
    public List<Notice> notices() {
        return notices;
    }

    /** The decision that a threat was closed by and that stands no more; only of threats that are open. */
    public Optional<Ended> ended(Threat threat) {
        return threat.disposition() == Disposition.OPEN
                ? Optional.ofNullable(ended.get(threat.id()))
                : Optional.empty();
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

    /** The controls with a name, by name. */
    public List<NamedControl> controls() {
        return controls;
    }

    /** The names of controls that would answer a threat if their evidence did not fail. */
    public List<String> refuted(Threat threat) {
        TreeSet<String> names = new TreeSet<>();
        for (Holding holding : new Explainer(world, book).refuted(threat)) {
            ControlStatement statement = holding.statement();
            if (statement != null && statement.name() != null) {
                names.add(statement.name());
            }
        }
        return List.copyOf(names);
    }

    /** Whether a threat is answered by controls that passing evidence proves. */
    public boolean isVerified(Threat threat) {
        return new Explainer(world, book).isVerified(threat);
    }

    /** {@code mitigated (verified)}, or the word of the disposition. */
    public String verdict(Threat threat) {
        return threat.disposition().word() + (isVerified(threat) ? " (verified)" : "");
    }

    /** What the model assumes, with what relies on it; by name. */
    public List<Reliance> assumptions() {
        return Reliance.of(this);
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

    /** Why a pair is what it is, in one line; for every row of the ledger. */
    public String reason(Ledger.Page page, int index) {
        Disposition disposition = page.disposition(index);
        Tailoring disabledBy = page.disabledBy();
        if (disabledBy != null && disposition == Disposition.NOT_APPLICABLE) {
            return "disabled by override" + (disabledBy.by().isEmpty() ? "" : " of " + disabledBy.by()) + ": "
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
