package dev.merlon.backend;

import dev.merlon.logic.Probe;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Trial;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unproven;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What would prove the claims that answer a threat, in sentences of CommonMark. */
public final class Proof {
    private Proof() {}

    /** One for each control; none where nothing is claimed, or no library says how it could be proven. */
    public static List<String> of(Analysis analysis, Threat threat) {
        List<String> lines = new ArrayList<>();
        for (Unproven unproven : analysis.unproven(threat)) {
            lines.add("`" + unproven.control().name() + "` on `" + unproven.on().name() + "`"
                    + (unproven.statement() == null ? ", which follows from facts" : "") + ": "
                    + unproven.probes().stream().map(Proof::text).collect(Collectors.joining("; ")) + ". "
                    + evidence(unproven));
        }
        return lines;
    }

    /** The names of the probes that would prove it, in order. */
    public static List<String> probes(Analysis analysis, Threat threat) {
        TreeSet<String> names = new TreeSet<>();
        for (Unproven unproven : analysis.unproven(threat)) {
            unproven.probes().forEach(probe -> names.add(probe.name()));
        }
        return List.copyOf(names);
    }

    /** {@code "The server answers 401 …" (probe `std.core.credentials-required`, `expect-code = 401`)}. */
    private static String text(Probe probe) {
        String parameters = probe.parameters().stream()
                .map(parameter -> ", `" + parameter.name() + " = " + parameter.value() + "`")
                .collect(Collectors.joining());
        return '"' + probe.title() + "\" (probe `" + probe.name() + "`" + parameters + ")";
    }

    private static String evidence(Unproven unproven) {
        ControlStatement statement = unproven.statement();
        if (statement != null && !statement.backing().evidence().isEmpty()) {
            return "Let the evidence of `" + statement.name() + "` do that, and give its results with `--evidence`";
        }
        boolean generated = unproven.probes().stream().allMatch(probe -> Trial.of(probe.name()) != null);
        if (generated) {
            return "`merlon assertions` writes a test that does that; give its results with `--evidence`";
        }
        String line = "`evidence junit \"com.example.SomeIT\" max-age 30d`";
        return statement != null && statement.name() != null
                ? "Let a test do that, and add " + line + " to the control `" + statement.name() + "`"
                : "Let a test do that, and write `control NAME : "
                        + unproven.control().name() + " on " + unproven.on().name()
                        + " { evidence junit \"com.example.SomeIT\" max-age 30d }`";
    }
}
