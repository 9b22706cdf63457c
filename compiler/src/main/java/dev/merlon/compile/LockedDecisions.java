package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.DecisionPins;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What locks say of the decisions of models. */
final class LockedDecisions {
    private final Locks locks;
    private final LockMode mode;

    LockedDecisions(Locks locks, LockMode mode) {
        this.locks = locks;
        this.mode = mode;
    }

    /** What the decisions of a program rested on when it was locked; what is wrong with its lock is told elsewhere. */
    DecisionPins pins(ResolvedProgram program) {
        Map<String, Pin> pins = byThreat(program);
        return pins.isEmpty()
                ? DecisionPins.NONE
                : (threat, basis) -> {
                    Pin pin = pins.get(threat);
                    return pin == null ? null : new DecisionPins.Pinned(pin.lines());
                };
    }

    /** The same for a variant of a program. */
    DecisionPins pins(ResolvedProgram program, String variant, Analysis model) {
        Map<String, Pin> pins = byThreat(program);
        return pins.isEmpty() ? DecisionPins.NONE : new VariantPins(variant, pins, model);
    }

    private Map<String, Pin> byThreat(ResolvedProgram program) {
        Module main = program.main();
        LockFile lock = mode == LockMode.IGNORE || !locks.has(main) ? null : locks.of(main, new Diagnostics());
        List<Pin> pins = lock == null ? List.of() : lock.pins(section(main));
        Map<String, Pin> pinned = new HashMap<>();
        pins.forEach(pin -> pinned.put(pin.key(), pin));
        return pinned;
    }

    /**
     * Reports the decisions that a lock should pin and does not, and those that it pins and that are not there.
     *
     * @param variants the names of all variants, of which each is checked by itself
     */
    void check(ResolvedProgram program, Analysis analysis, Collection<String> variants, Diagnostics diagnostics) {
        check(
                program,
                analysis,
                "",
                key -> variants.stream().noneMatch(name -> key.endsWith(Variant.mark(name))),
                threat -> true,
                diagnostics);
    }

    /** The same of what a variant pins in lines of its own. */
    void checkVariant(
            ResolvedProgram program, String variant, Analysis analysis, Analysis model, Diagnostics diagnostics) {
        String mark = Variant.mark(variant);
        VariantPins pins = new VariantPins(variant, byThreat(program), model);
        check(
                program,
                analysis,
                mark,
                key -> key.endsWith(mark),
                threat -> !pins.isOfModel(threat, analysis),
                diagnostics);
    }

    /**
     * @param mark what stands behind the ids of threats in the lines that are looked at
     * @param lines which lines these are
     * @param own whether a threat has a line of its own there, if it is decided
     */
    private void check(
            ResolvedProgram program,
            Analysis analysis,
            String mark,
            Predicate<String> lines,
            Predicate<Threat> own,
            Diagnostics diagnostics) {
        Module main = program.main();
        LockFile lock =
                mode != LockMode.REQUIRE || !locks.isOfProject(main.root()) ? null : locks.of(main, new Diagnostics());
        if (lock == null) {
            return;
        }
        Map<String, Pin> unused = new TreeMap<>();
        lock.pins(section(main)).stream()
                .filter(pin -> lines.test(pin.key()))
                .forEach(pin -> unused.put(pin.key(), pin));
        List<String> missing = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            boolean isPinnable = isPinnable(threat, analysis) && own.test(threat);
            if (isPinnable || threat.decision() == null && analysis.isDecidedUpon(threat)) {
                boolean isPinned = unused.remove(threat.plainId() + mark) != null;
                for (String former : threat.formerIds(analysis.model())) {
                    isPinned |= unused.remove(former + mark) != null;
                }
                if (!isPinned && isPinnable) {
                    missing.add(threat.plainId() + mark);
                }
            }
        }
        if (!missing.isEmpty()) {
            diagnostics.report(LockedDiagnostics.decisionsNotPinned(main, missing));
        }
        unused.values().forEach(pin -> diagnostics.report(LockedDiagnostics.notDecided(main, pin)));
    }

    /** Whether a lock pins what a threat rests on: it is decided, and the model itself says so, without the digest. */
    static boolean isPinnable(Threat threat, Analysis analysis) {
        return threat.decision() != null
                && threat.decision().basis() == null
                && analysis.model().modelOf(threat.decision().span())
                        == analysis.model().model();
    }

    static Section section(Module program) {
        return new Section(Section.Kind.DECISIONS, program.name());
    }
}
