package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.maven.Descriptor.Goal;
import dev.merlon.maven.Descriptor.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for Maven users says what is so: its poms are built, its tables are those of the plugin. */
final class GuideTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path GUIDE = BASE.resolve("../docs/maven.md");
    private static final Pattern FRAGMENT = Pattern.compile("(?s)```xml\n(.*?)```");

    @Test
    void everyPomIsPartOfAProjectThatTheBuildBuilds() throws IOException {
        List<String> poms;
        try (Stream<Path> projects = Files.list(BASE.resolve("src/it"))) {
            poms = projects.map(project -> project.resolve("pom.xml"))
                    .filter(Files::exists)
                    .map(GuideTest::pom)
                    .toList();
        }
        List<String> fragments = FRAGMENT.matcher(Files.readString(GUIDE))
                .results()
                .map(match -> plain(match.group(1)))
                .toList();
        assertThat(fragments).hasSizeGreaterThan(4);
        for (String fragment : fragments) {
            assertThat(poms).as(fragment).anyMatch(pom -> pom.contains(fragment));
        }
    }

    /** The projects hold their builds to the same lines. */
    @Test
    void theBuildsThatFailSayWhatIsShown() throws IOException {
        for (String project : List.of("failing-finding", "diff-fails", "assertions-loop")) {
            String shown = Files.readString(BASE.resolve("src/it/" + project + "/expected.txt"));
            assertThat(Files.readString(GUIDE)).contains("```text\n" + shown + "```");
        }
    }

    @Test
    void theTablesAreThoseOfThePlugin() throws IOException {
        Map<String, Goal> goals = Descriptor.read();
        goals.remove("help");
        String guide = Files.readString(GUIDE);
        String current = with(with(guide, "goals", goals(goals)), "parameters", parameters(goals));
        if (Boolean.getBoolean("merlon.bless")) {
            Files.writeString(GUIDE, current);
        }
        assertThat(Files.readString(GUIDE)).isEqualTo(current);
    }

    private static String goals(Map<String, Goal> goals) {
        StringBuilder table = new StringBuilder("| goal | phase | what it does |\n|---|---|---|\n");
        for (Goal goal : goals.values()) {
            table.append("| `")
                    .append(goal.name())
                    .append("` | ")
                    .append(goal.phase().isEmpty() ? "" : "`" + goal.phase() + "`")
                    .append(" | ")
                    .append(markdown(goal.description()))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String parameters(Map<String, Goal> goals) {
        Map<String, List<String>> users = new TreeMap<>();
        List<Parameter> all = new ArrayList<>();
        for (Goal goal : goals.values()) {
            for (Parameter parameter : goal.parameters()) {
                users.computeIfAbsent(parameter.name(), name -> new ArrayList<>())
                        .add(goal.name());
                if (!all.contains(parameter)) {
                    all.add(parameter);
                }
            }
        }
        all.sort(Comparator.comparing(Parameter::name));
        StringBuilder table =
                new StringBuilder("| parameter | property | default | what it says | goals |\n|---|---|---|---|---|\n");
        for (Parameter parameter : all) {
            List<String> of = users.getOrDefault(parameter.name(), List.of());
            table.append("| `")
                    .append(parameter.name())
                    .append("` | `")
                    .append(parameter.property())
                    .append("` | ")
                    .append(parameter.fallback().isEmpty() ? "" : "`" + parameter.fallback() + "`")
                    .append(" | ")
                    .append(markdown(parameter.description()))
                    .append(" | ")
                    .append(of.size() == goals.size() ? "all" : String.join(", ", of))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** The guide with a table between its marks. */
    private static String with(String guide, String name, String table) {
        String start = "<!-- " + name + " -->\n";
        int from = guide.indexOf(start) + start.length();
        int to = guide.indexOf("<!-- end of " + name + " -->");
        return guide.substring(0, from) + table + guide.substring(to);
    }

    private static String markdown(String description) {
        return description.replaceAll("</?code>", "`").replaceAll("\\s+", " ");
    }

    private static String pom(Path file) {
        try {
            return plain(Files.readString(file).replace("@project.version@", "0.1.0-SNAPSHOT"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tags and texts without what is between them. */
    private static String plain(String xml) {
        return xml.replaceAll("(?s)<!--.*?-->", "")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining())
                .replaceAll(">\\s+<", "><");
    }
}
