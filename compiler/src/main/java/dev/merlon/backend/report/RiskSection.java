package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Reasons;
import dev.merlon.backend.Tally;
import dev.merlon.backend.ThreatGroup;
import dev.merlon.logic.Table;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Reckoning;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Enumeration.Constant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open threats by how likely they are and how much harm they do. */
final class RiskSection {
    static final String ID = "risk-matrix";

    private RiskSection() {}

    /** Nothing where no threat is open, or no library says how bad follows from how likely. */
    static Optional<Section> of(Analysis analysis, OpenThreats open) {
        Table table = analysis.book().severityTable();
        if (table == null || open.entries().isEmpty()) {
            return Optional.empty();
        }
        List<Constant> likelihoods = ranked(table.first(), true);
        List<Constant> impacts = ranked(table.second(), false);
        int[][] counts = new int[likelihoods.size()][impacts.size()];
        int others = 0;
        for (OpenThreats.Entry entry : open.entries()) {
            others += count(analysis, entry.group(), table, counts);
        }
        List<String> header = new ArrayList<>(List.of("How likely"));
        impacts.forEach(impact -> header.add(impact.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Constant likelihood : likelihoods) {
            List<String> row = new ArrayList<>(List.of(likelihood.name()));
            for (Constant impact : impacts) {
                int count = counts[likelihood.rank()][impact.rank()];
                String severity = table.cell(likelihood.rank(), impact.rank()).name();
                row.add(count == 0 ? severity : severity + ": **" + count + "**");
            }
            rows.add(row);
        }
        String text =
                "How many open threats there are of each likelihood, from the top, and impact, from the left. A threat whose"
                        + " likelihood or impact is a range counts where it is worst.\n\n"
                        + Markdown.table(header, rows)
                        + (others == 0
                                ? ""
                                : "\nNot in the table: " + Tally.number(others, "threat")
                                        + " whose severity people stated, or rated otherwise.\n");
        return Optional.of(new Section(ID, "Risk matrix", text));
    }

    /** Counts the threats of a group, and gives how many have no place. */
    private static int count(Analysis analysis, ThreatGroup group, Table table, int[][] counts) {
        int others = 0;
        for (Threat threat : group.threats()) {
            Reckoning reckoning = threat.rating() == null
                    ? Reasons.of(analysis).reckoning(threat).orElse(null)
                    : null;
            Constant likelihood = reckoning == null ? null : worst(reckoning.likelihood(), table.first());
            Constant impact = reckoning == null ? null : worst(reckoning.impact(), table.second());
            if (likelihood == null || impact == null) {
                others++;
            } else {
                counts[likelihood.rank()][impact.rank()]++;
            }
        }
        return others;
    }

    /** The constant, or the upper end of a range; the highest of all where nothing is known. */
    private static @Nullable Constant worst(String value, Enumeration scale) {
        int range = value.indexOf("..");
        return value.equals("unknown")
                ? scale.ofRank(scale.highestRank())
                : scale.constant(range < 0 ? value : value.substring(range + 2));
    }

    /** One constant of each rank. */
    private static List<Constant> ranked(Enumeration scale, boolean highestFirst) {
        List<Constant> constants = new ArrayList<>();
        for (int rank = scale.lowestRank(); rank <= scale.highestRank(); rank++) {
            constants.add(scale.ofRank(rank));
        }
        Comparator<Constant> order = Comparator.comparingInt(Constant::rank);
        constants.sort(highestFirst ? order.reversed() : order);
        return constants;
    }
}
