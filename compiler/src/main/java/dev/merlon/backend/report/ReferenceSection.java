package dev.merlon.backend.report;

import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the analysis says about entries of taxonomies and requirements of standards. */
final class ReferenceSection {
    /** `API3:2023`: what stands before the colon is an entry, and not a taxonomy. */
    private static final Pattern NUMBERED = Pattern.compile("([A-Z]+)[0-9]+(:.*)?");

    private static final Pattern LETTERS = Pattern.compile("[^0-9:]+");

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

    /** What is known about one reference. */
    private static final class Entry {
        private int open;
        private int questions;
        private int mitigated;
        private int decided;
        private final TreeSet<String> controls = new TreeSet<>();
    }

    private ReferenceSection() {}

    static Section of(Analysis analysis) {
        ReferenceSection section = new ReferenceSection();
        analysis.threats().forEach(threat -> section.count(analysis, threat));
        return new Section("references", "References", section.text());
    }

    private void count(Analysis analysis, Threat threat) {
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
        return entries.computeIfAbsent(taxonomy(reference), name -> new TreeMap<>())
                .computeIfAbsent(reference, name -> new Entry());
    }

    static String taxonomy(String reference) {
        Matcher numbered = NUMBERED.matcher(reference);
        if (numbered.matches()) {
            return numbered.group(1);
        }
        int colon = reference.indexOf(':');
        if (colon > 0) {
            return reference.substring(0, colon);
        }
        Matcher letters = LETTERS.matcher(reference);
        return letters.lookingAt() ? letters.group().replaceAll("[-_. ]+$", "") : reference;
    }

    private String text() {
        if (entries.isEmpty()) {
            return "No threat and no control refers to a taxonomy.\n";
        }
        StringBuilder text = new StringBuilder(
                "Threats and controls name entries of taxonomies and standards. A control in place supports evidence for a"
                        + " requirement; whether the requirement is met is for an assessor to say.\n");
        entries.forEach((taxonomy, of) -> {
            List<List<String>> rows = new ArrayList<>();
            of.forEach((reference, entry) -> rows.add(List.of(
                    Markdown.text(reference),
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
