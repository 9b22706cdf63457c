package dev.merlon.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes the workflows safe for pull requests of strangers. */
final class WorkflowSafetyTest {
    private static final String RUN = "github/threat-model.yml";
    private static final String COMMENT = "github/threat-model-comment.yml";
    private static final String GITLAB = "gitlab/threat-model.yml";

    /** A plain `on` is a truth value in YAML 1.1. */
    private static final Object ON = true;

    @Test
    void everyYamlFileIsOneOfThese() throws IOException {
        try (Stream<Path> files = Files.walk(Yaml.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yml"))
                            .map(file -> Yaml.FOLDER.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder(RUN, COMMENT, GITLAB);
        }
    }

    @Test
    void gitHubGivesNoJobMoreThanItSays() throws IOException {
        for (String file : List.of(RUN, COMMENT)) {
            Yaml workflow = Yaml.read(file);
            assertThat(workflow.at("permissions").isThere()).isTrue();
            assertThat(workflow.at("permissions").map()).isEmpty();
            workflow.at("jobs")
                    .map()
                    .keySet()
                    .forEach(job -> assertThat(
                                    workflow.at("jobs", job, "permissions").isThere())
                            .isTrue());
        }
    }

    @Test
    void gitHubLetsAPullRequestReadOnly() throws IOException {
        Yaml workflow = Yaml.read(RUN);
        assertThat(workflow.at(ON).map().keySet())
                .map(Object::toString)
                .containsExactlyInAnyOrder("pull_request", "push");
        assertThat(workflow.at("jobs", "diff", "permissions").map()).isEqualTo(Map.of("contents", "read"));
        assertThat(workflow.at("jobs", "diff", "if").text()).isEqualTo("github.event_name == 'pull_request'");
        assertThat(workflow.at("jobs", "check", "if").text()).isEqualTo("github.event_name == 'push'");
        for (Object job : workflow.at("jobs").map().keySet()) {
            Yaml checkout = workflow.at("jobs", job, "steps").list().get(0);
            assertThat(checkout.at("uses").text()).startsWith("actions/checkout@");
            assertThat(checkout.at("with", "persist-credentials").text()).isEqualTo("false");
        }
    }

    @Test
    void gitHubRunsNothingOfAPullRequestBesideATokenThatMayWrite() throws IOException {
        Yaml workflow = Yaml.read(COMMENT);
        assertThat(workflow.at(ON).map().keySet()).map(Object::toString).containsExactly("workflow_run");
        assertThat(workflow.at("jobs", "comment", "permissions").map())
                .isEqualTo(Map.of("actions", "read", "pull-requests", "write", "security-events", "write"));
        assertThat(workflow.at("jobs", "comment", "steps").list())
                .map(step -> step.at("uses").text())
                .noneMatch(uses -> uses.startsWith("actions/checkout"));
        assertThat(workflow.at(ON, "workflow_run", "workflows").list())
                .map(Yaml::text)
                .containsExactly(Yaml.read(RUN).at("name").text());
    }

    /** An expression in a script is replaced by its text before the shell reads it. */
    @Test
    void gitHubPutsNoTextOfAnEventIntoAScript() throws IOException {
        for (String file : List.of(RUN, COMMENT)) {
            Yaml jobs = Yaml.read(file).at("jobs");
            for (Object job : jobs.map().keySet()) {
                for (Yaml step : jobs.at(job, "steps").list()) {
                    assertThat(step.at("run").text()).doesNotContain("${{");
                    if (step.at("uses").isThere()) {
                        assertThat(step.at("uses").text()).matches("[a-z/-]+@[0-9a-f]{40}");
                    }
                }
            }
        }
    }

    @Test
    void gitLabShowsItsTokenToNoFileOfTheRepository() throws IOException {
        Yaml note = Yaml.read(GITLAB).at("threat-model-note");
        assertThat(note.at("variables", "GIT_STRATEGY").text()).isEqualTo("none");
        assertThat(note.at("rules").list())
                .singleElement()
                .satisfies(rule -> assertThat(rule.at("if").text())
                        .contains("$MERLON_NOTE_TOKEN", "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID"));
        assertThat(Yaml.read(GITLAB).at("threat-model", "script").value().toString())
                .doesNotContain("TOKEN");
    }

    @Test
    void jenkinsBindsNoCredentials() throws IOException {
        assertThat(Files.readString(Yaml.FOLDER.resolve("jenkins/Jenkinsfile")))
                .doesNotContain("credentials(", "withCredentials");
    }
}
