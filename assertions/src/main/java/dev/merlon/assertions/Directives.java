package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One content security policy, by directive. */
final class Directives {
    private static final String STRICT = "'strict-dynamic'";
    private static final Pattern ANY_SITE = Pattern.compile("(https?://)?\\*(:[0-9*]+)?(/.*)?|https?:(//)?");

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

    /** Whether scripts come from named places only, and none stands in the page: neither as an element nor as an attribute. */
    boolean namesScripts() {
        List<String> elements = first("script-src-elem", "script-src", "default-src");
        List<String> attributes = first("script-src-attr", "script-src", "default-src");
        return elements != null
                && attributes != null
                && !allowsInline(elements)
                && !allowsInline(attributes)
                // Next to this one browsers pass over all that names places.
                && (elements.contains(STRICT) || elements.stream().noneMatch(Directives::isAnyScript));
    }

    private @Nullable List<String> first(String... names) {
        for (String name : names) {
            List<String> found = sources.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean allowsInline(List<String> scripts) {
        boolean named = scripts.stream()
                .anyMatch(source -> source.startsWith("'nonce-")
                        || source.startsWith("'sha256-")
                        || source.startsWith("'sha384-")
                        || source.startsWith("'sha512-")
                        || source.equals(STRICT));
        return !named && scripts.contains("'unsafe-inline'");
    }

    private static boolean isAnyScript(String source) {
        return isAnySite(source) || source.equals("data:");
    }

    /** Whether it stands for every site: {@code *}, {@code https:}, {@code https://*:443}. */
    static boolean isAnySite(String source) {
        return ANY_SITE.matcher(source).matches();
    }
}
