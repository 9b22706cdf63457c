package dev.merlon.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.Body;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Perturbation;
import dev.merlon.parse.Parser;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import dev.merlon.testing.Programs;
import dev.merlon.testing.SyntaxShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file of the repository, where one side laid it out anew and the other took a declaration out. */
final class ReformattedMergeTest {
    private static final int LARGE = 30_000;

    @TestFactory
    Stream<DynamicTest> layoutNeverConflicts() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(
                Programs.REPOSITORY.relativize(file).toString(), () -> check(Files.readString(file))));
    }

    /** So that the test above does not pass because it finds nothing to look at. */
    @Test
    void mostFilesAreLookedAt() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files().toList()) {
            texts.add(Files.readString(file));
        }
        long looked = texts.stream().filter(text -> laidOutAnew(text) != null).count();
        assertThat(looked).isGreaterThan(texts.size() / 3);
    }

    private static void check(String base) {
        String ours = laidOutAnew(base);
        String theirs = ours == null ? null : withoutOne(base);
        if (ours == null || theirs == null) {
            return;
        }
        MergedFile merged = FileMerge.merge(bytes(base), bytes(ours), bytes(theirs), FileMerge.MARKS);
        String text = new String(merged.content(), StandardCharsets.UTF_8);
        String label = "--- ours\n" + ours + "\n--- theirs\n" + theirs + "\n--- merged\n" + text;
        assertThat(merged.reason()).as(label).isNull();
        assertThat(merged.isClean()).as(label).isTrue();
        assertThat(SyntaxShape.of(parsed(text))).as(label).isEqualTo(SyntaxShape.of(parsed(theirs)));
        MergedFile other = FileMerge.merge(bytes(base), bytes(theirs), bytes(ours), FileMerge.MARKS);
        assertThat(other.isClean()).as(label).isTrue();
        assertThat(SyntaxShape.of(parsed(new String(other.content(), StandardCharsets.UTF_8))))
                .as(label)
                .isEqualTo(SyntaxShape.of(parsed(theirs)));
    }

    /** The text with other blanks, and with every comment at the same declaration; null where no attempt gives that. */
    private static @Nullable String laidOutAnew(String text) {
        Block block = isRight(text) ? BlockReader.read(text) : null;
        SplittableRandom random = new SplittableRandom(text.hashCode());
        for (int i = 0; block != null && i < 4; i++) {
            String other = new Perturbation(text, random.split()).text();
            Block read = isRight(other) ? BlockReader.read(other) : null;
            if (read != null && !other.equals(text) && shapes(read).equals(shapes(block)) && saysTheSame(text, other)) {
                return other;
            }
        }
        return null;
    }

    /** A comment that documents a declaration does so in one and not in the other where a semicolon comes between them. */
    private static boolean saysTheSame(String one, String other) {
        return SyntaxShape.of(parsed(one)).equals(SyntaxShape.of(parsed(other)));
    }

    private static List<String> shapes(Block block) {
        return block.parts().stream().map(Part::shape).toList();
    }

    /** The text without one of its declarations; null where no attempt gives a right one. */
    private static @Nullable String withoutOne(String text) {
        SplittableRandom random = new SplittableRandom(text.hashCode() + 1);
        List<Span> spans = new ArrayList<>();
        collect(parsed(text).items(), spans);
        for (int i = 0; i < 4 && !spans.isEmpty(); i++) {
            Span span = spans.get(random.nextInt(spans.size()));
            String other = text.substring(0, span.start()) + text.substring(span.end());
            if (isRight(other)) {
                return other;
            }
        }
        return null;
    }

    private static void collect(List<Item> items, List<Span> spans) {
        for (Item item : items) {
            Statement statement = item.statement();
            if (item.annotations().isEmpty() && item.documentation() == null) {
                spans.add(statement.span());
            }
            Body body = null;
            if (statement instanceof ElementStatement.Element element) {
                body = element.body();
            } else if (statement instanceof LibraryStatement.Kind kind) {
                body = kind.body();
            } else if (statement instanceof RuleStatement.Threat threat) {
                body = threat.body();
            }
            collect(body == null ? List.of() : body.items(), spans);
        }
    }

    private static boolean isRight(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new SourceFile("a.tm", text), diagnostics);
        return !diagnostics.hasErrors();
    }

    private static CompilationUnit parsed(String text) {
        return Parser.parse(new SourceFile("a.tm", text), new Diagnostics());
    }

    private static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("stdlib/src", "examples", "compiler/src/test/corpus")) {
            try (Stream<Path> all = Files.walk(Programs.REPOSITORY.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".tm"))
                        .filter(file -> file.toFile().length() < LARGE)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
