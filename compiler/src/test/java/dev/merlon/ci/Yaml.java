package dev.merlon.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A node of a YAML file. */
record Yaml(Object value) {
    static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "../docs/ci")
            .toAbsolutePath()
            .normalize();

    static Yaml read(String file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(
                new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(Files.readString(FOLDER.resolve(file))));
    }

    /** What is at a path of keys; a node with nothing where there is none. */
    Yaml at(Object... keys) {
        Object at = value;
        for (Object key : keys) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Yaml(at);
    }

    boolean isThere() {
        return value != null;
    }

    String text() {
        return value == null ? "" : String.valueOf(value);
    }

    Map<?, ?> map() {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    List<Yaml> list() {
        return value instanceof List<?> list ? list.stream().map(Yaml::new).toList() : List.of();
    }

    /** The member of a list with a name. */
    Yaml named(String name) {
        return list().stream()
                .filter(each -> each.at("name").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }
}
