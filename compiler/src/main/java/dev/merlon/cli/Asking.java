package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.cli.AnswerText.NoAnswerException;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Question;
import dev.merlon.rule.Variant;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model while its questions are answered: what it asks now, and what an answer would make of it. */
final class Asking {
    private final Function<Map<String, String>, Workspace> compiler;
    private final Terminal terminal;
    /** The texts of files that are changed and not written, by the names of the files. */
    private final Map<String, String> drafts = new TreeMap<>();

    private final Map<String, String> originals = new TreeMap<>();
    private Analysis analysis;
    private Compilation compilation;

    /** @param compiler compiles the model with other texts in place of some of its files */
    Asking(Function<Map<String, String>, Workspace> compiler, Terminal terminal) {
        this.compiler = compiler;
        this.terminal = terminal;
        Workspace workspace = compiler.apply(Map.of());
        this.analysis = workspace.onlyModel();
        this.compilation = compilationOf(workspace);
    }

    /** A change that is possible, and what it leads to. */
    record Change(SourceFile file, String text, Analysis after) {}

    Analysis analysis() {
        return analysis;
    }

    /** Compiles again what is on the disk now, under the changes that are not written. */
    void refresh() {
        Workspace workspace = compiler.apply(drafts);
        analysis = workspace.onlyModel();
        compilation = compilationOf(workspace);
    }

    private static Compilation compilationOf(Workspace workspace) {
        return workspace.compilations().stream()
                .filter(each -> each.analysis() != null)
                .findFirst()
                .orElseThrow();
    }

    /** The questions about elements of the model's own files, the most valuable first. */
    List<Question> questions() {
        List<String> own =
                compilation.units().stream().map(unit -> unit.source().name()).toList();
        return analysis.questions().stream()
                .filter(question ->
                        own.contains(question.fact().element().span().file().name()))
                .toList();
    }

    /** The same fact of the model as it is now; null if its element is gone. */
    @Nullable
    Fact current(Fact fact) {
        for (Element element : analysis.model().elements(fact.element().root())) {
            if (element.name().equals(fact.element().name())) {
                return new Fact(element, fact.aspect(), fact.attribute(), fact.control());
            }
        }
        return null;
    }

    /**
     * What an answer makes of the model.
     *
     * @throws NoAnswerException if the model would not compile with it, or there is no place for it
     */
    Change change(Fact fact, AnswerText answer, String written) throws NoAnswerException {
        Variant variant = analysis.isAskedInVariant(fact) ? analysis.variant() : null;
        Span inVariant = variant == null ? null : variant.span();
        SourceFile file = (inVariant == null ? fact.element().span() : inVariant).file();
        String mistake = null;
        for (boolean qualified : new boolean[] {false, true}) {
            String text = answer.put(written, qualified, inVariant);
            if (text == null) {
                throw new NoAnswerException("there is no place for `" + answer.statement(written) + "` at "
                        + fact.element().span() + "; write it by hand");
            }
            Map<String, String> texts = new TreeMap<>(drafts);
            texts.put(file.name(), text);
            Workspace workspace = compiler.apply(texts);
            if (!workspace.hasErrors()) {
                return new Change(file, text, workspace.onlyModel());
            }
            mistake = mistake == null ? firstError(workspace) : mistake;
        }
        throw new NoAnswerException("`" + answer.statement(written) + "` cannot be said here: " + mistake);
    }

    private static String firstError(Workspace workspace) {
        return workspace.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(error -> error.message() + " (" + error.code() + ")")
                .findFirst()
                .orElse("");
    }

    /** Takes a change, without writing it. */
    void take(Change change) {
        originals.putIfAbsent(change.file().name(), change.file().text());
        drafts.put(change.file().name(), change.text());
        refresh();
    }

    boolean hasChanges() {
        return !drafts.isEmpty();
    }

    /** What {@link #write} would change, file by file. */
    List<LineChanges> changes() {
        return drafts.entrySet().stream()
                .map(draft -> new LineChanges(
                        new SourceFile(draft.getKey(), originals.getOrDefault(draft.getKey(), "")), draft.getValue()))
                .toList();
    }

    /** The names of the files that {@link #write} would change. */
    String changedFiles() {
        return drafts.keySet().stream().collect(Collectors.joining(", "));
    }

    /**
     * Writes all changes, or none if somebody else has changed one of the files meanwhile.
     *
     * @return whether they are written
     */
    boolean write() {
        try {
            Path root = compilation.root().toRealPath();
            List<OutputFile> files = new ArrayList<>();
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                Path place = terminal.folder().resolve(draft.getKey()).toRealPath();
                if (!Files.readString(place).equals(originals.get(draft.getKey()))) {
                    return false;
                }
                String name = root.relativize(place).toString();
                files.add(new OutputFile(name, draft.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            new OutputWriter(root, OutputWriter.IN_PLACE).write(files);
            return true;
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write " + changedFiles() + ": " + OutputWriter.reason(e),
                    "run the command again; nothing was changed");
        } finally {
            drafts.clear();
            originals.clear();
        }
    }
}
