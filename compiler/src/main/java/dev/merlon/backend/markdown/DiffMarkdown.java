package dev.merlon.backend.markdown;

import dev.merlon.backend.DiffResult;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code merlon diff --format markdown} prints: a comment on a pull request, which a workflow can find again. */
public final class DiffMarkdown {
    /** The first line, which nobody sees. */
    public static final String MARK = "<!-- merlon-diff -->";

    /** Code hosts take 65,536 characters; of letters beyond ASCII some count bytes. */
    static final int MOST_BYTES = 60_000;

    private static final int MOST_ROWS = 40;
    private static final int LEAST_ROWS = 10;

    private DiffMarkdown() {}

    /** The comment. What does not fit is left out, the least important first; the comment says what. */
    public static String of(DiffResult result) {
        String text = text(result, EnumSet.allOf(Detail.class), MOST_ROWS, Integer.MAX_VALUE);
        if (fits(text)) {
            return text;
        }
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        text = text(result, details, MOST_ROWS, Integer.MAX_VALUE);
        for (Detail detail : Detail.values()) {
            details.add(detail);
            String longer = text(result, details, MOST_ROWS, Integer.MAX_VALUE);
            if (fits(longer)) {
                text = longer;
            } else {
                details.remove(detail);
            }
        }
        for (int models = result.models().size(); !fits(text) && models > 0; models /= 2) {
            text = text(result, details, LEAST_ROWS, models);
        }
        return text;
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static String text(DiffResult result, Set<Detail> details, int rows, int models) {
        StringBuilder text = new StringBuilder(MARK).append('\n');
        if (result.verdict() == DiffResult.Verdict.DOES_NOT_COMPILE) {
            return text + Mistakes.of(result);
        }
        List<ModelChange> changed = result.models().stream()
                .filter(model -> !model.isEmpty())
                .map(model -> new ModelChange(result, model))
                .sorted(ModelChange.WORST_FIRST)
                .toList();
        text.append(Verdict.of(result, changed.size())).append('\n');
        changed.stream().limit(models).forEach(model -> model.write(text, details, rows));
        String note = note(details, changed.size() - Math.min(models, changed.size()));
        return note.isEmpty()
                ? text.toString()
                : text.append('\n').append(note).append('\n').toString();
    }

    private static String note(Set<Detail> details, int models) {
        Set<Detail> missing = EnumSet.complementOf(EnumSet.copyOf(details));
        String words = missing.stream().map(Detail::words).collect(Collectors.joining(", "));
        if (models > 0) {
            words += (words.isEmpty() ? "" : ", ") + models + (models == 1 ? " model" : " models");
        }
        return words.isEmpty()
                ? ""
                : "_Too long for a comment; left out: " + words + ". `merlon diff` prints all of it._";
    }
}
