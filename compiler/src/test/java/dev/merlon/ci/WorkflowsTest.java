package dev.merlon.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ci.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of the workflows, on a repository in which a pull request takes a defence away, and a code host on loopback. */
final class WorkflowsTest {
    private static final String MARK = "<!-- merlon-diff -->";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.*?) }}");
    private static final Pattern JENKINS_SCRIPT = Pattern.compile("(?s)sh '''\n(.*?)'''");

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Shell shell;
    private Path shop;

    @BeforeAll
    static void make() throws Exception {
        Shell.needs("bash", "git", "curl", "jq", "sed");
        new Shell(made).makeShop();
    }

    @BeforeEach
    void prepare() throws Exception {
        shell = new Shell(folder);
        shop = folder.resolve("shop");
        shell.run(folder, "cp -r '" + made + "/shop' '" + made + "/model.tm' .");
    }

    @Test
    void gitHubComparesWithoutAnyRight() throws Exception {
        Map<String, String> known = new HashMap<>(Map.of(
                "github.base_ref",
                "main",
                "runner.temp",
                Files.createDirectory(folder.resolve("temp")).toString()));
        Path results = folder.resolve("temp/threat-model");
        Yaml workflow = Yaml.read("github/threat-model.yml");
        useMerlonOf(workflow, known);

        Run compare = gitHub(workflow, "diff", "Compare", known);
        assertThat(compare.code()).as(compare.text()).isZero();
        assertThat(compare.text()).contains("defence-removed  critical  std.crypto.cleartext-public @ pay");
        assertThat(known).containsEntry("steps.compare.outputs.status", "1");
        String comment = Files.readString(results.resolve("comment.md"));
        assertThat(comment).startsWith(MARK + "\n").contains("cleartext-public");
        assertThat(folder.resolve("summary")).hasContent(comment);

        Run check = gitHub(workflow, "diff", "Check", known);
        assertThat(check.code()).as(check.text()).isZero();
        assertThat(results.resolve("check.sarif")).content().contains("threatmodel/shop.tm");

        assertThat(gitHub(workflow, "diff", "Gate", known).code()).isEqualTo(1);
    }

    @Test
    void gitHubSaysSoOfAModelThatDoesNotCompile() throws Exception {
        shell.run(shop, "echo broken >>threatmodel/shop.tm; git commit -qam Broken");
        Map<String, String> known = new HashMap<>(Map.of(
                "github.base_ref",
                "main",
                "runner.temp",
                Files.createDirectory(folder.resolve("temp")).toString()));
        Yaml workflow = Yaml.read("github/threat-model.yml");
        useMerlonOf(workflow, known);
        assertThat(gitHub(workflow, "diff", "Compare", known).code()).isZero();
        assertThat(known).containsEntry("steps.compare.outputs.status", "2");
        assertThat(folder.resolve("temp/threat-model/comment.md")).content().startsWith(MARK);
        assertThat(gitHub(workflow, "diff", "Gate", known).code()).isEqualTo(2);
        assertThat(workflow.at("jobs", "diff", "steps").named("Check").at("if").text())
                .isEqualTo("steps.compare.outputs.status != '2'");
    }

    private void useMerlonOf(Yaml workflow, Map<String, String> known) throws Exception {
        Run get = gitHub(workflow, "diff", "Get Merlon", known);
        assertThat(get.code()).as(get.text()).isZero();
        shell.prependPath(Files.readString(folder.resolve("path")).strip());
    }

    /** Runs a step of a job, with what the expressions in its environment stand for; its outputs are known from then on. */
    private Run gitHub(Yaml workflow, String job, String step, Map<String, String> known) throws Exception {
        Yaml found = workflow.at("jobs", job, "steps").named(step);
        Map<String, String> environment = new HashMap<>();
        for (Yaml variables : List.of(workflow.at("env"), found.at("env"))) {
            variables.map().forEach((name, value) -> environment.put(name.toString(), value(value.toString(), known)));
        }
        Path outputs = Files.writeString(folder.resolve("outputs"), "");
        environment.put("GITHUB_OUTPUT", outputs.toString());
        environment.put("GITHUB_PATH", folder.resolve("path").toString());
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
        environment.put("GITHUB_REPOSITORY", "acme/shop");
        environment.put("GITHUB_API_URL", known.getOrDefault("api", "nowhere"));
        environment.put("RUNNER_TEMP", known.getOrDefault("runner.temp", "nowhere"));
        Run run = shell.run(
                known.containsKey("folder") ? Path.of(known.get("folder")) : shop,
                found.at("run").text(),
                environment);
        for (String line : Files.readAllLines(outputs)) {
            String[] output = line.split("=", 2);
            known.put("steps." + found.at("id").text() + ".outputs." + output[0], output[1]);
        }
        return run;
    }

    private static String value(String text, Map<String, String> known) {
        Matcher matcher = EXPRESSION.matcher(text);
        return matcher.replaceAll(match -> {
            assertThat(known).containsKey(match.group(1));
            return Matcher.quoteReplacement(known.get(match.group(1)));
        });
    }

    @Test
    void gitHubUpdatesItsOwnCommentInPlace() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run/threat-model"));
        Yaml workflow = Yaml.read("github/threat-model-comment.yml");
        try (CodeHost host = new CodeHost("Authorization: Bearer secret")) {
            host.answer("/repos/acme/shop/pulls", () -> """
                    [{"number": 6, "head": {"sha": "0000"}}, {"number": 7, "head": {"sha": "abcd"}}]""");
            host.keep(
                    "/repos/acme/shop/issues/7/comments",
                    "/repos/acme/shop/issues/comments",
                    "PATCH",
                    "{\"login\": \"github-actions[bot]\"}");
            host.add("{\"login\": \"mallory\"}", MARK + "\nmine");
            for (int i = 0; i < 100; i++) {
                host.add("{\"login\": \"github-actions[bot]\"}", "about something else");
            }
            Map<String, String> known = event(host, run, "abcd");
            assertThat(gitHub(workflow, "comment", "Find the pull request", known)
                            .code())
                    .isZero();
            assertThat(known).containsEntry("steps.find.outputs.number", "7");

            comment(workflow, known, run, "first, of @acme/security by shop@example.com");
            assertThat(host.comments())
                    .hasSize(102)
                    .last()
                    .asString()
                    .isEqualTo(MARK + "\nfirst, of @\u200bacme/security by shop@\u200bexample.com");
            comment(workflow, known, run, "second");
            assertThat(host.comments()).hasSize(102).last().asString().isEqualTo(MARK + "\nsecond");
            assertThat(host.comments()).first().asString().isEqualTo(MARK + "\nmine");
            assertThat(host.requests()).contains("PATCH /repos/acme/shop/issues/comments/101");

            comment(workflow, known, run, "long ".repeat(20_000));
            assertThat(host.comments().get(101)).hasSize(60_000);

            Files.writeString(run.resolve("comment.md"), "no mark");
            assertThat(gitHub(workflow, "comment", "Comment", known).code()).isEqualTo(1);
            assertThat(host.comments()).hasSize(102).noneMatch("no mark"::equals);
        }
    }

    @Test
    void gitHubLeavesAPullRequestWithNewerCommitsAlone() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run/threat-model"));
        try (CodeHost host = new CodeHost("Authorization: Bearer secret")) {
            host.answer("/repos/acme/shop/pulls", () -> "[{\"number\": 7, \"head\": {\"sha\": \"newer\"}}]");
            Map<String, String> known = event(host, run, "abcd");
            Run find = gitHub(Yaml.read("github/threat-model-comment.yml"), "comment", "Find the pull request", known);
            assertThat(find.code()).isZero();
            assertThat(find.text()).contains("No open pull request ends with abcd");
            assertThat(known).containsEntry("steps.find.outputs.number", "");
            assertThat(host.requests())
                    .singleElement()
                    .asString()
                    .isEqualToIgnoringCase("GET /repos/acme/shop/pulls?state=open&head=ann%3Apay%26x%3D1");
        }
    }

    /** A branch may have a name that means something in a URL. */
    private static Map<String, String> event(CodeHost host, Path run, String commit) {
        return new HashMap<>(Map.of(
                "api",
                host.url(),
                "folder",
                run.getParent().toString(),
                "github.token",
                "secret",
                "github.event.workflow_run.head_repository.owner.login",
                "ann",
                "github.event.workflow_run.head_branch",
                "pay&x=1",
                "github.event.workflow_run.head_sha",
                commit));
    }

    private void comment(Yaml workflow, Map<String, String> known, Path run, String text) throws Exception {
        Files.writeString(run.resolve("comment.md"), MARK + "\n" + text);
        Run comment = gitHub(workflow, "comment", "Comment", known);
        assertThat(comment.code()).as(comment.text()).isZero();
        assertThat(comment.text()).contains("Wrote comment 101.").doesNotContain("secret");
    }

    @Test
    void gitLabComparesAndWritesANote() throws Exception {
        Yaml pipeline = Yaml.read("gitlab/threat-model.yml");
        Map<String, String> variables = new HashMap<>();
        pipeline.at("variables").map().forEach((name, value) -> variables.put(name.toString(), value.toString()));
        variables.put("CI_PROJECT_DIR", shop.toString());
        variables.put(
                "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                shell.run(shop, "git merge-base origin/main pay").strip());
        Run compare = shell.run(
                shop,
                lines(pipeline.at("threat-model", "before_script")) + lines(pipeline.at("threat-model", "script")),
                variables);
        assertThat(compare.code()).as(compare.text()).isEqualTo(1);
        assertThat(compare.text()).contains("defence-removed");
        assertThat(shop.resolve("gl-code-quality-report.json")).content().startsWith("[");

        try (CodeHost host = new CodeHost("PRIVATE-TOKEN: secret")) {
            host.answer("/user", () -> "{\"id\": 5}");
            String notes = "/projects/11/merge_requests/3/notes";
            host.keep(notes, notes, "PUT", "{\"id\": 5}");
            host.add("{\"id\": 6}", MARK + "\nmine");
            variables.putAll(Map.of(
                    "CI_API_V4_URL", host.url(),
                    "CI_PROJECT_ID", "11",
                    "CI_MERGE_REQUEST_IID", "3",
                    "MERLON_NOTE_TOKEN", "secret"));
            String script = lines(pipeline.at("threat-model-note", "script"));
            for (int i = 0; i < 2; i++) {
                Run note = shell.run(shop, script, variables);
                assertThat(note.code()).as(note.text()).isZero();
                assertThat(note.text()).contains("Wrote note 1.").doesNotContain("secret");
            }
            assertThat(host.comments()).hasSize(2).first().asString().isEqualTo(MARK + "\nmine");
            assertThat(host.comments().get(1)).startsWith(MARK).contains("cleartext-public");
            assertThat(host.requests()).contains("POST " + notes, "PUT " + notes + "/1");
        }
    }

    private static String lines(Yaml script) {
        StringBuilder text = new StringBuilder();
        script.list().forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    @Test
    void jenkinsComparesAChangeRequest() throws Exception {
        Matcher scripts = JENKINS_SCRIPT.matcher(Files.readString(Yaml.FOLDER.resolve("jenkins/Jenkinsfile")));
        StringBuilder script = new StringBuilder();
        while (scripts.find()) {
            script.append(scripts.group(1));
        }
        Map<String, String> variables = new HashMap<>(Map.of("MODELS", "threatmodel", "MERLON", "artifact"));
        variables.put("CHANGE_TARGET", "main");
        Run compare = shell.run(shop, script.toString(), variables);
        assertThat(compare.code()).as(compare.text()).isEqualTo(1);
        assertThat(shop.resolve("target/threat-model/diff.md")).content().startsWith(MARK);
        assertThat(shop.resolve("target/threat-model/TEST-merlon.xml"))
                .content()
                .contains("<testsuite");
    }

    @Test
    void theHookHoldsBackWhatIsStaged() throws Exception {
        Path hook = shop.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(Yaml.FOLDER.resolve("pre-commit/pre-commit"), hook);
        assertThat(Files.isExecutable(Yaml.FOLDER.resolve("pre-commit/pre-commit")))
                .isTrue();
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        shell.run(shop, "git checkout -q main");

        // What lies in the folder and is not staged does not matter.
        shell.run(
                shop,
                "sed -i 's/via Https/via Http/' threatmodel/shop.tm; echo x >>README; git add README; git commit -qm 'README'");
        Run held = shell.run(shop, "git commit -qam 'Pay faster'", Map.of());
        assertThat(held.code()).isEqualTo(1);
        assertThat(held.text()).contains("defence-removed", "pre-commit: not committed");
        assertThat(shell.run(shop, "git log -1 --format=%s")).isEqualTo("README\n");

        shell.run(
                shop,
                "git reset -q --hard; printf '\\ncomponent    printer \"Printer\" : Service\\n' >>threatmodel/shop.tm");
        assertThat(shell.run(shop, "git commit -qam 'Print'", Map.of()).code())
                .as("not in the style")
                .isNotZero();
        shell.run(shop, "merlon fmt threatmodel; git commit -qam 'Print'");
        assertThat(shell.run(shop, "git log -1 --format=%s; git status --short"))
                .isEqualTo("Print\n");

        shell.run(shop, "sed -i 's/^model/mdel/' threatmodel/shop.tm");
        Run broken = shell.run(shop, "git commit -qam 'Break'", Map.of());
        assertThat(broken.code()).isNotZero();
        assertThat(broken.text()).containsOnlyOnce("`mdel` is no keyword").doesNotContain("/tmp");
    }

    @Test
    void theHookTakesAFirstModel() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        shell.run(first, "git init -q -b main; mkdir threatmodel; echo 'tm 1' >threatmodel/shop.tm; git add -A");
        Path hook = Yaml.FOLDER.resolve("pre-commit/pre-commit");
        Run held = shell.run(first, "'" + hook + "'", Map.of());
        assertThat(held.code()).isNotZero();
        assertThat(held.text()).contains("error[TM");
        shell.run(first, "cp ../model.tm threatmodel/shop.tm; git add -A; '" + hook + "'");
    }
}
