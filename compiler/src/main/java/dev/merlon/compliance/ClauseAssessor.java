package dev.merlon.compliance;

import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.FrameworkClause.About;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a model shows of clauses. */
final class ClauseAssessor {
    private final Analysis analysis;
    private final List<FrameworkClause> all;
    private final Mapping mapping;
    private final Supports supports;
    private final Map<String, List<Told>> threats = new HashMap<>();
    private final Map<Scenario, Set<String>> drivers = new IdentityHashMap<>();
    /** By the identity of what is said, which clauses below share. */
    private final Map<About, Scope> scopes = new IdentityHashMap<>();

    /**
     * A threat with what is asked of it again and again.
     *
     * @param places its subjects; of a use, where that is
     */
    private record Told(Threat threat, List<Element> places, boolean isAnswered, boolean isVerified) {}

    /**
     * What a clause speaks of.
     *
     * @param excluded the elements of its kinds that it does not speak of
     */
    private record Scope(boolean isEmpty, Set<Element> excluded, List<Kind> kinds) {
        static final Scope ALL = new Scope(false, Set.of(), List.of());

        /** Whether it speaks of one of some elements, or of none that it could speak of. */
        boolean holds(List<Element> elements) {
            boolean excludes = false;
            for (Element element : elements) {
                if (element.isAny(kinds)) {
                    if (!excluded.contains(element)) {
                        return true;
                    }
                    excludes = true;
                }
            }
            return !excludes;
        }
    }

    /** @param all every clause that libraries list */
    ClauseAssessor(Analysis analysis, List<FrameworkClause> all) {
        this.analysis = analysis;
        this.all = all;
        this.mapping = new Mapping(analysis.world().vocabulary(), analysis.book());
        this.supports = new Supports(analysis);
        for (Threat threat : analysis.threats()) {
            threats.computeIfAbsent(threat.rule().id(), id -> new ArrayList<>()).add(told(threat));
        }
        for (Scenario scenario : analysis.scenarios()) {
            Set<String> ids = new HashSet<>();
            analysis.drivers(scenario).forEach(driver -> ids.add(driver.id()));
            drivers.put(scenario, ids);
        }
    }

    /**
     * The views of the clauses of one taxonomy.
     *
     * @param clauses in order
     */
    List<ClauseView> assess(List<FrameworkClause> clauses) {
        List<ClauseView> views = new ArrayList<>();
        assess(clauses, 0, clauses.size(), 0, "", null, views);
        return views;
    }

    /** Assesses clauses that are next to each other and below the same one; gives those directly below it. */
    private List<ClauseView> assess(
            List<FrameworkClause> clauses,
            int from,
            int to,
            int depth,
            String section,
            @Nullable About about,
            List<ClauseView> views) {
        List<ClauseView> direct = new ArrayList<>();
        int start = from;
        while (start < to) {
            FrameworkClause clause = clauses.get(start);
            int end = start + 1;
            while (end < to && clause.contains(clauses.get(end).reference())) {
                end++;
            }
            About own = clause.about() == null ? about : clause.about();
            int place = views.size();
            String title = clause.title().isEmpty() ? section : "(" + clause.title() + ")";
            List<ClauseView> below = assess(clauses, start + 1, end, depth + 1, title, own, views);
            ClauseView view = view(clause, clause.title().isEmpty() ? section : clause.title(), depth, below, own);
            views.add(place, view);
            direct.add(view);
            start = end;
        }
        return direct;
    }

    private ClauseView view(
            FrameworkClause clause, String title, int depth, List<ClauseView> below, @Nullable About about) {
        Mapping.Mapped mapped = mapping.of(clause, all);
        Scope scope = about == null ? Scope.ALL : scopes.computeIfAbsent(about, this::scope);
        Against against = new Against();
        for (Rule rule : mapped.rules()) {
            for (Told told : threats.getOrDefault(rule.id(), List.of())) {
                against.add(told, !scope.isEmpty && scope.holds(told.places));
            }
        }
        List<Support> standing = scope.isEmpty
                ? List.of()
                : supports.of(mapped.controls()).stream()
                        .filter(support -> scope.holds(List.of(support.on())))
                        .toList();
        return new ClauseView(
                clause,
                title,
                depth,
                below,
                status(clause, mapped, scope, standing, against),
                scope.isEmpty && about != null ? about.reason() : "",
                List.copyOf(mapped.controls()),
                mapped.rules(),
                standing,
                against.sorted(against.open),
                against.sorted(against.waiting),
                against.sorted(against.decided),
                against.sorted(against.answered),
                against.verified,
                against.sorted(against.outside),
                scenarios(against));
    }

    private Status status(
            FrameworkClause clause, Mapping.Mapped mapped, Scope scope, List<Support> standing, Against against) {
        if (!clause.isInForce(analysis.asOf())) {
            return Status.UPCOMING;
        }
        if (scope.isEmpty) {
            return Status.NOT_APPLICABLE;
        }
        if (!against.open.isEmpty()) {
            return Status.OPEN;
        }
        if (standing.stream().anyMatch(support -> support.worth() == Worth.FAILING)) {
            return Status.FAILING;
        }
        if (!against.waiting.isEmpty()) {
            return Status.QUESTION;
        }
        return against.decided.isEmpty() ? supported(mapped, standing, against) : Status.DECIDED;
    }

    private static Status supported(Mapping.Mapped mapped, List<Support> standing, Against against) {
        List<Support> there =
                standing.stream().filter(support -> support.worth().isThere()).toList();
        if (!there.isEmpty() || !against.answered.isEmpty()) {
            boolean isProven = there.stream().allMatch(support -> support.worth() == Worth.VERIFIED)
                    && against.verified == against.answered.size();
            return isProven ? Status.VERIFIED : Status.CLAIMED;
        }
        if (standing.stream().anyMatch(support -> support.worth() == Worth.DRAFTED)) {
            return Status.DRAFTED;
        }
        if (mapped.isEmpty()) {
            return Status.NOT_ASSESSED;
        }
        return mapped.rules().isEmpty() ? Status.NO_CONTROL : Status.NOTHING_APPLIES;
    }

    private Scope scope(About about) {
        if (about.kinds().isEmpty()) {
            return analysis.speaksOf(about, null) == Truth.FALSE ? new Scope(true, Set.of(), List.of()) : Scope.ALL;
        }
        Set<Element> excluded = new HashSet<>();
        boolean any = false;
        for (Value value : analysis.world().extent(about.kinds()).members()) {
            if (value instanceof Element element) {
                if (analysis.speaksOf(about, element) == Truth.FALSE) {
                    excluded.add(element);
                } else {
                    any = true;
                }
            }
        }
        return new Scope(!any, excluded, about.kinds());
    }

    /** The more special threat that covers one says what became of it. */
    private Told told(Threat threat) {
        String other = threat.coveredBy();
        Threat telling = other == null ? threat : analysis.threat(other).orElse(threat);
        List<Element> places =
                telling.subjects().stream().map(analysis.world()::place).toList();
        boolean isAnswered = telling.disposition() == Disposition.MITIGATED
                || telling.disposition() == Disposition.COVERED_EITHER_WAY;
        return new Told(telling, places, isAnswered, isAnswered && analysis.isVerified(telling));
    }

    private List<Scenario> scenarios(Against against) {
        List<Scenario> found = new ArrayList<>();
        for (Scenario scenario : analysis.scenarios()) {
            Set<String> ids = drivers.getOrDefault(scenario, Set.of());
            if (Stream.of(against.open, against.waiting, against.decided)
                    .flatMap(List::stream)
                    .anyMatch(threat -> ids.contains(threat.id()))) {
                found.add(scenario);
            }
        }
        return found;
    }

    /** What stands against a clause. */
    private static final class Against {
        private final Set<Threat> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Threat> open = new ArrayList<>();
        private final List<Threat> waiting = new ArrayList<>();
        private final List<Threat> decided = new ArrayList<>();
        private final List<Threat> answered = new ArrayList<>();
        private final List<Threat> outside = new ArrayList<>();
        private int verified;

        void add(Told told, boolean isInside) {
            Disposition disposition = told.threat.disposition();
            if (!seen.add(told.threat)) {
                return;
            }
            if (disposition == Disposition.OPEN) {
                (isInside ? open : outside).add(told.threat);
            } else if (isInside && disposition.isWaiting()) {
                waiting.add(told.threat);
            } else if (isInside && disposition.isDecided()) {
                decided.add(told.threat);
            } else if (isInside && told.isAnswered) {
                answered.add(told.threat);
                verified += told.isVerified ? 1 : 0;
            }
        }

        List<Threat> sorted(List<Threat> list) {
            return list.stream().sorted(Analysis.WORST_FIRST).toList();
        }
    }
}
