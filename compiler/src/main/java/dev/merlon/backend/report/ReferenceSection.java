package dev.merlon.backend.report;

import dev.merlon.backend.Entries;
import dev.merlon.backend.Markdown;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the analysis says about entries of taxonomies and requirements of standards. */
final class ReferenceSection {
    private static final String OTHERS = "Others";

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();
    /** The same without their taxonomies, which take long to find. */
    private final Map<String, Entry> byReference = new HashMap<>();

    /** What is known about one reference. */
    private static final class Entry {
        private int open;
        private int questions;
        private int mitigated;
        private int decided;
        private final TreeSet<String> controls = new TreeSet<>();
    }

    private final Analysis analysis;

    private ReferenceSection(Analysis analysis) {
        this.analysis = analysis;
    }

    static Section of(Analysis analysis) {
        ReferenceSection section = new ReferenceSection(analysis);
        analysis.threats().forEach(threat -> section.count(threat));
        return section.entries.isEmpty()
                ? Section.empty("references", "References", "No threat and no control refers to a taxonomy.")
                : new Section("references", "References", section.text());
    }

    private void count(Threat threat) {
        for (String reference : threat.rule().references()) {
            Entry entry = entry(reference);
            if (threat.disposition() == Disposition.OPEN) {
                entry.open++;
            } else if (threat.disposition() == Disposition.QUESTION) {
                entry.questions++;
            } else if (threat.disposition() == Disposition.MITIGATED) {
                entry.mitigated++;
            } else if (threat.disposition().isDecided()) {
                entry.decided++;
            }
        }
        if (threat.disposition() == Disposition.MITIGATED && threat.answer() instanceof Answer.Controls controls) {
            for (Requirement requirement : controls.requirements()) {
                String places = threat.subjects().stream().map(Element::name).collect(Collectors.joining(", "));
                analysis.world()
                        .vocabulary()
                        .definition(requirement.control())
                        .references()
                        .forEach(reference -> entry(reference)
                                .controls
                                .add(requirement.control().name() + " (" + places + ")"));
            }
        }
    }

    private Entry entry(String reference) {
        Entry known = byReference.get(reference);
        if (known != null) {
            return known;
        }
        String taxonomy = Entries.of(analysis).reference(reference).taxonomy();
        Entry entry = entries.computeIfAbsent(taxonomy.isEmpty() ? OTHERS : taxonomy, name -> new TreeMap<>())
                .computeIfAbsent(reference, name -> new Entry());
        byReference.put(reference, entry);
        return entry;
    }

    private String text() {
        StringBuilder text = new StringBuilder(
                "Threats and controls name entries of taxonomies and standards. A control in place supports evidence for a"
                        + " requirement; whether the requirement is met is for an assessor to say.\n");
        entries.forEach((taxonomy, of) -> {
            List<List<String>> rows = new ArrayList<>();
            of.forEach((reference, entry) -> rows.add(List.of(
                    Markdown.reference(Entries.of(analysis).reference(reference)),
                    number(entry.open),
                    number(entry.questions),
                    number(entry.decided),
                    number(entry.mitigated),
                    controls(entry))));
            text.append("\n### ").append(Markdown.text(taxonomy)).append("\n\n");
            text.append(Markdown.table(
                    List.of("Reference", "Open", "Questions", "Decided", "Mitigated", "Supports evidence for it"),
                    rows));
        });
        return text.toString();
    }

    private static String controls(Entry entry) {
        return entry.controls.stream().map(Markdown::text).collect(Collectors.joining(", "));
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }
}
