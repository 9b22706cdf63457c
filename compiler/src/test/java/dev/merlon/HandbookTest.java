package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.handbook.Handbook;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about the standard library are what it says of itself, and pages about other libraries are harmless. */
final class HandbookTest {
    private static final Path PAGES = Programs.REPOSITORY.resolve("docs/library");
    private static final Pattern LINK = Pattern.compile("\\]\\(([A-Za-z0-9._-]+\\.md)(?:#([^)]+))?\\)");

    @TempDir
    private Path folder;

    @Test
    void thePagesAreThoseOfTheStandardLibrary() throws IOException {
        List<OutputFile> pages = pages(Programs.REPOSITORY.resolve("stdlib"));
        assertThat(pages).hasSizeGreaterThan(10);
        for (OutputFile page : pages) {
            Path file = PAGES.resolve(page.name());
            if (Boolean.getBoolean("merlon.bless")) {
                Files.createDirectories(PAGES);
                Files.write(file, page.content());
            }
            assertThat(file)
                    .as("after a change of a library, run this with -Dmerlon.bless=true")
                    .exists();
            assertThat(Files.readString(file)).as(page.name()).isEqualTo(text(page));
        }
    }

    @Test
    void everyRuleHasAnExampleThatFiresAndEveryLinkLeadsSomewhere() throws IOException {
        Map<String, String> pages = pages(Programs.REPOSITORY.resolve("stdlib")).stream()
                .collect(Collectors.toMap(OutputFile::name, HandbookTest::text, (a, b) -> a, TreeMap::new));
        List<String> broken = new ArrayList<>();
        pages.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String page = pages.get(link.group(1));
                if (page == null || link.group(2) != null && !headings(page).contains(link.group(2))) {
                    broken.add(name + " " + link.group());
                }
            }
        });
        assertThat(broken).isEmpty();
        for (String text : pages.values()) {
            for (String entry : text.split("\n### ")) {
                if (entry.contains("Where it applies:")) {
                    assertThat(entry).contains("A test, which the build runs:").contains("expect ");
                }
            }
        }
    }

    private static Set<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("## ") || line.startsWith("### "))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatALibrarySaysDoesNothingToItsPage() throws IOException {
        Files.writeString(folder.resolve("evil.tm"), """
                tm 1
                /// <script>alert(1)</script> ![x](https://example.org/x.png) [y](javascript:alert(2))
                library a.evil "Title | with ` and <b>" version 1.0.0
                use std.core
                kind Odd "Odd | <i>" : Service {
                  /// | cell | <img src=x>
                  level : Int absent 0 ask "<script>{self}</script> | ?"
                }
                kind Lock "``` <script>" : Control on Odd {
                  ask = "Is it ``` locked?"
                }
                threat none-of-it "T | <u>" {
                  classes = [tampering]
                  for o : Odd
                  when o.level > 3
                  mitigated by Lock on o
                  severity = high
                  message = "<script>alert(1)</script>"
                }
                test "```" of none-of-it {
                  component x : Odd without Lock { level = 4 }
                  expect open none-of-it on x
                }
                """);
        Files.writeString(folder.resolve("other.tm"), """
                tm 1
                library b.evil version 2.0.0
                use std.core
                enum Words { a, b }
                """);
        List<OutputFile> pages = pages(folder);
        assertThat(pages).extracting(OutputFile::name).containsExactly("index.md", "evil.md", "b.evil.md");
        String prose = text(pages.get(1))
                .replaceAll("(?s)\n(`{3,})text\n.*?\n\\1\n", "\n")
                .replaceAll("`[^`\n]+`", "");
        assertThat(prose)
                .doesNotContainPattern("(?<!\\\\)<[a-z]")
                .doesNotContain("](javascript")
                .doesNotContainPattern("(?<!\\\\)!\\[");
        assertThat(text(pages.get(1))).contains("\n````text\ntest \"```\"").contains("expect open none-of-it on x");
        assertThat(text(pages.get(2))).contains("`Words`").doesNotContain("## Rules");
    }

    private static List<OutputFile> pages(Path place) {
        List<Compilation> compilations =
                new Compiler(Programs.REPOSITORY, LibraryLoader.CLASS_PATH, Programs.TODAY).compile(List.of(place));
        return Handbook.of(compilations.stream()
                .map(compilation -> {
                    assertThat(Programs.mistakes(compilation)).isEmpty();
                    return new Handbook.Entry(
                            Objects.requireNonNull(compilation.resolved()),
                            Objects.requireNonNull(compilation.checked()).book().vocabulary());
                })
                .toList());
    }

    private static String text(OutputFile page) {
        return new String(page.content(), StandardCharsets.UTF_8);
    }
}
