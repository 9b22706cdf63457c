package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.json.JsonReader;
import dev.merlon.json.MalformedException;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Variant;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What earlier checks found, as their JSON tells it; by model. */
final class Baselines {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final Map<String, Baseline> byModel = new TreeMap<>();
    private final Map<String, Map<String, Baseline>> byVariant = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    static Baselines of(Earlier earlier, SourceReader reader, Diagnostics diagnostics) {
        Baselines bases = new Baselines();
        earlier.programs().forEach(bases::add);
        for (Path path : earlier.files()) {
            Path file = reader.path(path);
            bases.add(file, reader.name(file), diagnostics);
        }
        return bases;
    }

    /** What was found in a model. */
    Baseline of(String model) {
        return byModel.getOrDefault(model, Baseline.NONE);
    }

    /** What was found in a variant of a model; where there was none of that name, in the model itself. */
    Baseline of(String model, String variant) {
        Baseline known = byVariant.getOrDefault(model, Map.of()).get(variant);
        return known == null ? of(model) : known;
    }

    /** Reports what was found in models that are not there. */
    void check(Collection<String> models, Diagnostics diagnostics) {
        files.forEach((model, file) -> {
            if (!models.contains(model)) {
                diagnostics.report(FileDiagnostics.baseOfOtherModel(file, model, models));
            }
        });
    }

    private void add(Compilation program) {
        Analysis analysis = program.analysis();
        if (analysis != null) {
            String model = analysis.model().model().name();
            byModel.put(model, Baseline.of(analysis));
            Map<String, Baseline> variants = new TreeMap<>();
            for (Analysis each : program.variants()) {
                Variant variant = each.variant();
                if (variant != null) {
                    variants.put(variant.name(), Baseline.of(each));
                }
            }
            byVariant.put(model, variants);
        }
    }

    private void add(Path file, String name, Diagnostics diagnostics) {
        try {
            if (Files.isDirectory(file)) {
                diagnostics.report(FileDiagnostics.badBase(name, "it is a folder"));
                return;
            }
            if (!Files.isRegularFile(file)) {
                diagnostics.report(FileDiagnostics.badBase(name, "there is no such file"));
                return;
            }
            if (Files.size(file) > MOST_BYTES) {
                long megabytes = MOST_BYTES / 1024 / 1024;
                diagnostics.report(FileDiagnostics.badBase(name, "it has more than " + megabytes + " MB"));
                return;
            }
            Document document = new Document();
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                JsonReader.read(stream, json -> json.object(document::field));
            }
            add(document, name, diagnostics);
        } catch (MalformedException e) {
            String line = e.line() > 0 ? " (line " + e.line() + ")" : "";
            diagnostics.report(FileDiagnostics.badBase(name, e.getMessage() + line));
        } catch (IOException e) {
            diagnostics.report(FileDiagnostics.badBase(name, "reading it fails"));
        }
    }

    private void add(Document document, String name, Diagnostics diagnostics) {
        String version = document.version;
        String model = document.model;
        boolean isOfOurs = document.hasThreats && (document.hasModel || version != null && !version.startsWith("1."));
        if (version == null || !isOfOurs) {
            diagnostics.report(FileDiagnostics.badBase(name, "it is JSON of another kind"));
        } else if (!version.startsWith("1.")) {
            diagnostics.report(FileDiagnostics.badBase(name, "its format is not known here"));
        } else if (model == null) {
            diagnostics.report(FileDiagnostics.badBase(name, "the model did not compile when it was written"));
        } else {
            String first = files.putIfAbsent(model, name);
            if (first != null) {
                diagnostics.report(FileDiagnostics.secondBase(name, model, first));
            }
            byModel.put(model, Baseline.of(document.threats));
            Map<String, Baseline> variants = new TreeMap<>();
            document.variants.forEach(variant -> variants.put(variant.name(), variant.on(document.threats)));
            byVariant.put(model, variants);
        }
    }

    /** What matters of the document that {@code check --format json} writes. */
    private static final class Document {
        private final Map<String, Baseline.Then> threats = new HashMap<>();
        private final List<BaseVariant> variants = new ArrayList<>();
        private @Nullable String version;
        private @Nullable String model;
        private boolean hasModel;
        private boolean hasThreats;

        void field(String name, JsonReader json) throws IOException {
            switch (name) {
                case "schemaVersion" -> version = json.text();
                case "model" -> {
                    hasModel = true;
                    json.object(this::modelField);
                }
                case "threats" -> {
                    hasThreats = true;
                    json.array(threat -> new BaseThreat(threats).read(threat));
                }
                case "variants" -> json.array(variant -> variants.add(BaseVariant.read(variant)));
                default -> json.skip();
            }
        }

        private void modelField(String name, JsonReader json) throws IOException {
            if (name.equals("name")) {
                model = json.text();
            } else {
                json.skip();
            }
        }
    }
}
