package dev.merlon.export;

import dev.merlon.backend.Backend;
import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.cyclonedx.CycloneDxBackend;
import dev.merlon.backend.gitlab.GitLabBackend;
import dev.merlon.backend.json.LedgerJson;
import dev.merlon.backend.junit.JUnitBackend;
import dev.merlon.backend.otm.OtmBackend;
import dev.merlon.backend.sarif.SarifBackend;
import dev.merlon.backend.sheet.SheetBackend;
import dev.merlon.backend.text.LedgerCsv;
import dev.merlon.backend.threatdragon.ThreatDragonBackend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The formats that there are. Those that come along are made when they are asked for, and those of others are looked for on the
 * class path only where none of these is meant: a short run should not pay for what it does not use. Until they are closed, the jars
 * of others are open.
 */
public final class Backends implements AutoCloseable {
    private static final Map<String, Supplier<Backend>> BUILT_IN = builtIn();

    /** What commands and goals call formats that are no backends. */
    private static final List<String> TAKEN = List.of("text", "json", "github", "html", "markdown", "diagram");

    private final BackendPath path;
    private final List<ForeignBackend> named;
    private @Nullable List<ForeignBackend> foreign;

    private Backends(BackendPath path, List<ForeignBackend> named) {
        this.path = path;
        this.named = List.copyOf(named);
    }

    /**
     * Those that come along, those on the class path, and those in some folders and jars, whose code is run.
     *
     * @param base the folder that places are found from
     * @throws BackendFailure where a place has no backend, or one that cannot be loaded, or that is there twice
     */
    public static Backends of(Path base, List<Path> places) {
        BackendPath path = new BackendPath(base);
        try {
            List<ForeignBackend> named = new ArrayList<>();
            places.stream().distinct().forEach(place -> named.addAll(path.find(place)));
            Backends backends = new Backends(path, named);
            if (!named.isEmpty()) {
                backends.foreign();
            }
            return backends;
        } catch (BackendFailure e) {
            path.close();
            throw e;
        }
    }

    /**
     * Those that come along, and those that some jars name which belong together, whose code is run; none on the class path.
     *
     * @throws BackendFailure where one cannot be loaded, or is there twice
     */
    public static Backends among(List<Path> jars) {
        BackendPath path = new BackendPath(Path.of(""));
        try {
            Backends backends = new Backends(path, path.among(jars));
            requireOnce(backends.named);
            backends.foreign = backends.named;
            return backends;
        } catch (BackendFailure e) {
            path.close();
            throw e;
        }
    }

    private static Map<String, Supplier<Backend>> builtIn() {
        Map<String, Supplier<Backend>> backends = new LinkedHashMap<>();
        backends.put(
                "sarif",
                () -> new TextBackend(
                        "sarif",
                        "SARIF 2.1.0: threats, decisions and mistakes, for code scanning",
                        true,
                        "check.sarif",
                        checked -> new SarifBackend(checked.version()).textOf(checked.results())));
        backends.put(
                "junit",
                () -> new TextBackend(
                        "junit",
                        "JUnit XML: a case for each threat considered, for build servers",
                        true,
                        "check-junit.xml",
                        checked -> new JUnitBackend(checked.day()).textOf(checked.results())));
        backends.put(
                "gitlab",
                () -> new TextBackend(
                        "gitlab",
                        "Code Quality of GitLab: threats, questions and mistakes, for merge requests",
                        true,
                        "gl-code-quality-report.json",
                        checked -> new GitLabBackend().textOf(checked.results())));
        backends.put(
                "ledger-json",
                () -> new TextBackend(
                        "ledger-json",
                        "the ledger as JSON: every pair of rule and element, for programs",
                        false,
                        "ledger.json",
                        checked -> LedgerJson.document(
                                checked.model(), LedgerRow.of(checked.model(), LedgerRow.Filter.ALL))));
        backends.put(
                "csv",
                () -> new TextBackend(
                        "csv",
                        "the ledger as CSV: every pair of rule and element, for spreadsheets",
                        false,
                        "ledger.csv",
                        checked -> LedgerCsv.of(LedgerRow.of(checked.model(), LedgerRow.Filter.ALL))));
        backends.put("xlsx", SheetBackend::new);
        backends.put("otm", OtmBackend::new);
        backends.put("cyclonedx", CycloneDxBackend::new);
        backends.put("threat-dragon", ThreatDragonBackend::new);
        return backends;
    }

    /** The format of a name; empty where there is none. */
    public Optional<Backend> find(String name) {
        Supplier<Backend> builtIn = BUILT_IN.get(name);
        if (builtIn != null) {
            return Optional.of(builtIn.get());
        }
        for (ForeignBackend each : foreign()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The names of all, those that come along first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(BUILT_IN.keySet());
        foreign().forEach(each -> names.add(each.name()));
        return names;
    }

    /** All of them, those that come along first. */
    public List<Backend> all() {
        List<Backend> all = new ArrayList<>();
        BUILT_IN.values().forEach(each -> all.add(each.get()));
        all.addAll(foreign());
        return all;
    }

    private List<ForeignBackend> foreign() {
        if (foreign == null) {
            List<ForeignBackend> all = new ArrayList<>(named);
            all.addAll(BackendPath.onClassPath());
            requireOnce(all);
            foreign = List.copyOf(all);
        }
        return foreign;
    }

    @Override
    public void close() {
        path.close();
    }

    private static void requireOnce(List<ForeignBackend> backends) {
        Map<String, String> places = new LinkedHashMap<>();
        TAKEN.forEach(name -> places.put(name, "Merlon itself"));
        BUILT_IN.keySet().forEach(name -> places.put(name, "Merlon itself"));
        for (ForeignBackend each : backends) {
            String other = places.putIfAbsent(each.name(), each.place());
            if (other != null) {
                throw new BackendFailure(BackendDiagnostics.twice(each.name(), each.place(), other));
            }
        }
    }
}
