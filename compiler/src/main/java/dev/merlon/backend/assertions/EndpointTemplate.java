package dev.merlon.backend.assertions;

import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.model.Trial;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Provable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which settings the tests look for, as properties that are all commented out. */
final class EndpointTemplate {
    static final String NAME = "merlon-endpoints.template.properties";

    private EndpointTemplate() {}

    static OutputFile of(List<Analysis> analyses) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(JavaSource.HEADER).append(", which writes it anew: do not edit it.\n");
        out.append(
                "# What the tests look for. Copy what you have to src/test/resources/merlon-endpoints.properties.\n");
        out.append("# A test without its settings is skipped, and proves nothing.\n");
        out.append("#\n# For all elements:\n");
        out.append("#trust-store = whom to trust, in a file of PKCS#12; otherwise whom the JDK trusts\n");
        out.append("#trust-store-password = ${env:TRUST_STORE_PASSWORD}\n");
        Map<String, Map<String, String>> byElement = new TreeMap<>();
        Map<String, String> titles = new TreeMap<>();
        for (Analysis analysis : analyses) {
            for (Provable provable : analysis.provables()) {
                Trial trial = Trial.of(provable.probe().name());
                if (trial != null) {
                    Element element = provable.element();
                    titles.put(element.name(), element.title());
                    Map<String, String> lines = byElement.computeIfAbsent(element.name(), e -> new LinkedHashMap<>());
                    for (String setting : trial.settings()) {
                        // What talks HTTP for one of its tests does so for all.
                        lines.merge(
                                setting.substring(0, setting.indexOf(' ')),
                                setting,
                                (one, other) -> one.equals(Trial.ANY_URL) ? other : one);
                    }
                }
            }
        }
        byElement.forEach((element, lines) -> {
            String title = titles.getOrDefault(element, element);
            out.append("\n# ").append(plain(title)).append('\n');
            lines.values()
                    .forEach(setting -> out.append('#')
                            .append(key(element))
                            .append('.')
                            .append(setting)
                            .append('\n'));
        });
        return new OutputFile(NAME, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return Display.escape(text.strip().replaceAll("\\s+", " "));
    }

    /** A name as the key of a property: what would end it is escaped. */
    private static String key(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (" :=#!\\".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append("\\u").append("%04X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
