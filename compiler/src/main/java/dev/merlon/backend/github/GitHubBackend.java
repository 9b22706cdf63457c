package dev.merlon.backend.github;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Tally;
import dev.merlon.backend.github.Annotation.Kind;
import dev.merlon.rule.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes an annotation for each open threat, question and mistake: errors for what fails the check, worst first, because few
 * of a kind are shown.
 *
 * @param questions how many questions are told of each model at most
 */
public record GitHubBackend(int questions) implements CheckBackend {
    /** How many annotations of a kind are shown beside the code for each step. */
    private static final int SHOWN = 10;

    /** What begins a command: at the start of a line, or in the older form anywhere. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^([\\s\\p{Z}\\p{C}]*):(?=:)|##(?=\\[)");

    @Override
    public String textOf(List<CheckResult> results) {
        List<Annotation> annotations = new ArrayList<>();
        for (CheckResult result : results) {
            result.diagnostics().forEach(each -> annotations.add(Annotations.mistake(each)));
            Analysis analysis = result.analysis();
            if (analysis != null) {
                annotations.addAll(new Annotations(analysis, result.gate(), questions).all());
            }
        }
        annotations.sort(Annotation.WORST_FIRST);
        StringBuilder out = new StringBuilder();
        annotations.forEach(each -> out.append(each.command()).append('\n'));
        for (Kind kind : Kind.values()) {
            long count =
                    annotations.stream().filter(each -> each.kind() == kind).count();
            if (count > SHOWN) {
                out.append("GitHub shows ")
                        .append(SHOWN)
                        .append(" of the ")
                        .append(Tally.number(count, kind.word()))
                        .append(" beside the code, the worst; this log has all.\n");
            }
        }
        return out.toString();
    }

    /** A text for people that the log takes for nothing but text. */
    public static String plain(String text) {
        return COMMAND.matcher(text).replaceAll(match -> match.group(1) == null ? "## " : match.group(1) + ": ");
    }
}
