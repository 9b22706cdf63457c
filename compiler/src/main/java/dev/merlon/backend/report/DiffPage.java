package dev.merlon.backend.report;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.DiffResult;
import dev.merlon.backend.DiffWords;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change does to the threats as one page that loads nothing.
 *
 * @param pictures draws the changed part of a model as SVG; nothing where there is nothing to see
 */
public record DiffPage(BiFunction<Comparison, ChangedPart, Optional<String>> pictures) {
    /** More can be read on a page than in a comment, and less than in a diagram of its own. */
    private static final int MOST_NODES = 60;

    /** The page; where a state does not compile, it says why. */
    public String of(DiffResult result) {
        List<Comparison> changed =
                result.models().stream().filter(model -> !model.isEmpty()).toList();
        List<Section> sections = new ArrayList<>();
        Map<String, String> drawn = new LinkedHashMap<>();
        sections.add(new Section("verdict", "Verdict", verdict(result)));
        if (result.verdict() != DiffResult.Verdict.DOES_NOT_COMPILE) {
            for (int i = 0; i < changed.size(); i++) {
                add(result, changed.get(i), changed.size() == 1 ? "" : "-" + (i + 1), sections, drawn);
            }
        }
        return HtmlPage.of("Changes of", title(result), sections, drawn);
    }

    private static String title(DiffResult result) {
        List<Comparison> models = result.models();
        String state = result.base().name() + " → " + result.head().name();
        return models.size() == 1 ? modelTitle(models.get(0)) : state;
    }

    private static String modelTitle(Comparison model) {
        return Stream.of(model.after(), model.before())
                .flatMap(Stream::ofNullable)
                .map((Side side) -> side.analysis().model().model().title())
                .findFirst()
                .orElse(model.model());
    }

    private static String verdict(DiffResult result) {
        StringBuilder text = new StringBuilder();
        String between = Markdown.code(result.base().name()) + commit(result.base()) + " → "
                + Markdown.code(result.head().name()) + commit(result.head());
        switch (result.verdict()) {
            case DOES_NOT_COMPILE ->
                Stream.of(result.head(), result.base())
                        .filter(state -> !state.mistakes().isEmpty())
                        .forEach(state -> mistakes(state, text));
            case PASSES -> text.append("**Passes**: ").append(between).append(".\n");
            case FAILS ->
                text.append("**Fails** by ")
                        .append(DiffWords.reasons(result, Markdown::code))
                        .append(": ")
                        .append(between)
                        .append(".\n");
        }
        if (result.verdict() != DiffResult.Verdict.DOES_NOT_COMPILE) {
            text.append('\n');
            result.models()
                    .forEach(model -> text.append("- ")
                            .append(Markdown.code(model.model()))
                            .append(": ")
                            .append(DiffWords.counts(model))
                            .append(".\n"));
        }
        return text.toString();
    }

    private static String commit(DiffResult.State state) {
        String commit = state.commit();
        boolean said = commit.isEmpty() || commit.startsWith(state.name());
        return said ? "" : " (" + Markdown.code(DiffWords.shortCommit(commit)) + ")";
    }

    private static void mistakes(DiffResult.State state, StringBuilder text) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("**Cannot be compared**: ")
                .append(Markdown.code(state.name()))
                .append(" does not compile.\n\n");
        for (Diagnostic mistake : state.mistakes()) {
            text.append("- ")
                    .append(mistake.code().text())
                    .append(": ")
                    .append(Markdown.inline(mistake.message()))
                    .append(" (")
                    .append(Markdown.code(mistake.span()))
                    .append(")\n");
        }
    }

    private void add(
            DiffResult result, Comparison model, String number, List<Section> sections, Map<String, String> drawn) {
        String of = number.isEmpty() ? "" : ": " + model.model();
        ChangedPart part = ChangedPart.of(model, MOST_NODES);
        pictures.apply(model, part).ifPresent(picture -> {
            drawn.put("picture" + number, picture);
            sections.add(new Section(
                    "picture" + number,
                    "What is different" + of,
                    "![What is different](picture" + number + ")\n\n" + caption(part)));
        });
        ChangeChapters chapters = new ChangeChapters(model, result.failing(model));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("threats", chapters.threats());
        texts.put("answers", chapters.answers());
        texts.put("renames", chapters.renames());
        texts.put("edits", chapters.edits());
        Map<String, String> titles = Map.of(
                "threats",
                "What it does to the threats",
                "answers",
                "What answers them",
                "renames",
                "Renamed?",
                "edits",
                "All edits");
        texts.forEach((id, text) -> {
            if (!text.isEmpty()) {
                sections.add(new Section(id + number, titles.getOrDefault(id, id) + of, text));
            }
        });
    }

    private static String caption(ChangedPart part) {
        List<String> words = new ArrayList<>(List.of("What came is green with +, what went red and dashed with −, what"
                + " changed amber with ~; around it what it is connected with."));
        if (part.leftOut() > 0) {
            words.add(Tally.number(part.leftOut(), "more element") + " had no place in the picture.");
        }
        return words.stream().collect(Collectors.joining(" ", "", "\n"));
    }
}
