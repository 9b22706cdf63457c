package dev.merlon.backend.json;

import dev.merlon.backend.LedgerRow;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.util.List;

/** What {@code merlon ledger --format json} prints, by {@code docs/schema/ledger-1.schema.json}. */
public final class LedgerJson {
    private LedgerJson() {}

    public static String document(Analysis analysis, List<LedgerRow> rows) {
        return JsonText.of(json -> json.object(root -> root.field("schemaVersion", "1.2")
                .field("model", analysis.model().model().name())
                .field(
                        "variant",
                        analysis.variant() == null ? null : analysis.variant().name())
                .field("asOf", analysis.asOf().toString())
                .array(
                        "pairs",
                        rows,
                        (item, row) -> item.field("id", row.id())
                                .field("rule", row.rule().id())
                                .field(
                                        "subjects",
                                        row.subjects().stream()
                                                .map(Element::name)
                                                .toList())
                                .field("disposition", row.disposition().word())
                                .field("verified", row.verified())
                                .field("probes", row.probes())
                                .field("severity", row.severity())
                                .field("reason", row.reason()))));
    }
}
