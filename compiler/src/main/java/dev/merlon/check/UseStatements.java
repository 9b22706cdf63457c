package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.QualifiedName;
import dev.merlon.model.Element;
import dev.merlon.model.UseRole;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which data are used where: {@code stores}, {@code processes}, {@code holds}, {@code carries}, {@code returns}. */
final class UseStatements {
    /** How deep data may contain each other. */
    static final int DEEPEST = 20;

    private static final String UNKNOWN = "unknown";
    private static final List<RootKind> DATA = List.of(RootKind.DATA);

    private final ModelDraft draft;
    private final AttributeStatements attributes;
    private final Map<ElementDraft, Map<Clause.DataVerb, Said>> all = new LinkedHashMap<>();
    private final Map<Element, List<Part>> parts = new LinkedHashMap<>();

    /** What is first said with a verb: {@code none} or {@code unknown}, or else a datum. */
    private record Said(String word, Span place) {}

    /** A datum that another contains, and where that is said. */
    private record Part(Element datum, Span place) {}

    UseStatements(ModelDraft draft, AttributeStatements attributes) {
        this.draft = draft;
        this.attributes = attributes;
    }

    void read(ElementDraft at, Clause.Uses clause) {
        boolean ofFlow = clause.verb() == Clause.DataVerb.CARRIES || clause.verb() == Clause.DataVerb.RETURNS;
        boolean right = at.root() == RootKind.FLOW
                ? ofFlow
                : !ofFlow && (at.root() == RootKind.COMPONENT || at.root() == RootKind.ACTOR);
        if (!right) {
            String help = ofFlow
                    ? "say it of a flow; of a component say `stores`, `processes` or `holds`"
                    : "say it of a component; of a flow say `carries` or `returns`";
            draft.diagnostics()
                    .report(ModelDiagnostics.wrongVerb(
                            clause.span(), clause.verb().word(), at.root(), help));
            return;
        }
        for (Clause.UseItem item : clause.items()) {
            read(at, clause, item);
        }
    }

    private void read(ElementDraft at, Clause.Uses clause, Clause.UseItem item) {
        String word = item.datum().text();
        boolean standsAlone = (word.equals(ConstantChecker.NONE) || word.equals(UNKNOWN))
                && draft.names().peek(item.datum()) == null;
        Map<Clause.DataVerb, Said> said = all.computeIfAbsent(at, a -> new EnumMap<>(Clause.DataVerb.class));
        Said here = new Said(standsAlone ? word : "", item.span());
        Said before = said.putIfAbsent(clause.verb(), here);
        if (before != null && !before.word.equals(here.word)) {
            reportMixed(at, standsAlone ? here : before, standsAlone ? before.place : here.place);
        }
        if (!standsAlone) {
            readDatum(at, clause, item);
        } else if (word.equals(ConstantChecker.NONE)) {
            draft.builder().usesComplete(at.element());
        } else {
            draft.builder().usesUnknown(at.element());
        }
    }

    private void readDatum(ElementDraft at, Clause.Uses clause, Clause.UseItem item) {
        String word = item.datum().text();
        ElementDraft datum = draft.names().find(item.datum(), DATA);
        if (datum == null) {
            return;
        }
        Span first = at.note(clause.verb().word() + " " + word, item.datum().span());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            item.datum().span(),
                            first,
                            "`" + clause.verb().word() + " " + word + "`",
                            at.element().name()));
            return;
        }
        Element use = draft.builder()
                .use(
                        at.element(),
                        UseRole.valueOf(clause.verb().name()),
                        datum.element(),
                        draft.symbols().root(RootKind.USE),
                        item.datum().span());
        draft.names().addUse(use, at.element(), clause.verb(), datum.element());
        if (at.isClosed()) {
            draft.builder().close(use);
        }
        attributes.read(use, RootKind.USE, item.attributes());
    }

    private void reportMixed(ElementDraft at, Said alone, Span other) {
        draft.diagnostics()
                .report(ModelDiagnostics.mixedUses(
                        alone.place, alone.word, other, at.element().name()));
    }

    void read(ElementDraft whole, Clause.Contains clause) {
        if (whole.root() != RootKind.DATA) {
            draft.diagnostics()
                    .report(ModelDiagnostics.wrongVerb(
                            clause.span(),
                            "contains",
                            whole.root(),
                            "say it of a datum, about the data it is made of"));
            return;
        }
        for (QualifiedName name : clause.data()) {
            ElementDraft part = draft.names().find(name, DATA);
            Span first = part == null ? null : whole.note("contains " + name.text(), name.span());
            if (first != null) {
                draft.diagnostics()
                        .report(ModelDiagnostics.statedTwice(
                                name.span(),
                                first,
                                "`contains " + name.text() + "`",
                                whole.element().name()));
            } else if (part != null) {
                draft.builder().contain(whole.element(), part.element());
                parts.computeIfAbsent(whole.element(), w -> new ArrayList<>())
                        .add(new Part(part.element(), name.span()));
            }
        }
    }

    /** Reports elements of whose data one verb says that they are unknown, and another which they are. */
    void checkUnknown() {
        all.forEach((at, said) -> {
            Said unknown = null;
            Said known = null;
            for (Said each : said.values()) {
                unknown = each.word.equals(UNKNOWN) ? each : unknown;
                known = each.word.equals(UNKNOWN) ? known : each;
            }
            if (unknown != null && known != null) {
                reportMixed(at, unknown, known.place);
            }
        });
    }

    /** Reports data that contain each other, in a circle or too deep; once everything is read. */
    void checkParts() {
        Map<Element, List<Element>> contained = new LinkedHashMap<>();
        parts.forEach((whole, inside) ->
                contained.put(whole, inside.stream().map(Part::datum).toList()));
        Cycles<Element> cycles = new Cycles<>(datum -> contained.getOrDefault(datum, List.of()));
        for (List<Element> cycle : cycles.find(parts.keySet())) {
            draft.diagnostics()
                    .report(ModelDiagnostics.dataCycle(
                            place(cycle.get(0), cycle.get(1)),
                            cycle.stream().map(Element::name).toList()));
        }
        Depths<Element> depths = new Depths<>(contained);
        parts.forEach((whole, inside) -> {
            if (depths.of(whole) == DEEPEST + 1) {
                draft.diagnostics().report(ModelDiagnostics.dataTooDeep(inside.get(0).place, DEEPEST));
            }
        });
    }

    private Span place(Element whole, Element part) {
        return parts.getOrDefault(whole, List.of()).stream()
                .filter(each -> each.datum == part)
                .map(Part::place)
                .findFirst()
                .orElse(whole.span());
    }
}
