package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.KindFilter;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.TableLookup;
import dev.merlon.logic.Term;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule on all its subjects, before decisions and refinements.
 *
 * <p>Also considers a single subject again, for explanations: the same code says what happened and why.
 */
final class RuleRun {
    private final World world;
    private final RuleBook book;
    private final Rule rule;
    private final Frame frame;
    private final Element[] tuple;
    private final @Nullable String library;
    private final boolean tailored;
    /** What the ends of a flow must be, by variable; null where they may be anything. */
    private final @Nullable KindFilter[] from;

    private final @Nullable KindFilter[] to;
    private final RuleThreats found;
    /** How bad the rule was on the last subject; on the next it is mostly as bad. */
    private @Nullable Severity last;

    RuleRun(World world, RuleBook book, Rule rule) {
        this.world = world;
        this.book = book;
        this.rule = rule;
        this.frame = new Frame(world, rule.frameSize());
        this.tuple = new Element[rule.variables().size()];
        this.found = new RuleThreats(rule);
        this.from = new @Nullable KindFilter[tuple.length];
        this.to = new @Nullable KindFilter[tuple.length];
        for (int i = 0; i < tuple.length; i++) {
            from[i] = filter(rule.variables().get(i).from());
            to[i] = filter(rule.variables().get(i).to());
        }
        this.library = world.model().isComposed() && rule.origin() == Rule.Origin.LIBRARY ? libraryOf(rule) : null;
        this.tailored =
                book.tailorings().stream().anyMatch(each -> each.subject().equals(rule.id()));
    }

    private @Nullable KindFilter filter(List<Kind> kinds) {
        return kinds.isEmpty() ? null : new KindFilter(world.model(), kinds);
    }

    private static String libraryOf(Rule rule) {
        return rule.id().substring(0, rule.id().lastIndexOf('.'));
    }

    /** Considers the rule on all its subjects. */
    RuleThreats run() {
        bind(0, Bool.TRUE);
        return found;
    }

    private void bind(int index, Value counts) {
        if (index == tuple.length) {
            consider(counts);
            return;
        }
        RuleVariable variable = rule.variables().get(index);
        if (variable.set() == null) {
            ValueSet candidates = world.extent(variable.kinds());
            for (int i = 0; i < candidates.size(); i++) {
                bind(index, variable, candidates.member(i), counts);
            }
            return;
        }
        clear(index);
        Value set = variable.set().evaluate(frame);
        if (set instanceof ValueSet members) {
            for (int i = 0; i < members.size(); i++) {
                bind(index, variable, members.member(i), Kleene.and(counts, members.membership(i)));
            }
        }
    }

    private void bind(int index, RuleVariable variable, Value candidate, Value counts) {
        if (!(candidate instanceof Element element) || !endsFit(index, element)) {
            return;
        }
        clear(index);
        frame.set(index, element);
        tuple[index] = element;
        Value here = counts;
        if (variable.where() != null) {
            here = Kleene.and(here, variable.where().evaluate(frame));
        }
        boolean last = index == tuple.length - 1;
        if (here != Bool.FALSE || last) {
            bind(index + 1, here);
        }
    }

    private void clear(int from) {
        for (int slot = from; slot < rule.frameSize(); slot++) {
            frame.clear(slot);
        }
    }

    private boolean endsFit(int index, Element element) {
        KindFilter source = from[index];
        KindFilter target = to[index];
        return (source == null || source.accepts(world.model().source(element)))
                && (target == null || target.accepts(world.model().target(element)));
    }

    private void consider(Value counts) {
        if (!isConsidered()) {
            return;
        }
        for (Element subject : tuple) {
            if (world.model().outOfScope(subject)) {
                found.add(tuple, Disposition.OUT_OF_SCOPE);
                return;
            }
        }
        if (isDisabled()) {
            found.add(tuple, Disposition.NOT_APPLICABLE);
            return;
        }
        clearLocals();
        Value applies =
                counts == Bool.FALSE ? counts : Kleene.and(counts, rule.when().evaluate(frame));
        if (applies == Bool.FALSE) {
            found.add(tuple, Disposition.NOT_APPLICABLE);
            return;
        }
        Answered answered = answered();
        Disposition disposition = disposition(applies, answered.value);
        Facts facts = disposition == Disposition.QUESTION ? question(applies, answered.value) : null;
        found.add(
                tuple,
                new Threat(
                        rule,
                        List.of(tuple),
                        disposition,
                        severity(),
                        facts,
                        answered.by,
                        null,
                        disposition == Disposition.OPEN));
    }

    /** Whether the model of one of the elements says that the rule is to be considered. */
    boolean isConsidered() {
        if (library == null) {
            return true;
        }
        for (Element subject : tuple) {
            if (world.model().usesLibrary(world.model().modelOf(world.place(subject)), library)) {
                return true;
            }
        }
        return false;
    }

    private void clearLocals() {
        clear(tuple.length);
    }

    private static Disposition disposition(Value applies, Value answered) {
        return disposition(Kleene.truth(applies), Kleene.truth(answered));
    }

    /** The table of dispositions. */
    static Disposition disposition(Truth applies, Truth answered) {
        if (applies == Truth.FALSE) {
            return Disposition.NOT_APPLICABLE;
        }
        if (answered == Truth.TRUE) {
            return applies == Truth.TRUE ? Disposition.MITIGATED : Disposition.COVERED_EITHER_WAY;
        }
        boolean certain = applies == Truth.TRUE && answered == Truth.FALSE;
        return certain ? Disposition.OPEN : Disposition.QUESTION;
    }

    /** What became of the subject that is in place, with what would settle it or what answers it. */
    record Verdict(
            Disposition disposition,
            @Nullable Facts facts,
            @Nullable Answer by) {}

    /** Whether the rule is out of use on the subject that is in place. */
    boolean isDisabled() {
        Tailoring tailoring = tailored ? Tailorings.of(world, book, rule, tuple) : null;
        return tailoring != null && !tailoring.enabled();
    }

    Verdict verdict() {
        if (isDisabled()) {
            return new Verdict(Disposition.NOT_APPLICABLE, null, null);
        }
        clearLocals();
        Value applies = Bool.TRUE;
        for (int i = 0; i < tuple.length && applies != Bool.FALSE; i++) {
            RuleVariable variable = rule.variables().get(i);
            Term set = variable.set();
            if (set != null) {
                applies = Kleene.and(applies, membership(set.evaluate(frame), tuple[i]));
            }
            if (variable.where() != null && applies != Bool.FALSE) {
                applies = Kleene.and(applies, variable.where().evaluate(frame));
            }
        }
        applies = applies == Bool.FALSE
                ? applies
                : Kleene.and(applies, rule.when().evaluate(frame));
        if (applies == Bool.FALSE) {
            return new Verdict(Disposition.NOT_APPLICABLE, null, null);
        }
        Answered answered = answered();
        Disposition disposition = disposition(applies, answered.value);
        Facts facts = disposition == Disposition.QUESTION ? question(applies, answered.value) : null;
        return new Verdict(disposition, facts, answered.by);
    }

    private static Value membership(Value set, Element element) {
        if (!(set instanceof ValueSet members)) {
            return Bool.FALSE;
        }
        int index = members.indexOf(element);
        return index < 0 ? Bool.FALSE : members.membership(index);
    }

    Rule rule() {
        return rule;
    }

    /**
     * What to ask: the cheapest facts that could settle it. Where it is not known whether the threat applies, and some answer is
     * not known either, both could; where it applies, only the answers matter.
     */
    private static Facts question(Value applies, Value answered) {
        if (applies == Bool.TRUE) {
            return Kleene.facts(answered);
        }
        Facts whether = Kleene.facts(applies);
        return answered instanceof Unknown unknown ? whether.cheaper(unknown.facts()) : whether;
    }

    /** Whether the threat is answered, and by which line: the first that is true. */
    record Answered(Value value, @Nullable Answer by) {
        private static final Answered NOT = new Answered(Bool.FALSE, null);
    }

    Answered answered() {
        Value result = Bool.FALSE;
        List<Answer> answers = rule.answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Value here = value(answer);
            if (here == Bool.TRUE) {
                return new Answered(here, answer);
            }
            result = Kleene.or(result, here);
        }
        return result == Bool.FALSE ? Answered.NOT : new Answered(result, null);
    }

    Value value(Answer answer) {
        if (answer instanceof Answer.Unless unless) {
            return unless.condition().evaluate(frame);
        }
        Answer.Controls controls = (Answer.Controls) answer;
        Value all = Bool.TRUE;
        List<Requirement> requirements = controls.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            all = Kleene.and(all, value(requirements.get(i)));
        }
        return controls.compensating() && all != Bool.TRUE ? Bool.FALSE : all;
    }

    /** Whether the control is on the element, or on each member of the set; on nothing it answers nothing. */
    Value value(Requirement requirement) {
        Value on = requirement.on().evaluate(frame);
        if (on instanceof Element element) {
            return world.has(element, requirement.control());
        }
        if (!(on instanceof ValueSet set)) {
            return on instanceof Unknown ? on : Bool.FALSE;
        }
        return Kleene.and(set.presence(), world.allHave(set, requirement.control()));
    }

    /** How bad it is on the current subject. */
    Severity severity() {
        if (!tailored) {
            return ownSeverity();
        }
        Severity said = severity(Tailorings.of(world, book, rule, tuple));
        Severity severity = said == null ? ownSeverity() : said;
        Severity raised = severity(Tailorings.raising(world, book, rule, tuple));
        return raised == null ? severity : severity.orWorse(raised);
    }

    private static @Nullable Severity severity(@Nullable Tailoring tailoring) {
        Enumeration.Constant severity = tailoring == null ? null : tailoring.severity();
        return severity == null ? null : new Severity(severity, severity);
    }

    /** How bad it is by the rule alone. */
    Severity ownSeverity() {
        Enumeration scale = book.severityScale();
        if (rule.severity() != null) {
            return Severity.of(rule.severity().evaluate(frame), scale);
        }
        if (rule.likelihood() == null || rule.impact() == null || book.severityTable() == null) {
            return Severity.of(Value.None.NONE, scale);
        }
        Value likelihood = rule.likelihood().evaluate(frame);
        Value impact = rule.impact().evaluate(frame);
        TableLookup.Cells cells = TableLookup.cells(book.severityTable(), likelihood, impact);
        Severity known = last;
        if (known == null || known.least() != cells.least() || known.greatest() != cells.greatest()) {
            known = new Severity(cells.least(), cells.greatest());
            last = known;
        }
        return known;
    }

    /** Puts a subject in place, to consider it again. */
    void place(List<Element> subjects) {
        clear(0);
        for (int i = 0; i < tuple.length; i++) {
            tuple[i] = subjects.get(i);
            frame.set(i, subjects.get(i));
        }
    }

    Frame frame() {
        return frame;
    }
}
