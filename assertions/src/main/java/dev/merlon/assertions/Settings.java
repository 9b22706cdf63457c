package dev.merlon.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where elements answer, and with what they are called: {@code settle.url = https://settle.test.example.com/transfers}.
 *
 * <p>A value is looked for in the system property {@code merlon.settle.url}; in the file that the system property
 * {@code merlon.endpoints} or the environment variable {@code MERLON_ENDPOINTS} names; in what an {@link EndpointSource} says; and in
 * {@code merlon-endpoints.properties} on the class path. The first that has it counts. {@code ${env:NAME}} stands for an
 * environment variable, so that no file has to hold a secret.
 */
final class Settings {
    static final String FILE = "merlon-endpoints.properties";

    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)\\}");

    private final List<Map<String, String>> places;
    private final String element;

    Settings(List<Map<String, String>> places, String element) {
        this.places = List.copyOf(places);
        this.element = element;
    }

    /** The settings of an element in this process. */
    static Settings of(String element) throws NotTriedException {
        List<Map<String, String>> places = new ArrayList<>();
        String named = System.getProperty("merlon.endpoints", System.getenv("MERLON_ENDPOINTS"));
        if (named != null && !named.isBlank()) {
            places.add(read(named));
        }
        places.addAll(Sources.ALL);
        places.add(onClassPath());
        return new Settings(places, element);
    }

    /** What is asked once, since it may start a server. */
    private static final class Sources {
        private static final List<Map<String, String>> ALL = all();

        private static List<Map<String, String>> all() {
            List<Map<String, String>> all = new ArrayList<>();
            ServiceLoader.load(EndpointSource.class).forEach(source -> all.add(Map.copyOf(source.endpoints())));
            return all;
        }
    }

    String element() {
        return element;
    }

    /** The value of a key of the element, or null where nobody says it. */
    @Nullable
    String value(String key) throws NotTriedException {
        return find(element + "." + key);
    }

    /** The value of a key of the element, or what holds for all elements. */
    @Nullable
    String valueOrCommon(String key) throws NotTriedException {
        String own = value(key);
        return own == null ? find(key) : own;
    }

    /** The value of a key of the element. */
    String require(String key, String meaning) throws NotTriedException {
        String value = value(key);
        if (value == null) {
            throw new NotTriedException(missing(key, meaning));
        }
        return value;
    }

    /** Says which setting is missing, and what it means. */
    String missing(String key, String meaning) {
        return "nobody says " + meaning + ": set `" + Plain.text(element) + "." + key + "` in " + FILE;
    }

    /** A list with commas between its parts; empty where nobody says it. */
    List<String> list(String key) throws NotTriedException {
        String value = value(key);
        List<String> parts = new ArrayList<>();
        for (String part : value == null ? new String[0] : value.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private @Nullable String find(String key) throws NotTriedException {
        String value = System.getProperty("merlon." + key);
        for (int i = 0; i < places.size() && value == null; i++) {
            value = places.get(i).get(key);
        }
        return value == null || value.isBlank() ? null : resolved(key, value.strip());
    }

    private static String resolved(String key, String value) throws NotTriedException {
        Matcher matcher = VARIABLE.matcher(value);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String variable = System.getenv(matcher.group(1));
            if (variable == null) {
                throw new NotTriedException("`" + Plain.text(key) + "` needs the environment variable "
                        + matcher.group(1) + ", which is not set");
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(variable));
        }
        return matcher.appendTail(out).toString();
    }

    private static Map<String, String> onClassPath() throws NotTriedException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ClassLoader own = loader == null ? Settings.class.getClassLoader() : loader;
        try (InputStream stream = own == null ? null : own.getResourceAsStream(FILE)) {
            return stream == null ? Map.of() : parse(stream.readNBytes(MOST_BYTES + 1), FILE);
        } catch (IOException e) {
            throw new NotTriedException(FILE + " on the class path cannot be read");
        }
    }

    private static Map<String, String> read(String file) throws NotTriedException {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return parse(stream.readNBytes(MOST_BYTES + 1), file);
        } catch (IOException | InvalidPathException e) {
            throw new NotTriedException("the file of endpoints `" + Plain.text(file)
                    + "` cannot be read; `merlon.endpoints` or MERLON_ENDPOINTS names it");
        }
    }

    private static Map<String, String> parse(byte[] bytes, String name) throws IOException, NotTriedException {
        if (bytes.length > MOST_BYTES) {
            throw new NotTriedException("`" + Plain.text(name) + "` has more than 1 MB");
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new NotTriedException("`" + Plain.text(name) + "` has a wrong \\u escape");
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }
}
