package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One content security policy, by directive. */
final class Directives {
    private final Map<String, List<String>> sources = new HashMap<>();

    private Directives() {}

    /** Reads it as browsers do: of a directive that stands twice the first counts. */
    static Directives of(String policy) {
        Directives found = new Directives();
        for (String directive : policy.split(";", -1)) {
            List<String> words = new ArrayList<>(List.of(directive.strip().split("\\s+")));
            String name = words.remove(0).toLowerCase(Locale.ROOT);
            found.sources.putIfAbsent(
                    name,
                    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        }
        return found;
    }

    /** The sources of a directive, or null where the policy has none of that name. */
    @Nullable
    List<String> sources(String name) {
        return sources.get(name);
    }

    /** From where scripts may come; empty where the policy says nothing of it. */
    List<String> scripts() {
        for (String name : List.of("script-src-elem", "script-src", "default-src")) {
            List<String> found = sources.get(name);
            if (found != null) {
                return found.isEmpty() ? List.of("'none'") : found;
            }
        }
        return List.of();
    }

    static boolean isAnySite(String source) {
        return source.equals("*") || source.equals("http:") || source.equals("https:") || source.equals("*:*");
    }
}
