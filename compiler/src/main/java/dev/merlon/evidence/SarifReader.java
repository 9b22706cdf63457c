package dev.merlon.evidence;

import dev.merlon.json.JsonReader;
import dev.merlon.json.MalformedException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads results of scanners in SARIF 2.1.0 (OASIS standard, 27 March 2020).
 *
 * <p>A result counts when it is a failure (kind {@code fail}, level {@code error} or {@code warning}), not suppressed, and not
 * one that a baseline knows as gone.
 */
final class SarifReader {
    private final LocalDate written;
    private final String file;
    private final List<ScanRun> runs = new ArrayList<>();
    private boolean isSarif;

    private SarifReader(LocalDate written, String file) {
        this.written = written;
        this.file = file;
    }

    /**
     * The runs of a file.
     *
     * @param written the day the file was written, for runs that do not say when they ended
     */
    static List<ScanRun> read(InputStream stream, LocalDate written, String file)
            throws IOException, UnreadableException {
        SarifReader reader = new SarifReader(written, file);
        try {
            JsonReader.read(stream, json -> json.object(reader::document));
        } catch (MalformedException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), e.line());
        }
        if (!reader.isSarif) {
            throw new UnreadableException("it is JSON without the `runs` of SARIF 2.1.0", 0);
        }
        return reader.runs;
    }

    private void document(String name, JsonReader json) throws IOException {
        if (name.equals("runs")) {
            isSarif = true;
            json.array(run -> runs.add(new Run().read(run)));
        } else {
            json.skip();
        }
    }

    /** A result as it stands, before the rules of its run are known. */
    private record Result(
            @Nullable String rule, int index, @Nullable String level, boolean counts) {}

    /** What a rule says of itself. */
    private record Descriptor(String id, @Nullable String level) {}

    private final class Run {
        private String tool = "";
        private final List<Descriptor> rules = new ArrayList<>();
        private final Set<String> extensionRules = new HashSet<>();
        private final List<Result> results = new ArrayList<>();
        private @Nullable LocalDate ended;
        private boolean finished = true;

        ScanRun read(JsonReader json) throws IOException {
            json.object((name, value) -> {
                switch (name) {
                    case "tool" -> value.object(this::tool);
                    case "invocations" -> value.array(each -> each.object(this::invocation));
                    case "results" -> value.array(each -> results.add(result(each)));
                    default -> value.skip();
                }
            });
            Map<String, String> levels = new HashMap<>();
            Set<String> ids = new HashSet<>(extensionRules);
            for (Descriptor rule : rules) {
                ids.add(rule.id);
                if (rule.level != null) {
                    levels.put(rule.id, rule.level);
                }
            }
            Map<String, Integer> findings = new TreeMap<>();
            for (Result result : results) {
                String id = id(result);
                String level = result.level == null ? levels.getOrDefault(id, "warning") : result.level;
                if (result.counts && (level.equals("error") || level.equals("warning"))) {
                    findings.merge(id, 1, Integer::sum);
                }
            }
            return new ScanRun(tool, ids, findings, finished, ended == null ? written : ended, file);
        }

        private String id(Result result) {
            if (result.rule != null) {
                return result.rule;
            }
            return result.index >= 0 && result.index < rules.size() ? rules.get(result.index).id : "";
        }

        private void tool(String name, JsonReader json) throws IOException {
            switch (name) {
                case "driver" ->
                    json.object((field, value) -> {
                        switch (field) {
                            case "name" -> tool = orEmpty(value.text());
                            case "rules" -> value.array(each -> rules.add(descriptor(each)));
                            default -> value.skip();
                        }
                    });
                case "extensions" ->
                    json.array(extension -> extension.object((field, value) -> {
                        if (field.equals("rules")) {
                            value.array(each -> extensionRules.add(descriptor(each).id));
                        } else {
                            value.skip();
                        }
                    }));
                default -> json.skip();
            }
        }

        private void invocation(String name, JsonReader json) throws IOException {
            switch (name) {
                case "endTimeUtc" -> {
                    LocalDate day = Dates.day(json.text());
                    boolean older = day != null && (ended == null || day.isBefore(ended));
                    ended = older ? day : ended;
                }
                case "executionSuccessful" -> finished &= !json.isFalse();
                default -> json.skip();
            }
        }
    }

    private static Descriptor descriptor(JsonReader json) throws IOException {
        String[] found = new String[2];
        json.object((name, value) -> {
            switch (name) {
                case "id" -> found[0] = value.text();
                case "defaultConfiguration" ->
                    value.object((field, inner) -> {
                        if (field.equals("level")) {
                            found[1] = inner.text();
                        } else {
                            inner.skip();
                        }
                    });
                default -> value.skip();
            }
        });
        return new Descriptor(orEmpty(found[0]), found[1]);
    }

    private static Result result(JsonReader json) throws IOException {
        String[] texts = new String[2];
        int[] index = {-1};
        boolean[] gone = {false};
        json.object((name, value) -> {
            switch (name) {
                case "ruleId" -> texts[0] = value.text();
                case "ruleIndex" -> index[0] = value.number();
                case "level" -> texts[1] = value.text();
                case "kind" -> gone[0] |= !orEmpty(value.text()).equals("fail");
                case "baselineState" -> gone[0] |= "absent".equals(value.text());
                case "suppressions" -> value.array(each -> gone[0] |= suppresses(each));
                case "rule" ->
                    value.object((field, inner) -> {
                        switch (field) {
                            case "id" -> texts[0] = texts[0] == null ? inner.text() : skipped(inner, texts[0]);
                            case "index" -> index[0] = index[0] < 0 ? inner.number() : skipped(inner, index[0]);
                            default -> inner.skip();
                        }
                    });
                default -> value.skip();
            }
        });
        return new Result(texts[0], index[0], texts[1], !gone[0]);
    }

    private static <T> T skipped(JsonReader json, T kept) throws IOException {
        json.skip();
        return kept;
    }

    /** A suppression counts unless somebody rejected it, or has not looked yet. */
    private static boolean suppresses(JsonReader json) throws IOException {
        boolean[] counts = {true};
        json.object((name, value) -> {
            if (name.equals("status")) {
                counts[0] = orEmpty(value.text()).equals("accepted");
            } else {
                value.skip();
            }
        });
        return counts[0];
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
