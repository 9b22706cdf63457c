package dev.merlon.backend.text;

import dev.merlon.backend.ComplianceWords;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.compliance.Support;
import dev.merlon.compliance.Worth;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model shows of clauses, for a spreadsheet: a line for each. */
public final class ComplianceCsv {
    private static final String HEADER =
            "framework,clause,title,status,meaning,note,verified controls,claimed controls,"
                    + "controls by facts,drafted controls,failing controls,planned controls,open,questions,decided,answered,"
                    + "answered and verified,open outside,scenarios,mapped controls,mapped rules\r\n";

    private ComplianceCsv() {}

    public static String of(List<FrameworkView> views) {
        StringBuilder out = new StringBuilder(HEADER);
        for (FrameworkView view : views) {
            for (ClauseView clause : view.clauses()) {
                out.append(cells(view, clause).map(LedgerCsv::cell).collect(Collectors.joining(",")))
                        .append("\r\n");
            }
        }
        return out.toString();
    }

    private static Stream<String> cells(FrameworkView view, ClauseView clause) {
        Stream<String> head = Stream.of(
                view.taxonomy().simpleName(),
                clause.clause().reference(),
                clause.title(),
                clause.status().word(),
                ComplianceWords.meaning(clause.status()),
                ComplianceWords.reason(clause));
        Stream<String> controls = Stream.of(Worth.values()).map(worth -> supports(clause.supports(worth)));
        Stream<String> against = Stream.of(
                joined(clause.open(), Threat::id),
                joined(clause.waiting(), Threat::id),
                joined(clause.decided(), threat -> threat.id() + " (" + ComplianceWords.decision(threat) + ")"),
                Integer.toString(clause.answered().size()),
                Integer.toString(clause.verified()),
                joined(clause.outside(), Threat::id),
                joined(clause.scenarios(), Scenario::name));
        Stream<String> mapped = Stream.of(joined(clause.controls(), Kind::name), joined(clause.rules(), Rule::id));
        return Stream.of(head, controls, against, mapped).flatMap(cells -> cells);
    }

    private static String supports(List<Support> supports) {
        return joined(
                supports,
                support -> support.control().name() + " on " + support.on().name());
    }

    private static <T> String joined(Collection<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining("; "));
    }
}
