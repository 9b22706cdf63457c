package dev.merlon.backend.sheet;

import dev.merlon.backend.ElementFacts;
import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.StatementHint;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Question;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sheets of a workbook, in their order. */
final class Tables {
    private final Analysis analysis;
    private final ThreatModel model;
    private final ElementFacts facts;

    private Tables(Analysis analysis) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.facts = new ElementFacts(analysis);
    }

    static List<Table> of(Analysis analysis) {
        Tables tables = new Tables(analysis);
        return List.of(tables.threats(), tables.questions(), tables.decisions(), tables.elements(), tables.ledger());
    }

    /** Worst first among those of a disposition, the most pressing disposition first. */
    private Table threats() {
        List<Table.Row> rows = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            for (Threat threat : analysis.threats(disposition)) {
                Element subject = threat.subjects().get(0);
                rows.add(new Table.Row(
                        threat.id(),
                        analysis.verdict(threat),
                        threat.severity().least().name(),
                        threat.severity().greatest().name(),
                        threat.rule().title(),
                        subject.title(),
                        facts.owner(subject),
                        analysis.message(threat),
                        analysis.reason(threat),
                        analysis.fix(threat),
                        words(threat.rule()),
                        String.join("\n", threat.rule().references()),
                        subject.span().toString()));
            }
        }
        return new Table(
                "Threats",
                List.of(
                        "Threat",
                        "What became of it",
                        "Severity",
                        "Severity at most",
                        "Title",
                        "Element",
                        "Owner",
                        "What can happen",
                        "Reason",
                        "What to do",
                        "Classes",
                        "References",
                        "Place"),
                List.of(45, 18, 10, 10, 40, 25, 25, 60, 50, 60, 22, 18, 25),
                rows);
    }

    private Table questions() {
        List<Table.Row> rows = new ArrayList<>();
        int number = 1;
        for (Question question : analysis.questions()) {
            StatementHint hint = StatementHint.of(question.fact());
            rows.add(new Table.Row(
                    number++,
                    question.text(),
                    hint.element(),
                    hint.statement(),
                    question.worst().greatest().name(),
                    question.waiting().size(),
                    question.waiting().stream().map(Threat::id).collect(Collectors.joining("\n")),
                    question.fact().element().span().toString()));
        }
        return new Table(
                "Questions",
                List.of("Number", "Question", "Element", "Write", "Up to", "Threats", "Which", "Place"),
                List.of(9, 70, 25, 50, 10, 9, 55, 25),
                rows);
    }

    private Table decisions() {
        List<Table.Row> rows = new ArrayList<>();
        for (Decision decision : analysis.book().decisions()) {
            String threats = analysis.threats().stream()
                    .filter(threat -> threat.decision() == decision)
                    .map(Threat::id)
                    .collect(Collectors.joining("\n"));
            rows.add(new Table.Row(
                    decision.verb().name().toLowerCase(Locale.ROOT),
                    decision.rule(),
                    threats,
                    decision.by(),
                    decision.decided(),
                    decision.until(),
                    decision.reason(),
                    decision.span().toString()));
        }
        return new Table(
                "Decisions",
                List.of("Decision", "Rule", "Threats it closes today", "By", "Decided", "Until", "Reason", "Place"),
                List.of(12, 40, 50, 30, 12, 12, 70, 25),
                rows);
    }

    private Table elements() {
        List<Table.Row> rows = new ArrayList<>();
        for (Element element : model.elements()) {
            if (analysis.isShown(element)) {
                boolean isFlow = element.root() == RootKind.FLOW;
                rows.add(new Table.Row(
                        element.root().kindName(),
                        element.name(),
                        element.title(),
                        element.kinds().stream().map(kind -> kind.title()).collect(Collectors.joining(", ")),
                        element.root() == RootKind.MODEL
                                ? null
                                : model.boundary(element).title(),
                        isFlow ? model.source(element).name() : null,
                        isFlow ? model.target(element).name() : null,
                        facts.owner(element),
                        model.outOfScope(element) ? "out of scope" : null,
                        open(element),
                        element.documentation(),
                        element.span().toString()));
            }
        }
        return new Table(
                "Elements",
                List.of(
                        "What",
                        "Name",
                        "Title",
                        "Kind",
                        "Within",
                        "From",
                        "To",
                        "Owner",
                        "Scope",
                        "Open threats",
                        "About",
                        "Place"),
                List.of(11, 30, 35, 28, 25, 22, 22, 25, 13, 13, 60, 25),
                rows);
    }

    private Table ledger() {
        List<Table.Row> rows = new ArrayList<>();
        for (LedgerRow row : LedgerRow.of(analysis, LedgerRow.Filter.ALL)) {
            rows.add(new Table.Row(
                    row.rule().id(),
                    row.rule().title(),
                    row.subjectText(),
                    row.disposition().word(),
                    row.severity(),
                    row.reason(),
                    row.verified() ? "yes" : null));
        }
        return new Table(
                "Ledger",
                List.of("Rule", "Title", "Subject", "What became of it", "Severity", "Reason", "Verified"),
                List.of(42, 45, 35, 18, 16, 70, 10),
                rows);
    }

    private long open(Element element) {
        return analysis.threats(Disposition.OPEN).stream()
                .filter(threat -> threat.subjects().get(0) == element)
                .count();
    }

    private static String words(Rule rule) {
        return rule.classes().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
