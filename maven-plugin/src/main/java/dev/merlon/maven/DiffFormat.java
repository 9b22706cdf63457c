package dev.merlon.maven;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.json.DiffJson;
import dev.merlon.backend.markdown.DiffMarkdown;
import dev.merlon.backend.report.DiffPage;
import dev.merlon.backend.sarif.SarifBackend;
import dev.merlon.diagnostic.NameSuggester;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What the goal {@code diff} writes about a change. */
enum DiffFormat {
    /** A page with a picture of the difference. */
    HTML("diff.html"),
    /** Everything, for programs. */
    JSON("diff.json"),
    /** The comment on a pull request. */
    MARKDOWN("diff.md"),
    /** Threats with what became of them, for code scanning. */
    SARIF("diff.sarif");

    private final String file;

    DiffFormat(String file) {
        this.file = file;
    }

    /** The formats of some names; all where none is named. */
    static Set<DiffFormat> of(@Nullable List<String> names) throws MojoFailureException {
        if (names == null || names.isEmpty()) {
            return EnumSet.allOf(DiffFormat.class);
        }
        Set<DiffFormat> formats = EnumSet.noneOf(DiffFormat.class);
        for (String name : names) {
            formats.add(of(name.strip()));
        }
        return formats;
    }

    private static DiffFormat of(String name) throws MojoFailureException {
        for (DiffFormat format : values()) {
            if (format.word().equals(name)) {
                return format;
            }
        }
        List<String> words = Arrays.stream(values()).map(DiffFormat::word).toList();
        throw new MojoFailureException("`" + name + "` is not a value of merlon.diffFormats; "
                + NameSuggester.nearest(name, words)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("there are " + String.join(", ", words) + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files in some formats. */
    static List<OutputFile> files(Set<DiffFormat> formats, DiffResult result, String version) {
        return formats.stream()
                .map(format ->
                        new OutputFile(format.file, format.text(result, version).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private String text(DiffResult result, String version) {
        return switch (this) {
            case HTML -> new DiffPage(DiagramBackend::svg).of(result);
            case JSON -> DiffJson.document(result);
            case MARKDOWN -> DiffMarkdown.of(result);
            case SARIF -> new SarifBackend(version).textOf(result);
        };
    }
}
