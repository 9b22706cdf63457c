package dev.merlon.project;

import dev.merlon.diagnostic.Display;
import dev.merlon.lock.LockFile;
import dev.merlon.lock.Pin;
import dev.merlon.lock.Section;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happens to the pins of decisions in a lock. */
final class DecisionLines {
    private DecisionLines() {}

    /** A line for each pin that is other than before. */
    static List<String> changes(Section section, LockFile before, LockFile after) {
        Map<String, Pin> old = byThreat(before, section);
        Map<String, Pin> now = byThreat(after, section);
        TreeSet<String> threats = new TreeSet<>(old.keySet());
        threats.addAll(now.keySet());
        List<String> lines = new ArrayList<>();
        for (String threat : threats) {
            Pin was = old.get(threat);
            Pin is = now.get(threat);
            if (was == null || is == null) {
                lines.add((was == null ? "new      " : "dropped  ") + Display.escape(threat));
            } else if (!was.digest().equals(is.digest())) {
                lines.add("reviewed " + Display.escape(threat));
            }
        }
        return lines;
    }

    /** The threats whose decisions keep a pin that is not what they rest on now. */
    static List<String> waiting(Analysis analysis, List<Pin> pins) {
        Map<String, Pin> byThreat = new TreeMap<>();
        pins.forEach(pin -> byThreat.put(pin.key(), pin));
        List<String> ids = new ArrayList<>();
        for (Threat threat : analysis.threats()) {
            String id = key(threat, analysis);
            Pin pin = byThreat.get(id);
            if (pin != null
                    && threat.decision() != null
                    && !pin.digest().equals(analysis.basis(threat).digest())) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The name of the line of a threat: with the mark of the variant that is looked at, whether the threat differs or not. */
    static String key(Threat threat, Analysis analysis) {
        Variant variant = analysis.variant();
        return threat.plainId() + Variant.mark(variant == null ? "" : variant.name());
    }

    private static Map<String, Pin> byThreat(LockFile lock, Section section) {
        Map<String, Pin> pins = new TreeMap<>();
        lock.pins(section).forEach(pin -> pins.put(pin.key(), pin));
        return pins;
    }
}
