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
import java.util.ArrayList;
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
        Module main = program.main();
        LockFile lock = mode == LockMode.IGNORE || !locks.has(main) ? null : locks.of(main, new Diagnostics());
        List<Pin> pins = lock == null ? List.of() : lock.pins(section(main));
        if (pins.isEmpty()) {
            return DecisionPins.NONE;
        }
        Map<String, DecisionPins.Pinned> pinned = new HashMap<>();
        pins.forEach(pin -> pinned.put(pin.key(), new DecisionPins.Pinned(pin.lines())));
        return pinned::get;
    }

    /** Reports the decisions that a lock should pin and does not, and those that it pins and that are not there. */
    void check(ResolvedProgram program, Analysis analysis, Diagnostics diagnostics) {
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
