package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
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
    private final Map<String, Results> results = new LinkedHashMap<>();

    /** The threats of one rule, with their places in the ledger. */
    private static final class Results {
        private final Ledger.Page page;
        private final List<Threat> threats;
        private final List<Integer> places;
        private @Nullable Map<List<Element>, Integer> bySubject;
        private @Nullable Map<Element, List<Integer>> byFirst;

        Results(Considered run) {
            page = run.page();
            threats = run.threats();
            places = run.places();
        }

        @Nullable
        Integer find(List<Element> subjects) {
            if (bySubject == null) {
                bySubject = new HashMap<>();
                for (int i = 0; i < threats.size(); i++) {
                    bySubject.put(threats.get(i).subjects(), i);
                }
            }
            return bySubject.get(subjects);
        }

        /** The threats whose first subject is an element, or is known to be a member of a set. */
        List<Integer> on(Value elements) {
            if (byFirst == null) {
                byFirst = new HashMap<>();
                for (int i = 0; i < threats.size(); i++) {
                    Element first = threats.get(i).subjects().get(0);
                    byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(i);
                }
            }
            List<Integer> found = new ArrayList<>();
            if (elements instanceof ValueSet set) {
                for (int i = 0; i < set.size(); i++) {
                    if (set.doubt(i) == null && set.member(i) instanceof Element element) {
                        found.addAll(byFirst.getOrDefault(element, List.of()));
                    }
                }
            } else if (elements instanceof Element element) {
                found.addAll(byFirst.getOrDefault(element, List.of()));
            }
            return found;
        }

        void replace(int index, Threat threat) {
            threats.set(index, threat);
            page.change(places.get(index), threat.disposition());
        }
    }

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
        for (Considered run : considered()) {
            pages.add(run.page());
            results.put(run.page().rule().id(), new Results(run));
        }
        List<Notice> notices = new ArrayList<>();
        NotReviewed.find(book, notices);
        applyRatings(notices);
        applyDecisions(notices);
        applyRefinements();
        List<Threat> threats = new ArrayList<>();
        results.values().forEach(result -> threats.addAll(result.threats));
        ControlClaims.check(world, notices);
        Lapses.find(model, book, asOf, notices);
        List<NamedControl> controls = NamedControl.of(world);
        Disproofs.find(controls, notices);
        if (!book.scenarios().isEmpty()) {
            Driving.findIdle(world, book, threats, notices);
        }
        List<Threat> sorted = ThreatIds.sorted(threats);
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

    private List<? extends Considered> considered() {
        if (drafts != null) {
            return book.rules().stream().map(rule -> consider(drafts, rule)).toList();
        }
        return SharedWork.consider(world, book);
    }

    private static Considered consider(DraftWorlds drafts, Rule rule) {
        long start = System.nanoTime();
        DraftRun run = new DraftRun(drafts, rule);
        run.run();
        run.page().took(System.nanoTime() - start);
        return run;
    }

    private void applyRatings(List<Notice> notices) {
        for (Rating rating : book.ratings()) {
            Results of = results.get(rating.rule());
            List<Integer> matched =
                    of == null ? List.of() : matching(of, rating.subjects(), rating.within(), rating.span());
            if (of == null || matched.isEmpty()) {
                notices.add(new Notice.UnusedRating(rating));
                continue;
            }
            for (int index : matched) {
                Threat threat = of.threats.get(index);
                of.replace(index, isReviewed(rating.span()) ? threat.rated(rating) : threat.ratedAtLeast(rating));
            }
        }
    }

    private void applyDecisions(List<Notice> notices) {
        for (Decision decision : book.decisions()) {
            Results of = results.get(decision.rule());
            if (of == null) {
                notices.add(new Notice.Stale(decision));
                continue;
            }
            List<Integer> open = new ArrayList<>();
            boolean asked = false;
            for (int index : matching(of, decision.subjects(), decision.within(), decision.span())) {
                Disposition disposition = of.threats.get(index).disposition();
                asked |= disposition == Disposition.QUESTION;
                if (disposition == Disposition.OPEN) {
                    open.add(index);
                }
            }
            if (!isReviewed(decision.span())) {
                if (Ended.on(asOf, decision) == null) {
                    open.forEach(
                            index -> of.replace(index, of.threats.get(index).promised(decision)));
                }
                continue;
            }
            if (stands(decision, open.size(), asked, notices)) {
                for (int index : open) {
                    of.replace(index, of.threats.get(index).decided(decision));
                }
            } else {
                Ended end = Ended.on(asOf, decision);
                if (end != null) {
                    open.forEach(
                            index -> ended.putIfAbsent(of.threats.get(index).id(), end));
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
    private List<Integer> matching(Results of, List<List<Element>> subjects, @Nullable Element within, Span said) {
        Element deciding = model.modelOf(said);
        List<Integer> matched = new ArrayList<>();
        for (List<Element> subject : subjects) {
            Integer index = of.find(subject);
            if (index != null && (deciding == model.model() || isAnyOf(deciding, subject))) {
                matched.add(index);
            }
        }
        if (within != null) {
            for (int i = 0; i < of.threats.size(); i++) {
                Element first = of.threats.get(i).subjects().get(0);
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
        Map<Results, Map<Integer, String>> covered = new LinkedHashMap<>();
        Map<Element, List<Threat>> special = new HashMap<>();
        for (Results result : results.values()) {
            RuleRun again = new RuleRun(world, book, result.page.rule());
            for (Threat threat : result.threats) {
                if (threat.disposition() == Disposition.OPEN
                        || threat.disposition().isDecided()) {
                    refine(threat, again, covered);
                    if (!threat.rule().generic()) {
                        special.computeIfAbsent(threat.subjects().get(0), s -> new ArrayList<>())
                                .add(threat);
                    }
                }
            }
        }
        yieldGeneric(special, covered);
        covered.forEach((result, marks) -> marks.forEach((index, by) -> {
            Threat threat = result.threats.get(index);
            if (yields(threat)) {
                result.replace(index, threat.coveredBy(by));
            }
        }));
    }

    /** Only what would otherwise stand there as open or as a question is covered; a mitigation stays what it is. */
    private static boolean yields(Threat threat) {
        return threat.disposition() == Disposition.OPEN
                || threat.disposition() == Disposition.QUESTION
                || threat.disposition() == Disposition.UNREVIEWED;
    }

    /** Whether one threat may hide another: not where only drafts make it open, or its subject is only drafted. */
    private boolean mayCover(Threat special, Threat general) {
        return drafts == null
                || special.certain()
                        && special.subjects().stream()
                                .allMatch(subject -> drafts.isReviewed(subject)
                                        || general.subjects().contains(subject));
    }

    private void refine(Threat threat, RuleRun run, Map<Results, Map<Integer, String>> covered) {
        if (threat.rule().refinements().isEmpty()) {
            return;
        }
        run.place(threat.subjects());
        for (Refinement refinement : threat.rule().refinements()) {
            Results general = results.get(refinement.rule());
            if (general == null) {
                continue;
            }
            for (int index : general.on(refinement.on().evaluate(run.frame()))) {
                if (!mayCover(threat, general.threats.get(index))
                        || drafts != null && !drafts.covers(threat, refinement, general.threats.get(index))) {
                    continue;
                }
                covered.computeIfAbsent(general, g -> new LinkedHashMap<>()).putIfAbsent(index, threat.id());
            }
        }
    }

    private void yieldGeneric(Map<Element, List<Threat>> special, Map<Results, Map<Integer, String>> covered) {
        for (Results result : results.values()) {
            if (!result.page.rule().generic()) {
                continue;
            }
            for (int i = 0; i < result.threats.size(); i++) {
                Threat threat = result.threats.get(i);
                if (!yields(threat)) {
                    continue;
                }
                for (Threat other : special.getOrDefault(threat.subjects().get(0), List.of())) {
                    if (!Collections.disjoint(
                                    other.rule().classes(), threat.rule().classes())
                            && mayCover(other, threat)) {
                        covered.computeIfAbsent(result, r -> new LinkedHashMap<>())
                                .putIfAbsent(i, other.id());
                        break;
                    }
                }
            }
        }
    }

    static Frame place(World world, RuleBook book, Threat threat) {
        RuleRun run = new RuleRun(world, book, threat.rule());
        run.place(threat.subjects());
        return run.frame();
    }
}
