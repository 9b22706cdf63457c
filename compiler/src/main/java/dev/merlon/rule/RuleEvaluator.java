package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Rule.Refinement;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates every rule on every subject, then applies ratings, decisions and refinements.
 *
 * <p>The order of those steps is fixed, and none depends on the order of rules: decisions look at open threats, refinements at
 * what is open or decided, before anything is covered.
 */
public final class RuleEvaluator {
    private final ThreatModel model;
    private final RuleBook book;
    private final LocalDate asOf;
    private final Background background;
    private final World world;
    private final @Nullable DraftWorlds drafts;
    private final List<Ledger.Page> pages = new ArrayList<>();
    private final Map<String, Ended> ended = new HashMap<>();
    private final Map<String, RuleThreats> results = new LinkedHashMap<>();

    private RuleEvaluator(World world, RuleBook book, LocalDate asOf, Background background) {
        this.background = background;
        this.model = world.model();
        this.book = book;
        this.asOf = asOf;
        this.world = world;
        set(world, book);
        this.drafts = book.drafts().isEmpty() ? null : new DraftWorlds(world, book, this::world);
    }

    private World world(ThreatModel of, RuleBook with) {
        return world(world, of, with);
    }

    /** The world of another model with the same libraries, where params have the values that the model gives them. */
    static World world(World like, ThreatModel of, RuleBook with) {
        World made = like.of(of);
        set(made, with);
        return made;
    }

    private static void set(World world, RuleBook book) {
        ThreatModel model = world.model();
        // A param has one value in a system: that of the model that is looked at, or of a policy that holds for it.
        for (boolean ruled : new boolean[] {false, true}) {
            book.tailorings().stream()
                    .filter(each -> (each.ruling() != null) == ruled && each.isFor(model, model.model()))
                    .flatMap(each -> each.settings().stream())
                    .forEach(setting -> world.set(setting.parameter(), setting.value()));
        }
    }

    /** @param asOf the day on which decisions must stand, and assumptions hold */
    public static Analysis evaluate(ThreatModel model, RuleBook book, LocalDate asOf) {
        return evaluate(model, book, asOf, Background.NONE);
    }

    public static Analysis evaluate(ThreatModel model, RuleBook book, LocalDate asOf, Background background) {
        World world = new World(
                model,
                book.vocabulary(),
                new Proofs(
                        asOf,
                        background.evidence(),
                        book.vocabulary(),
                        model.model().name()));
        return new RuleEvaluator(world, book, asOf, background).evaluate();
    }

    static Analysis evaluate(World world, RuleBook book, LocalDate asOf) {
        return new RuleEvaluator(world, book, asOf, Background.NONE).evaluate();
    }

    private Analysis evaluate() {
        for (RuleThreats found : considered()) {
            pages.add(found.page());
            results.put(found.rule().id(), found);
        }
        List<Notice> notices = new ArrayList<>();
        NotReviewed.find(book, notices);
        applyRatings(notices);
        applyDecisions(notices);
        applyRefinements();
        ControlClaims.check(world, notices);
        Lapses.find(model, book, asOf, notices);
        List<NamedControl> controls = NamedControl.of(world);
        Disproofs.find(controls, notices);
        List<Threat> sorted = ThreatIds.sorted(results.values());
        if (!book.scenarios().isEmpty()) {
            Driving.findIdle(world, book, sorted, notices);
        }
        DecisionBases bases = new DecisionBases(world, book, background.pins(), sorted);
        notices.addAll(bases.changed());
        return new Analysis(
                new Evaluation(world, book, asOf, background, drafts, bases, ended, notices),
                new Analysis.Parts(new Ledger(pages), sorted, controls, assertions()));
    }

    private List<AssertionResult> assertions() {
        return book.assertions().stream()
                .map(assertion ->
                        drafts == null ? Assertions.evaluate(world, assertion) : Assertions.evaluate(drafts, assertion))
                .toList();
    }

    private List<RuleThreats> considered() {
        if (drafts != null) {
            return book.rules().stream().map(rule -> consider(drafts, rule)).toList();
        }
        return SharedWork.consider(world, book);
    }

    private static RuleThreats consider(DraftWorlds drafts, Rule rule) {
        long start = System.nanoTime();
        RuleThreats found = new DraftRun(drafts, rule).run();
        found.page().took(System.nanoTime() - start);
        return found;
    }

    private void applyRatings(List<Notice> notices) {
        for (Rating rating : book.ratings()) {
            RuleThreats of = results.get(rating.rule());
            List<Integer> matched =
                    of == null ? List.of() : matching(of, rating.subjects(), rating.within(), rating.span());
            if (of == null || matched.isEmpty()) {
                notices.add(new Notice.UnusedRating(rating));
                continue;
            }
            for (int index : matched) {
                Threat threat = of.get(index);
                of.replace(index, isReviewed(rating.span()) ? threat.rated(rating) : threat.ratedAtLeast(rating));
            }
        }
    }

    private void applyDecisions(List<Notice> notices) {
        for (Decision decision : book.decisions()) {
            RuleThreats of = results.get(decision.rule());
            if (of == null) {
                notices.add(new Notice.Stale(decision));
                continue;
            }
            List<Integer> open = new ArrayList<>();
            boolean asked = false;
            for (int index : matching(of, decision.subjects(), decision.within(), decision.span())) {
                Disposition disposition = of.get(index).disposition();
                asked |= disposition == Disposition.QUESTION;
                if (disposition == Disposition.OPEN) {
                    open.add(index);
                }
            }
            if (!isReviewed(decision.span())) {
                if (Ended.on(asOf, decision) == null) {
                    open.forEach(index -> of.replace(index, of.get(index).promised(decision)));
                }
                continue;
            }
            if (stands(decision, open.size(), asked, notices)) {
                for (int index : open) {
                    of.replace(index, of.get(index).decided(decision));
                }
            } else {
                Ended end = Ended.on(asOf, decision);
                if (end != null) {
                    open.forEach(index -> ended.putIfAbsent(of.get(index).id(), end));
                }
            }
        }
    }

    private boolean isReviewed(Span place) {
        return book.drafts().at(place) == null;
    }

    /** Whether a decision stands for the open threats that it is about; tells why not, and what to look at. */
    private boolean stands(Decision decision, int open, boolean asked, List<Notice> notices) {
        LocalDate until = decision.until();
        if (until != null && until.isBefore(asOf)) {
            notices.add(new Notice.Expired(decision));
            return false;
        }
        if (open == 0) {
            if (!asked) {
                notices.add(new Notice.Stale(decision));
            }
            return false;
        }
        if (Ended.on(asOf, decision) != null) {
            return false;
        }
        if (decision.covers() >= 0 && decision.covers() != open) {
            notices.add(new Notice.Recount(decision, open));
            return open < decision.covers();
        }
        return true;
    }

    /**
     * The threats that a decision or rating is about.
     *
     * @param said where it stands: in a model that is used it is about that model's own elements
     */
    private List<Integer> matching(RuleThreats of, List<List<Element>> subjects, @Nullable Element within, Span said) {
        Element deciding = model.modelOf(said);
        List<Integer> matched = new ArrayList<>();
        for (List<Element> subject : subjects) {
            Integer index = of.find(subject);
            if (index != null && (deciding == model.model() || isAnyOf(deciding, subject))) {
                matched.add(index);
            }
        }
        if (within != null) {
            for (int i = 0; i < of.size(); i++) {
                Element first = of.get(i).subjects().get(0);
                Element anchor = world.place(first);
                boolean mayDecide = deciding == model.model() || model.modelOf(anchor) == deciding;
                if (mayDecide && (anchor == within || model.encloses(within, anchor))) {
                    matched.add(i);
                }
            }
        }
        return matched;
    }

    private boolean isAnyOf(Element declaring, List<Element> subjects) {
        for (Element subject : subjects) {
            if (model.modelOf(world.place(subject)) == declaring) {
                return true;
            }
        }
        return false;
    }

    private void applyRefinements() {
        Map<RuleThreats, Map<Integer, String>> covered = new LinkedHashMap<>();
        Specials specials = new Specials(model);
        for (RuleThreats found : results.values()) {
            Rule rule = found.rule();
            if (rule.generic() && rule.refinements().isEmpty()) {
                continue;
            }
            RuleRun again = new RuleRun(world, book, rule);
            for (int i = 0; i < found.size(); i++) {
                if (found.disposition(i) == Disposition.OPEN
                        || found.disposition(i).isDecided()) {
                    refine(found.get(i), again, covered);
                    if (!rule.generic()) {
                        specials.add(found.first(i), found.get(i));
                    }
                }
            }
        }
        yieldGeneric(specials, covered);
        covered.forEach((found, marks) -> marks.forEach((index, by) -> {
            if (yields(found.disposition(index))) {
                found.replace(index, found.get(index).coveredBy(by));
            }
        }));
    }

    /** What is open or decided by rules that are not generic, by its first subject. */
    private static final class Specials {
        /** By one more than the number of the subject, for that of a possible use is -1. */
        private final @Nullable List<Threat>[] byFirst;

        @SuppressWarnings("unchecked")
        Specials(ThreatModel model) {
            byFirst = (List<Threat>[]) new List<?>[model.elements().size() + 1];
        }

        void add(int first, Threat threat) {
            List<Threat> here = byFirst[first + 1];
            if (here == null) {
                here = new ArrayList<>();
                byFirst[first + 1] = here;
            }
            here.add(threat);
        }

        List<Threat> on(int first) {
            List<Threat> here = byFirst[first + 1];
            return here == null ? List.of() : here;
        }
    }

    /** Only what would otherwise stand there as open or as a question is covered; a mitigation stays what it is. */
    private static boolean yields(Disposition disposition) {
        return disposition == Disposition.OPEN
                || disposition == Disposition.QUESTION
                || disposition == Disposition.UNREVIEWED;
    }

    /** Whether one threat may hide another: not where only drafts make it open, or its subject is only drafted. */
    private boolean mayCover(Threat special, Threat general) {
        return drafts == null
                || special.certain()
                        && special.subjects().stream()
                                .allMatch(subject -> drafts.isReviewed(subject)
                                        || general.subjects().contains(subject));
    }

    private void refine(Threat threat, RuleRun run, Map<RuleThreats, Map<Integer, String>> covered) {
        if (threat.rule().refinements().isEmpty()) {
            return;
        }
        run.place(threat.subjects());
        for (Refinement refinement : threat.rule().refinements()) {
            RuleThreats general = results.get(refinement.rule());
            if (general == null) {
                continue;
            }
            for (int index : general.on(refinement.on().evaluate(run.frame()))) {
                if (!mayCover(threat, general.get(index))
                        || drafts != null && !drafts.covers(threat, refinement, general.get(index))) {
                    continue;
                }
                covered.computeIfAbsent(general, g -> new LinkedHashMap<>()).putIfAbsent(index, threat.id());
            }
        }
    }

    private void yieldGeneric(Specials specials, Map<RuleThreats, Map<Integer, String>> covered) {
        for (RuleThreats found : results.values()) {
            if (!found.rule().generic()) {
                continue;
            }
            for (int i = 0; i < found.size(); i++) {
                Threat by = yields(found.disposition(i)) ? covering(found.get(i), specials.on(found.first(i))) : null;
                if (by != null) {
                    covered.computeIfAbsent(found, f -> new LinkedHashMap<>()).putIfAbsent(i, by.id());
                }
            }
        }
    }

    /** The first of the threats on a subject, or on possible uses of which this may be one, that a generic one yields to. */
    private @Nullable Threat covering(Threat generic, List<Threat> specials) {
        for (Threat special : specials) {
            if (special.subjects().get(0) == generic.subjects().get(0)
                    && !Collections.disjoint(
                            special.rule().classes(), generic.rule().classes())
                    && mayCover(special, generic)) {
                return special;
            }
        }
        return null;
    }

    static Frame place(World world, RuleBook book, Threat threat) {
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        return run.frame();
    }
}
