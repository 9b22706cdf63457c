package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.backend.text.AskText;
import dev.merlon.backend.text.AskText.Choice;
import dev.merlon.cli.AnswerText.NoAnswerException;
import dev.merlon.cli.Asking.Change;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Question;
import dev.merlon.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks one question after the other, and writes each answer before it asks the next. */
final class Conversation {
    /** For how many answers it is found out what they would decide; each takes a compilation. */
    private static final int MOST_TRIED = 16;

    private static final String HELP = """
              a number or a word   one of the answers; several with commas where there may be several
              u                    nobody knows: the model says so, and this is not asked again in this run
              s                    skip: nothing is written
              q                    stop; what is answered is written
            """;

    private final Asking asking;
    private final Terminal terminal;
    private final boolean dry;
    private final BufferedReader in;
    /** The ids of questions that are not asked again. */
    private final Set<String> passed = new HashSet<>();

    private int answered;

    Conversation(Asking asking, boolean dry, Terminal terminal) {
        this.asking = asking;
        this.dry = dry;
        this.terminal = terminal;
        this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /** Goes on until nothing is left to ask, or nobody answers. */
    void run() {
        boolean goesOn = true;
        while (goesOn) {
            Optional<Question> next = next();
            goesOn = next.isPresent() && ask(next.get());
        }
        int left = asking.questions().size();
        String saved = dry ? " given; nothing is written" : "";
        say(Tally.number(answered, "answer") + saved + ". " + Tally.number(left, "question") + " left.\n");
    }

    private Optional<Question> next() {
        return asking.questions().stream()
                .filter(question -> !passed.contains(question.fact().id()))
                .findFirst();
    }

    /** Whether to go on. */
    private boolean ask(Question question) {
        AnswerText answers = new AnswerText(question.fact(), asking.analysis().model());
        say(AskText.question(
                question, asking.questions().size(), choices(question, answers), answers.example(), terminal.paint()));
        while (true) {
            say("answer (u, s, q, or ? for help) > ");
            terminal.out().flush();
            String typed = read();
            if (typed == null || typed.equals("q") || typed.equals("quit")) {
                say("\n");
                return false;
            }
            switch (typed) {
                case "" -> {}
                case "?" -> say(HELP);
                case "s", "skip" -> {
                    passed.add(question.fact().id());
                    say("\n");
                    return true;
                }
                case "u", AnswerText.UNKNOWN -> {
                    passed.add(question.fact().id());
                    if (!answers.canBeUnknown()) {
                        say("  There is nothing to write for that; it stays open.\n\n");
                        return true;
                    }
                    if (accept(question, answers, AnswerText.UNKNOWN)) {
                        return true;
                    }
                }
                default -> {
                    if (answer(question, answers, typed)) {
                        return true;
                    }
                }
            }
        }
    }

    private boolean answer(Question question, AnswerText answers, String typed) {
        try {
            return accept(question, answers, answers.written(typed));
        } catch (NoAnswerException e) {
            say("  " + Display.escape(String.valueOf(e.getMessage())) + "\n");
            return false;
        }
    }

    private boolean accept(Question question, AnswerText answers, String written) {
        try {
            Change change = asking.change(question.fact(), answers, written);
            String before = change.file().text();
            asking.take(change);
            if (!dry && !asking.write()) {
                asking.refresh();
                say("  " + Display.escape(change.file().name())
                        + " has been changed by somebody else; nothing is written, and it is asked anew.\n\n");
                return true;
            }
            answered++;
            String decided = AskText.decided(question, change.after());
            say(new LineChanges(new SourceFile(change.file().name(), before), change.text()).text() + "  -> " + decided
                    + "\n\n");
            asking.refresh();
            return true;
        } catch (NoAnswerException e) {
            say("  " + Display.escape(String.valueOf(e.getMessage())) + "\n");
            return false;
        }
    }

    private List<Choice> choices(Question question, AnswerText answers) {
        List<Choice> choices = new ArrayList<>();
        boolean tried = !answers.isSet() && answers.choices().size() <= MOST_TRIED;
        for (String written : answers.choices()) {
            choices.add(new Choice(written, tried ? forecast(question, answers, written) : ""));
        }
        return choices;
    }

    private String forecast(Question question, AnswerText answers, String written) {
        try {
            return AskText.decided(
                    question, asking.change(question.fact(), answers, written).after());
        } catch (NoAnswerException e) {
            return "not possible here";
        }
    }

    private @Nullable String read() {
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String text) {
        terminal.out().print(text);
    }
}
