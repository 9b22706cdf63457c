package dev.merlon.backend.report;

import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.ShownAt;
import dev.merlon.backend.Tally;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page works on: the whole ledger as JSON. Of a model with hundreds of components it has tens of thousands
 * of pairs, so each text is written once and stands as a number elsewhere.
 *
 * <p>An object: {@code severities} the worst first; {@code statuses}; {@code owners}, {@code elements} as
 * {@code [name, title, kind, owner, shown]} with the numbers of what shows it in the diagram; {@code subjects}, the lists of elements
 * that have a number behind those of single elements; {@code reasons}; {@code pages} as {@code [rule, title, library, pairs]}, where
 * four numbers are a pair: subject, status, severity and reason; {@code articles} as {@code [anchor, pair, …]}, with the open threats
 * that a chapter has in full. A severity is one more than sixteen times its least and its greatest; 0 is none.
 */
final class ReportData {
    /** Stand for the names of the subjects in a reason, since most reasons differ in these alone. */
    private static final char FIRST_NAME = '\uE000';

    private static final int MOST_NAMES = 8;
    private static final int SCALE = 16;

    private final Analysis analysis;
    private final Owners owners;
    private final ShownAt shownAt;
    private final Map<String, Integer> statuses = new LinkedHashMap<>();
    private final Map<String, Integer> ownerNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final Map<List<Element>, Integer> subjects = new LinkedHashMap<>();
    private final Map<Element, Integer> elements = new LinkedHashMap<>();
    private final Map<String, Integer> severities = new LinkedHashMap<>();

    private ReportData(Analysis analysis, Owners owners) {
        this.analysis = analysis;
        this.owners = owners;
        this.shownAt = new ShownAt(analysis.model());
        for (Enumeration.Constant severity : Tally.worstFirst(analysis)) {
            severities.put(severity.name(), severities.size());
        }
    }

    static String of(Analysis analysis, OpenThreats open, Owners owners) {
        return new ReportData(analysis, owners).write(open);
    }

    private String write(OpenThreats open) {
        Map<String, Integer> pairs = new HashMap<>();
        for (RootKind root : List.of(RootKind.BOUNDARY, RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW)) {
            analysis.shown(root).forEach(each -> elements.putIfAbsent(each, elements.size()));
        }
        List<LedgerRow> rows = LedgerRow.of(analysis, LedgerRow.Filter.ALL);
        rows.forEach(row -> row.subjects().forEach(each -> elements.putIfAbsent(each, elements.size())));
        // What shows another element has a number of its own before any list is written.
        for (Element each : List.copyOf(elements.keySet())) {
            shownAt.apply(each).forEach(place -> elements.putIfAbsent(place, elements.size()));
        }
        CompactJson pages = pages(rows, pairs);
        CompactJson json = new CompactJson().beginObject();
        json.name("severities").texts(severities.keySet());
        json.name("statuses").texts(statuses.keySet());
        json.name("elements").beginArray();
        elements.keySet().forEach(each -> element(json, each));
        json.endArray();
        json.name("owners").texts(ownerNumbers.keySet());
        json.name("subjects").beginArray();
        subjects.keySet()
                .forEach(each -> json.numbers(each.stream().map(elements::get).toList()));
        json.endArray();
        json.name("reasons").texts(reasons.keySet());
        json.name("pages").raw(pages.toString());
        json.name("articles").beginArray();
        for (OpenThreats.Entry entry : open.entries()) {
            json.beginArray().text(entry.anchor());
            for (Threat threat : entry.group().threats()) {
                Integer pair = pairs.get(threat.id());
                if (pair != null) {
                    json.number(pair);
                }
            }
            json.endArray();
        }
        return json.endArray().endObject().toString();
    }

    private CompactJson pages(List<LedgerRow> rows, Map<String, Integer> pairs) {
        CompactJson json = new CompactJson().beginArray();
        Rule rule = null;
        for (LedgerRow row : rows) {
            if (row.rule() != rule) {
                if (rule != null) {
                    json.endArray().endArray();
                }
                rule = row.rule();
                int dot = rule.id().lastIndexOf('.');
                json.beginArray()
                        .text(rule.id())
                        .text(rule.title())
                        .text(rule.id().substring(0, Math.max(dot, 0)));
                json.beginArray();
            }
            pairs.put(row.id(), pairs.size());
            json.number(subject(row.subjects()))
                    .number(number(statuses, row.verdict()))
                    .number(severity(row.severity()))
                    .number(number(reasons, reason(row)));
        }
        return (rule == null ? json : json.endArray().endArray()).endArray();
    }

    private int subject(List<Element> of) {
        if (of.size() == 1) {
            return elements.getOrDefault(of.get(0), 0);
        }
        return elements.size() + number(subjects, of);
    }

    private int severity(@Nullable String severity) {
        if (severity == null) {
            return 0;
        }
        int range = severity.indexOf("..");
        String least = range < 0 ? severity : severity.substring(0, range);
        String greatest = range < 0 ? severity : severity.substring(range + 2);
        return severities.getOrDefault(least, 0) * SCALE + severities.getOrDefault(greatest, 0) + 1;
    }

    /** The reason with the names of the subjects taken out. */
    private static String reason(LedgerRow row) {
        String reason = row.reason();
        if (reason.chars().anyMatch(c -> c >= FIRST_NAME && c < FIRST_NAME + MOST_NAMES)) {
            return reason;
        }
        for (int i = 0; i < Math.min(row.subjects().size(), MOST_NAMES); i++) {
            reason = reason.replace(row.subjects().get(i).name(), Character.toString(FIRST_NAME + i));
        }
        return reason;
    }

    private void element(CompactJson json, Element element) {
        json.beginArray()
                .text(element.name())
                .text(element.title().equals(element.name()) ? "" : element.title())
                .text(element.kinds().stream()
                        .filter(kind -> kind.superKind() != null)
                        .map(Kind::title)
                        .collect(Collectors.joining(", ")))
                .number(number(ownerNumbers, owners.of(element)));
        List<Integer> places = new ArrayList<>();
        shownAt.apply(element).forEach(place -> places.add(elements.getOrDefault(place, 0)));
        if (!places.equals(List.of(elements.getOrDefault(element, 0)))) {
            json.numbers(places);
        }
        json.endArray();
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
