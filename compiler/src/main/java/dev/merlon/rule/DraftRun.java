package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Range;
import dev.merlon.logic.Ranges;
import dev.merlon.logic.Term;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule on all its subjects, where some of what the model says is drafted and not reviewed.
 *
 * <p>The threat applies by the greatest value of its conditions, and is answered by the least value of its answers, over every
 * way the drafts could turn out. Where that leaves a question, and trusting the drafts leaves none, a review is what is missing.
 */
final class DraftRun {
    private final DraftWorlds worlds;
    private final Ranges ranges;
    private final Rule rule;
    private final List<@Nullable RuleRun> runs = new ArrayList<>();
    private final @Nullable Element[][] tuples;
    private final RuleThreats found;

    /** @param rule the rule as the model with all its drafts has it */
    DraftRun(DraftWorlds worlds, Rule rule) {
        this.worlds = worlds;
        this.ranges = worlds.ranges();
        this.rule = rule;
        for (int i = 0; i < worlds.size(); i++) {
            Rule same = i == 0 ? rule : worlds.rule(i, rule);
            runs.add(same == null ? null : new RuleRun(worlds.world(i), worlds.book(i), same));
        }
        this.tuples = new @Nullable Element[worlds.size()][rule.variables().size()];
        this.found = new RuleThreats(rule);
    }

    /** Considers the rule on all its subjects. */
    RuleThreats run() {
        @Nullable Frame[] frames = ranges.frames(rule.frameSize());
        for (int i = 0; i < frames.length; i++) {
            frames[i] = runs.get(i) == null ? null : frames[i];
        }
        bind(0, frames, Range.TRUE);
        return found;
    }

    private void bind(int index, @Nullable Frame[] frames, Range counts) {
        if (index == rule.variables().size()) {
            consider(frames, counts);
            return;
        }
        RuleVariable variable = rule.variables().get(index);
        if (variable.set() == null) {
            for (Value candidate : worlds.world(0).extent(variable.kinds()).members()) {
                @Nullable Value[] same = new @Nullable Value[frames.length];
                for (int i = 0; i < same.length; i++) {
                    same[i] = candidate instanceof Element element ? worlds.in(i, element) : null;
                }
                bind(index, variable, same, frames, counts);
            }
            return;
        }
        for (Ranges.Member member : sets(index, frames).members()) {
            @Nullable Value[] same = new @Nullable Value[frames.length];
            for (int i = 0; i < same.length; i++) {
                same[i] = member.in(i);
            }
            bind(index, variable, same, frames, counts.and(member.membership()));
        }
    }

    /** What a variable ranges over; the sets of people's own rules name elements, which each world has of its own. */
    private Ranges.Sets sets(int index, @Nullable Frame[] frames) {
        List<@Nullable Term> terms = new ArrayList<>();
        for (RuleRun run : runs) {
            terms.add(run == null ? null : run.rule().variables().get(index).set());
        }
        return ranges.sets(terms, frames);
    }

    private void bind(
            int index, RuleVariable variable, @Nullable Value[] same, @Nullable Frame[] frames, Range counts) {
        // A subject that only a reduced model has is no subject of the model as it is written.
        if (!(same[0] instanceof Element element) || !worlds.endsFit(variable, element)) {
            return;
        }
        @Nullable Frame[] inner = new @Nullable Frame[frames.length];
        for (int i = 0; i < frames.length; i++) {
            Frame frame = frames[i];
            Value value = same[i];
            tuples[i][index] = value instanceof Element there ? there : null;
            if (frame != null && value != null) {
                Frame own = new Frame(worlds.world(i), rule.frameSize());
                for (int slot = 0; slot < index; slot++) {
                    own.set(slot, frame.get(slot));
                }
                own.set(index, value);
                inner[i] = own;
            }
        }
        Range here = counts;
        if (variable.where() != null) {
            here = here.and(clause(inner, each -> each.variables().get(index).where()));
        }
        if (here.greatest() != Truth.FALSE || index == rule.variables().size() - 1) {
            bind(index + 1, inner, here);
        }
    }

    /** The range of a condition of the rule, which each world may have of its own. */
    private Range clause(@Nullable Frame[] frames, Function<Rule, @Nullable Term> clause) {
        Term term = clause.apply(rule);
        if (rule.origin() == Rule.Origin.LIBRARY && term != null) {
            return ranges.of(term, frames);
        }
        return hull(frames, run -> {
            Term own = clause.apply(run.rule());
            return own == null ? Truth.TRUE : Kleene.truth(own.evaluate(run.frame()));
        });
    }

    private Range hull(@Nullable Frame[] frames, Function<RuleRun, Truth> value) {
        Range range = null;
        for (int i = 0; i < frames.length; i++) {
            RuleRun run = place(i, frames);
            if (run != null) {
                Truth truth = value.apply(run);
                Range here = new Range(truth, truth);
                range = range == null ? here : range.hull(here);
            }
        }
        return range == null ? Range.FALSE : range;
    }

    /** The rule in a world with the current subject in place; null where the world has no such subject. */
    private @Nullable RuleRun place(int world, @Nullable Frame[] frames) {
        RuleRun run = runs.get(world);
        Frame frame = frames[world];
        if (run == null || frame == null) {
            return null;
        }
        List<Element> subjects = new ArrayList<>();
        for (Element element : tuples[world]) {
            if (element != null) {
                subjects.add(element);
            }
        }
        run.place(subjects);
        return run;
    }

    private void consider(@Nullable Frame[] frames, Range counts) {
        Element[] tuple = new Element[tuples[0].length];
        for (int i = 0; i < tuple.length; i++) {
            Element element = tuples[0][i];
            if (element == null) {
                return;
            }
            tuple[i] = element;
        }
        RuleRun kept = place(0, frames);
        if (kept != null && !kept.isConsidered()) {
            return;
        }
        if (isOutOfScope(frames)) {
            found.add(tuple, Disposition.OUT_OF_SCOPE);
            return;
        }
        Range applies = isDisabled(frames) || counts.greatest() == Truth.FALSE
                ? Range.FALSE
                : counts.and(clause(frames, Rule::when));
        if (applies.greatest() == Truth.FALSE) {
            found.add(tuple, Disposition.NOT_APPLICABLE);
            return;
        }
        add(tuple, frames, applies);
    }

    private void add(Element[] tuple, @Nullable Frame[] frames, Range applies) {
        Range answered = Range.FALSE;
        Answer by = null;
        for (int i = 0; i < rule.answers().size(); i++) {
            Range here = answer(i, frames);
            by = by == null && here.least() == Truth.TRUE ? rule.answers().get(i) : by;
            answered = answered.or(here);
        }
        RuleRun kept = place(0, frames);
        RuleRun.Verdict trusting = kept == null ? null : kept.verdict();
        Disposition disposition = RuleRun.disposition(applies.greatest(), answered.least());
        boolean isSettled = trusting != null && trusting.disposition() != Disposition.QUESTION;
        if (disposition == Disposition.QUESTION && isSettled) {
            disposition = Disposition.UNREVIEWED;
        }
        boolean differs = trusting != null && trusting.disposition() != disposition;
        found.add(
                tuple,
                new Threat(
                        rule,
                        List.of(tuple),
                        disposition,
                        severity(frames),
                        disposition == Disposition.QUESTION && trusting != null ? trusting.facts() : null,
                        by == null && trusting != null && disposition != Disposition.OPEN ? trusting.by() : by,
                        differs && trusting != null ? trusting.disposition() : null,
                        applies.least() == Truth.TRUE && answered.greatest() == Truth.FALSE));
    }

    private Range answer(int index, @Nullable Frame[] frames) {
        if (rule.answers().get(index) instanceof Answer.Unless unless && rule.origin() == Rule.Origin.LIBRARY) {
            return ranges.of(unless.condition(), frames);
        }
        if (!(rule.answers().get(index) instanceof Answer.Controls controls)) {
            return hull(
                    frames, run -> Kleene.truth(run.value(run.rule().answers().get(index))));
        }
        Range all = Range.TRUE;
        for (int i = 0; i < controls.requirements().size(); i++) {
            all = all.and(requirement(index, i, frames));
        }
        return controls.compensating() ? all.orFalse() : all;
    }

    /** Whether a control is on an element, or on each member of a set; on nothing it answers nothing. */
    private Range requirement(int index, int number, @Nullable Frame[] frames) {
        List<@Nullable Term> places = new ArrayList<>();
        boolean isSet = true;
        for (int i = 0; i < frames.length; i++) {
            RuleRun run = place(i, frames);
            Frame frame = run == null ? null : run.frame();
            Requirement own = run == null ? null : requirement(run.rule(), index, number);
            places.add(own == null ? null : own.on());
            isSet &= own == null || frame == null || own.on().evaluate(frame) instanceof ValueSet;
        }
        if (!isSet) {
            return hull(frames, run -> Kleene.truth(run.value(requirement(run.rule(), index, number))));
        }
        Ranges.Sets sets = ranges.sets(places, frames);
        Kind control = requirement(rule, index, number).control();
        Range any = sets.others();
        Range all = Range.TRUE;
        for (Ranges.Member member : sets.members()) {
            any = any.or(member.membership());
            all = all.and(member.membership().not().or(has(member, control)));
        }
        return any.and(all).and(sets.others().not());
    }

    private Range has(Ranges.Member member, Kind control) {
        Range range = null;
        for (int i = 0; i < worlds.size(); i++) {
            if (member.in(i) instanceof Element element) {
                Truth truth = Kleene.truth(worlds.world(i).has(element, control));
                Range here = new Range(truth, truth);
                range = range == null ? here : range.hull(here);
            }
        }
        return range == null ? Range.FALSE : range;
    }

    private static Requirement requirement(Rule of, int index, int number) {
        return ((Answer.Controls) of.answers().get(index)).requirements().get(number);
    }

    /** Drafts take no rule out of use. */
    private boolean isDisabled(@Nullable Frame[] frames) {
        for (int i = 0; i < frames.length; i++) {
            RuleRun run = place(i, frames);
            if (run != null && !run.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    /** Drafts keep no threat off an element that is in scope without them. */
    private boolean isOutOfScope(@Nullable Frame[] frames) {
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] != null) {
                World world = worlds.world(i);
                boolean out = false;
                for (Element element : tuples[i]) {
                    out |= element != null && world.model().outOfScope(element);
                }
                if (!out) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The worst that any of the worlds makes of it. */
    private Severity severity(@Nullable Frame[] frames) {
        Enumeration.Constant least = null;
        Enumeration.Constant greatest = null;
        for (int i = 0; i < frames.length; i++) {
            RuleRun run = place(i, frames);
            if (run != null) {
                Severity here = run.severity();
                least = least == null || here.least().rank() > least.rank() ? here.least() : least;
                greatest = greatest == null || here.greatest().rank() > greatest.rank() ? here.greatest() : greatest;
            }
        }
        if (least == null || greatest == null) {
            throw new IllegalStateException("a subject in no world");
        }
        return new Severity(least, greatest);
    }
}
