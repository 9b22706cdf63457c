package dev.merlon.project;

import dev.merlon.backend.report.ReportTemplate;
import dev.merlon.backend.report.TemplateException;
import dev.merlon.diagnostic.Display;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with the template of a report. Nothing outside of it is read. */
public final class TemplateFolder {
    private static final long MOST_BYTES = 1_000_000;
    private static final List<String> ENDINGS = List.of(".html", ".css", ".js", ".md");
    private static final String BEGIN = "`merlon report --write-template DIR` writes one to begin with";

    private TemplateFolder() {}

    /**
     * Reads a template.
     *
     * @param shown the folder as the user named it
     * @throws TemplateException where it cannot be used
     */
    public static ReportTemplate read(Path folder, String shown) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names(folder, shown)) {
            if (ReportTemplate.FILES.contains(name)) {
                texts.put(name, text(folder, name));
            } else if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                    && !name.equalsIgnoreCase("readme.md")) {
                throw new TemplateException(
                        "`" + Display.escape(name) + "` in `" + Display.escape(shown) + "` is no part of a template",
                        "its files are called " + String.join(", ", ReportTemplate.FILES));
            }
        }
        if (texts.isEmpty()) {
            throw new TemplateException("there is no template in `" + Display.escape(shown) + "`", BEGIN);
        }
        return ReportTemplate.of(texts);
    }

    private static List<String> names(Path folder, String shown) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TemplateException("there is no folder `" + Display.escape(shown) + "` with a template", BEGIN);
        }
    }

    private static String text(Path folder, String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new TemplateException(
                        name + ": it is a link that leads out of the folder of the template",
                        "put the file itself there");
            }
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new TemplateException(
                        name + ": it is no file, or one of more than " + MOST_BYTES / 1000 + " kB",
                        "write a smaller one, or leave it out");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TemplateException(name + ": it is no text in UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw new TemplateException(name + ": it cannot be read", "check who may read it");
        }
    }
}
