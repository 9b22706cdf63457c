package dev.merlon.backend.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.OutputFile;
import dev.merlon.model.Trial;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssertionsBackendTest {
    private static final Path RUNTIME = Programs.REPOSITORY.resolve("assertions/src/main/java");

    @TempDir
    Path folder;

    private AssertionsBackend.Suite suite(String text) {
        return AssertionsBackend.suite(Programs.analysis(Programs.compile(folder, text)));
    }

    private static String text(OutputFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    /** Compiles sources against the runtime; gives what the compiler says. */
    private String compile(List<OutputFile> files) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (OutputFile file : files) {
            Path place = folder.resolve("src").resolve(file.name());
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Files.write(place, file.content());
            sources.add(place);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(told, null, StandardCharsets.US_ASCII)) {
            List<String> options = List.of(
                    "-Xlint:all,-processing,-classfile,-path",
                    "-proc:none",
                    "-implicit:none",
                    "-sourcepath",
                    RUNTIME.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    Files.createDirectories(folder.resolve("classes")).toString());
            compiler.getTask(null, manager, told, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return told.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void testsOfEveryExampleCompile() throws IOException {
        List<OutputFile> all = new ArrayList<>();
        for (String name :
                List.of("web-shop", "instant-payments", "bank-of-anthos", "proven", "golden-g1", "golden-g4")) {
            AssertionsBackend.Suite suite = AssertionsBackend.suite(
                    Programs.analysis(Programs.compile(Programs.REPOSITORY.resolve("examples/" + name))));
            assertThat(suite.tried()).as(name).isPositive();
            all.addAll(suite.files());
        }
        assertThat(compile(all)).isEmpty();
        assertThat(all).hasSizeGreaterThan(30);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String title = "\\\" + System.exit(1) + \\\" */ } {@code \\\\u002a\\\\u002f <b> \\u{E9}";
        AssertionsBackend.Suite suite = suite("""
                tm 1
                model `größter-Laden` "%1$s"
                use std.core
                actor a : AnonymousUser
                component `日本-語` "%1$s" : WebApplication with RateLimiting
                component class : Service with RateLimiting
                flow `u002a-u002f` "%1$s" : a -> class via Https
                assert `while` "%1$s" = no c in Component : c has RateLimiting
                assert notify "Notified" = no c in Component : c has RateLimiting
                """.formatted(title));
        assertThat(compile(suite.files())).isEmpty();
        for (OutputFile file : suite.files()) {
            assertThat(text(file)).matches("\\p{ASCII}*");
            assertThat(file.name()).matches("merlon/[A-Za-z0-9_]+/[A-Za-z0-9_]+\\.java");
        }
        assertThat(suite.files().stream().map(AssertionsBackendTest::text))
                .noneMatch(
                        text -> text.contains("\"; System.exit") || text.lines().anyMatch(l -> l.startsWith("System")));
    }

    @Test
    void sameModelMakesTheSameBytes() {
        Path example = Programs.REPOSITORY.resolve("examples/instant-payments");
        List<String> first = texts(Programs.analysis(Programs.compile(example)));
        assertThat(texts(Programs.analysis(Programs.compile(example)))).isEqualTo(first);
    }

    private static List<String> texts(Analysis analysis) {
        return Stream.concat(
                        AssertionsBackend.suite(analysis).files().stream(),
                        Stream.of(AssertionsBackend.template(List.of(analysis))))
                .map(file -> file.name() + "\n" + text(file))
                .toList();
    }

    @Test
    void everyProbeThatCanBeTriedIsTried() throws IOException {
        Analysis analysis = Programs.analysis(Programs.compile(folder, """
                tm 1
                model m
                use std.core
                use std.crypto
                use std.mobile
                use std.web
                boundary zone : NetworkSegment with NetworkSegmentation
                component app : MobileClient with DeviceAttestation
                component page : WebApplication with RateLimiting, ObjectAuthorization, ContentSecurityPolicy, AntiClickjacking,
                    WebApplicationFirewall, RedirectAllowlist, ErrorHygiene, OutputEncoding, CsrfProtection
                component base : RelationalDatabase with EncryptionAtRest, ManagedKeyEncryption, PrivateEndpoint
                flow call : app -> page via Https with MutualTls, PostQuantumReady
                """));
        AssertionsBackend.Suite suite = AssertionsBackend.suite(analysis);
        assertThat(compile(suite.files())).isEmpty();
        String all = suite.files().stream().map(AssertionsBackendTest::text).collect(Collectors.joining());
        String template = text(AssertionsBackend.template(List.of(analysis)));
        for (Trial trial : Trial.all()) {
            assertThat(all)
                    .contains("." + trial.method() + "(" + (trial.status() == null ? "" : trial.status()) + ");")
                    .contains("by the probe " + trial.probe() + ".");
            for (String setting : trial.settings()) {
                assertThat(template).contains("." + setting.substring(0, setting.indexOf(' ') + 1) + "= ");
            }
        }
        assertThat(suite.told("m"))
                .containsExactly(
                        "m: " + suite.summary() + ".",
                        "  By hand: std.web.errors-say-nothing of page",
                        "  By hand: std.web.foreign-origin-refused of page",
                        "  By hand: std.web.markup-comes-back-as-text of page");
    }

    @Test
    void whatUsesUpTheCallsComesLast() throws IOException {
        AssertionsBackend.Suite suite = suite("""
                tm 1
                model m
                use std.core
                component one : WebApplication with RateLimiting
                component two : WebApplication with RateLimiting, ObjectAuthorization
                """);
        assertThat(compile(suite.files())).isEmpty();
        assertThat(text(suite.files().get(1))).doesNotContain("Order");
        assertThat(text(suite.files().get(2)))
                .contains("\n@TestMethodOrder(MethodOrderer.OrderAnnotation.class)\n@DisplayName(\"two\")\n")
                .containsPattern(
                        "@Order\\(Integer.MAX_VALUE\\)\n    @Test\n    @DisplayName\\(.*\\)\n    void limitsCalls")
                .containsOnlyOnce("@Order(");
    }

    @Test
    void everyProbeOfTheLibrariesIsDescribed() throws IOException {
        String page = Files.readString(Programs.REPOSITORY.resolve("docs/assertions.md"));
        List<String> byHand = new ArrayList<>();
        try (Stream<Path> files = Files.list(Programs.REPOSITORY.resolve("stdlib/src/main/merlon/std"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String library = "std." + String.valueOf(file.getFileName()).replace(".tm", "") + ".";
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("probe ")) {
                        String probe = line.split(" ")[1];
                        boolean isTried = Trial.of(library + probe) != null;
                        assertThat(page).contains(isTried ? "\n| `" + probe + "` |" : "(`" + probe + "`)");
                        if (!isTried) {
                            byHand.add(probe);
                        }
                    }
                }
            }
        }
        assertThat(byHand).containsExactly("markup-comes-back-as-text", "foreign-origin-refused", "errors-say-nothing");
    }

    @Test
    void plannedAndAbsentControlsAreNotTried() {
        String text = """
                tm 1
                model m
                use std.core
                component here : WebApplication with RateLimiting
                component planned : WebApplication
                component gone : WebApplication without RateLimiting
                component open : WebApplication
                control later : RateLimiting on planned { status = planned }
                """;
        assertThat(suite(text).files().stream().map(OutputFile::name))
                .containsExactly("merlon/m/AssertionsTest.java", "merlon/m/HereProofTest.java");
    }

    @Test
    void threatThatSomethingElseAnswersTooIsNotOpenAgain() {
        String model = """
                tm 1
                model m
                use std.core
                use std.api
                boundary internet : PublicNetwork {
                  actor anybody : AnonymousUser { flow ask : -> site }
                }
                boundary cluster : NetworkSegment {
                  trust = internal
                  component site : WebApplication with RateLimiting%s
                }
                """;
        assertThat(proof(model.formatted(""))).contains(".answers(\"std.api.no-rate-limit @ site\")");
        assertThat(proof(model.formatted(", PerClientRateLimiting"))).contains("RateLimiting");
    }

    private String proof(String model) {
        return suite(model).files().stream()
                .filter(file -> file.name().endsWith("SiteProofTest.java"))
                .map(AssertionsBackendTest::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assertionsAndLastDaysAreThere() {
        AssertionsBackend.Suite suite = suite("""
                tm 1
                model m
                use std.core
                use std.api
                boundary internet : PublicNetwork {
                  actor anybody : AnonymousUser { flow ask : -> site }
                }
                boundary cluster : NetworkSegment {
                  trust = internal
                  component site : WebApplication { rate-limit = none }
                }
                assert some = any c in Component : c is WebApplication
                assert none "Nothing runs" = no Component
                assert limited = all c in WebApplication : c.rate-limit != none
                accept std.api.no-rate-limit on site {
                  reason = "Small"
                  by = "ciso@example.com"
                  until = 2027-05-01
                }
                """);
        String assertions = text(suite.files().get(0));
        assertThat(assertions)
                .contains("ModelAssertion.of(\"some\", \"model.tm:12\")\n                .holds();")
                .contains("@DisplayName(\"assert none: Nothing runs\")")
                .contains("ModelAssertion.of(\"none\", \"model.tm:13\")\n                .because(")
                .contains(".isBroken();");
        assertThat(text(suite.files().get(1)))
                .contains("LastDay.of(\"accept std.api.no-rate-limit on site\", \"model.tm:15\", 2027, 5, 1)")
                .contains(".opens(\"std.api.no-rate-limit @ site\")")
                .contains("void accept_std_api_no_rate_limit_on_site()");
        assertThat(suite.endings()).isEqualTo(1);
        assertThat(suite.assertions()).isEqualTo(3);
    }
}
