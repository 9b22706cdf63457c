package dev.merlon.backend.sarif;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Severity;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The kinds of results of a run: every threat rule that was considered, and what else there are results of. */
final class Descriptors {
    private final List<Descriptor> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    static Descriptors of(@Nullable Analysis analysis, List<Result> results, Taxonomies taxonomies) {
        Descriptors descriptors = new Descriptors();
        if (analysis != null) {
            Map<String, Enumeration.Constant> worst = worst(analysis);
            for (Ledger.Page page : analysis.ledger().pages()) {
                RuleHelp help = new RuleHelp(analysis, page.rule(), taxonomies);
                descriptors.add(help.descriptor(worst.get(page.rule().id())));
            }
        }
        Map<String, Descriptor> others = new TreeMap<>();
        Taxonomies.gone(analysis, results)
                .forEach((id, gone) -> others.put(
                        id, new RuleHelp(gone.analysis(), gone.rule(), taxonomies).descriptor(gone.severity())));
        for (Result result : results) {
            Descriptor descriptor = result.descriptor();
            if (descriptor != null) {
                others.putIfAbsent(descriptor.id(), descriptor);
            }
        }
        others.values().forEach(descriptors::add);
        return descriptors;
    }

    /** How bad each rule gets: by its open threats, or by those that people decided on where none is open. */
    private static Map<String, Enumeration.Constant> worst(Analysis analysis) {
        Map<String, Enumeration.Constant> open = new HashMap<>();
        Map<String, Enumeration.Constant> decided = new HashMap<>();
        for (Threat threat : analysis.threats()) {
            Severity severity = threat.severity();
            if (threat.disposition() == Disposition.OPEN) {
                open.merge(threat.rule().id(), severity.least(), Descriptors::worse);
            } else if (threat.disposition().isDecided()) {
                decided.merge(threat.rule().id(), severity.least(), Descriptors::worse);
            }
        }
        decided.forEach(open::putIfAbsent);
        return open;
    }

    private static Enumeration.Constant worse(Enumeration.Constant one, Enumeration.Constant other) {
        return one.rank() >= other.rank() ? one : other;
    }

    private void add(Descriptor descriptor) {
        if (places.putIfAbsent(descriptor.id(), all.size()) == null) {
            all.add(descriptor);
        }
    }

    List<Descriptor> all() {
        return all;
    }

    /** The entries of taxonomies that a kind of result belongs to. */
    List<Taxonomies.Entry> references(String id) {
        int place = index(id);
        return place < 0 ? List.of() : all.get(place).references();
    }

    /** The place of one in the run. */
    int index(String id) {
        return places.getOrDefault(id, -1);
    }
}
