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

    /** The same as for a program, of what a variant pins in lines of its own. */
    void checkVariant(
            ResolvedProgram program, String variant, Analysis analysis, Analysis model, Diagnostics diagnostics) {
        Module main = program.main();
        LockFile lock =
                mode != LockMode.REQUIRE || !locks.isOfProject(main.root()) ? null : locks.of(main, new Diagnostics());
        if (lock == null) {
            return;
        }
        VariantPins pins = new VariantPins(variant, byThreat(program), model);
        Map<String, Pin> unused = new TreeMap<>();
        lock.pins(section(main)).stream()
                .filter(pin -> pin.key().endsWith(Variant.mark(variant)))
                .forEach(pin -> unused.put(pin.key(), pin));
        List<String> missing = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            boolean isPinnable = isPinnable(threat, analysis) && !pins.isOfModel(threat, analysis);
            if (isPinnable || threat.decision() == null && analysis.isDecidedUpon(threat)) {
                Pin own = pins.own(threat, threat.formerIds(analysis.model()));
                if (own != null) {
                    unused.remove(own.key());
                } else if (isPinnable) {
                    missing.add(pins.key(threat));
                }
            }
        }
        if (!missing.isEmpty()) {
            diagnostics.report(LockedDiagnostics.decisionsNotPinned(main, missing));
        }
        unused.values().forEach(pin -> diagnostics.report(LockedDiagnostics.notDecided(main, pin)));
    }

    /**
     * Reports the decisions that a lock should pin and does not, and those that it pins and that are not there.
     *
     * @param variants the names of all variants, of which each is checked by itself
     */
    void check(ResolvedProgram program, Analysis analysis, Collection<String> variants, Diagnostics diagnostics) {
        Module main = program.main();
        if (mode != LockMode.REQUIRE || !locks.isOfProject(main.root())) {
            return;
        }
        LockFile lock = locks.of(main, new Diagnostics());
        if (lock == null) {
            return;
        }
        Map<String, Pin> unused = new TreeMap<>();
        lock.pins(section(main)).forEach(pin -> unused.put(pin.key(), pin));
        unused.keySet().removeIf(key -> variants.stream().anyMatch(name -> key.endsWith(Variant.mark(name))));
        List<String> missing = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            boolean isPinnable = isPinnable(threat, analysis);
            if (isPinnable || threat.decision() == null && analysis.isDecidedUpon(threat)) {
                boolean isPinned = unused.remove(threat.id()) != null;
                for (String former : threat.formerIds(analysis.model())) {
                    isPinned |= unused.remove(former) != null;
                }
                if (!isPinned && isPinnable) {
                    missing.add(threat.id());
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
