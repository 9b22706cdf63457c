package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.maven.Descriptor.Goal;
import dev.merlon.maven.Descriptor.Parameter;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the plugin says of itself to Maven, and to {@code mvn merlon:help}. */
final class DescriptorTest {
    private static final Map<String, String> OF_SUREFIRE =
            Map.of("skipTests", "skipTests", "skipAllTests", "maven.test.skip");

    @Test
    void everyGoalIsDescribedInASentenceAndMayRunBesideOthers() throws IOException {
        for (Goal goal : goals()) {
            assertThat(goal.description()).as(goal.name()).satisfies(DescriptorTest::isSentence);
            assertThat(goal.threadSafe()).as(goal.name()).isTrue();
        }
    }

    @Test
    void everyParameterIsDescribedInASentenceWithItsDefault() throws IOException {
        for (Goal goal : goals()) {
            for (Parameter parameter : goal.parameters()) {
                String name = goal.name() + " " + parameter.name();
                assertThat(parameter.description()).as(name).satisfies(DescriptorTest::isSentence);
                assertThat(!parameter.fallback().isEmpty()
                                || parameter.description().contains("by default"))
                        .as(name + " says what holds by default")
                        .isTrue();
            }
        }
    }

    @Test
    void everyParameterIsAPropertyOfItsName() throws IOException {
        for (Goal goal : goals()) {
            for (Parameter parameter : goal.parameters()) {
                assertThat(parameter.property())
                        .as(goal.name())
                        .isEqualTo(OF_SUREFIRE.getOrDefault(parameter.name(), "merlon." + parameter.name()));
            }
        }
    }

    @Test
    void aParameterMeansTheSameInAllGoals() throws IOException {
        Map<String, Parameter> known = new HashMap<>();
        for (Goal goal : goals()) {
            for (Parameter parameter : goal.parameters()) {
                assertThat(known.putIfAbsent(parameter.name(), parameter))
                        .as(goal.name())
                        .isIn(null, parameter);
            }
        }
    }

    /** All but {@code help}, which Maven's own tools make. */
    private static Collection<Goal> goals() throws IOException {
        Map<String, Goal> goals = Descriptor.read();
        assertThat(goals.remove("help")).isNotNull();
        assertThat(goals).isNotEmpty();
        return goals.values();
    }

    private static void isSentence(String text) {
        assertThat(text).matches("(?s)[A-Z].*\\.").doesNotContain(". ");
    }
}
