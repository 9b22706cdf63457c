package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.backend.text.AskText;
import dev.merlon.cli.AnswerText.NoAnswerException;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Fact;
import dev.merlon.rule.Question;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers in a file: lines {@code question = answer}, comments behind {@code #}, empty lines.
 *
 * <p>A question is named by its element and what is missing there, {@code ledger-db.backup}, and answered with what would be
 * typed for it.
 */
final class AnswersFile {
    private static final char SIGN = '=';

    private final SourceFile file;
    private final Diagnostics diagnostics;

    AnswersFile(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    private record Line(Span question, Span answer) {}

    /** Takes all answers, in their order; where one is wrong the others are still looked at. Returns how many there are. */
    int apply(Asking asking) {
        Map<String, Fact> known = new TreeMap<>();
        Map<String, Line> lines = lines();
        lines.forEach((id, line) -> {
            asking.questions().forEach(question -> known.put(question.fact().id(), question.fact()));
            Fact asked = known.get(id);
            Fact fact = asked == null ? null : asking.current(asked);
            if (fact == null) {
                diagnostics.report(AskDiagnostics.notAsked(line.question(), NameSuggester.nearest(id, known.keySet())));
            } else {
                apply(asking, fact, line.answer());
            }
        });
        return lines.size();
    }

    private void apply(Asking asking, Fact fact, Span answer) {
        AnswerText answers = new AnswerText(fact, asking.analysis().model());
        boolean unknown = answer.text().equals(AnswerText.UNKNOWN);
        if (unknown && !answers.canBeUnknown()) {
            return;
        }
        try {
            String written = unknown ? AnswerText.UNKNOWN : answers.written(answer.text());
            asking.take(asking.change(fact, answers, written));
        } catch (NoAnswerException e) {
            diagnostics.report(AskDiagnostics.impossible(answer, String.valueOf(e.getMessage())));
        }
    }

    private Map<String, Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        String text = file.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            Span line = stripped(start, end);
            if (line.start() < line.end() && text.charAt(line.start()) != '#') {
                add(line, lines);
            }
            start = end + 1;
        }
        return lines;
    }

    private void add(Span line, Map<String, Line> lines) {
        int sign = line.text().indexOf(SIGN);
        if (sign <= 0 || sign == line.text().length() - 1) {
            diagnostics.report(AskDiagnostics.noAnswer(line));
            return;
        }
        Span question = stripped(line.start(), line.start() + sign);
        Span answer = stripped(line.start() + sign + 1, line.end());
        Line first = lines.putIfAbsent(question.text(), new Line(question, answer));
        if (first != null) {
            diagnostics.report(AskDiagnostics.twice(question, first.question()));
        }
    }

    private Span stripped(int start, int end) {
        String text = file.text();
        int from = start;
        int to = end;
        while (from < to && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\uFEFF')) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return file.span(from, to);
    }

    /** The questions of a model as a file to fill in. */
    static String template(Asking asking) {
        List<Question> questions = asking.questions();
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(Tally.number(questions.size(), "question"))
                .append(", the most valuable first. Take out the `#` before those that you answer.\n");
        for (Question question : questions) {
            AnswerText answers =
                    new AnswerText(question.fact(), asking.analysis().model());
            out.append('\n');
            comment(out, question.text());
            comment(out, "waits: " + AskText.waiting(question));
            comment(
                    out,
                    "answers: "
                            + (answers.choices().isEmpty()
                                    ? answers.example()
                                    : String.join(" | ", answers.choices())));
            out.append('#').append(question.fact().id()).append(" " + SIGN).append('\n');
        }
        return out.toString();
    }

    private static void comment(StringBuilder out, String text) {
        text.lines()
                .forEach(line -> out.append(("# " + Display.escape(line.strip())).strip())
                        .append('\n'));
    }
}
