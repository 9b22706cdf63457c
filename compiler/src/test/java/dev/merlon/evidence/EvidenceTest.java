package dev.merlon.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.Evidence;
import dev.merlon.model.Evidence.Kind;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is read from files of results, and what is not. */
final class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SUITE = """
            <testsuite timestamp="2026-11-20T10:15:30">
              <testcase classname="a.LimitsIT" name="rejects"/>
            </testsuite>
            """;

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyMistakeHasAPageAndACase() throws IOException {
        DiagnosticCatalogue.assertEveryCodeHasACase(EvidenceDiagnostics.class, "decisions", Set.of("TM7034", "TM7035"));
        for (String code : DiagnosticCatalogue.codes(EvidenceDiagnostics.class)) {
            Path page = Programs.REPOSITORY.resolve("docs/diagnostics/" + code + ".md");
            assertThat(Files.readString(page)).startsWith("# " + code + ": ").hasSizeGreaterThan(200);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeBesideResultsIsPassedOver() throws IOException, InterruptedException {
        String pipe = folder.resolve("TEST-pipe.xml").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        write("TEST-a.xml", SUITE);
        assertThat(look(Kind.JUNIT, "a.LimitsIT", 30).status()).isEqualTo(Status.PASSING);
    }

    @Test
    void aSuiteWithoutATimeIsAsOldAsItsFile() throws IOException {
        Path file = write("TEST-a.xml", SUITE.replace(" timestamp=\"2026-11-20T10:15:30\"", ""));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-10-22T23:59:59Z")));
        assertThat(look(Kind.JUNIT, "a.LimitsIT", 30).status()).isEqualTo(Status.PASSING);
        assertThat(look(Kind.JUNIT, "a.LimitsIT", 29).status()).isEqualTo(Status.STALE);
    }

    @Test
    void theLastDayOfAnAgeCounts() throws IOException {
        write("TEST-a.xml", SUITE);
        EvidenceResults results = read(folder);
        Evidence evidence = evidence(Kind.JUNIT, "a.LimitsIT", 30);
        assertThat(results.look(evidence, LocalDate.of(2026, 12, 20)).status()).isEqualTo(Status.PASSING);
        assertThat(results.look(evidence, LocalDate.of(2026, 12, 21)).status()).isEqualTo(Status.STALE);
    }

    @Test
    void theWorstOfSeveralResultsCounts() throws IOException {
        write("TEST-a.xml", SUITE);
        write("deeper/TEST-a.xml", SUITE.replace("/>", "><skipped/></testcase>"));
        assertThat(look(Kind.JUNIT, "a.LimitsIT", null).status()).isEqualTo(Status.MISSING);
        write("deeper/TEST-b.xml", SUITE.replace("/>", "><error/></testcase>"));
        assertThat(look(Kind.JUNIT, "a.LimitsIT", null).status()).isEqualTo(Status.FAILING);
    }

    @Test
    void aClassIsNotOneWhoseNameBeginsLikeIt() throws IOException {
        write("TEST-a.xml", SUITE);
        assertThat(look(Kind.JUNIT, "a.Limits", null).status()).isEqualTo(Status.MISSING);
        assertThat(look(Kind.JUNIT, "a.LimitsIT#reject", null).status()).isEqualTo(Status.MISSING);
        assertThat(look(Kind.JUNIT, "a.LimitsIT#rejects", null).status()).isEqualTo(Status.PASSING);
    }

    @Test
    void aSuppressionThatSomebodyRejectedDoesNotCount() throws IOException {
        String sarif = """
                {"runs": [{"tool": {"driver": {"name": "t", "rules": [{"id": "r"}]}},
                  "results": [{"rule": {"id": "r/sub", "index": 0}, "suppressions": [{"status": "STATUS"}]}]}]}
                """;
        write("scan.sarif", sarif.replace("STATUS", "rejected"));
        assertThat(look(Kind.SARIF, "r", null).status()).isEqualTo(Status.FAILING);
        write("scan.sarif", sarif.replace("STATUS", "accepted"));
        assertThat(look(Kind.SARIF, "r", null).status()).isEqualTo(Status.PASSING);
    }

    @Test
    void nothingOutsideOfAFileIsRead() throws IOException {
        write("secret.txt", "a.LimitsIT");
        write("TEST-a.xml", "<!DOCTYPE testsuite SYSTEM \"secret.txt\">" + SUITE);
        assertThat(look(Kind.JUNIT, "a.LimitsIT", null).status()).isEqualTo(Status.MISSING);
        assertThat(codes()).containsExactly("TM7033");
    }

    @Test
    void linksInFoldersAreNotFollowed() throws IOException {
        write("elsewhere/TEST-a.xml", SUITE);
        Files.createDirectories(folder.resolve("results"));
        Files.createSymbolicLink(folder.resolve("results/linked"), folder.resolve("elsewhere"));
        EvidenceResults results = read(folder.resolve("results"));
        assertThat(results.look(evidence(Kind.JUNIT, "a.LimitsIT", null), TODAY).status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void sizeAndPlaceAreBounded() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("TEST-large.xml").toFile(), "rw")) {
            file.setLength(EvidenceFiles.MOST_BYTES + 1);
        }
        read(folder, folder.resolve("nowhere"));
        assertThat(codes()).containsExactlyInAnyOrder("TM7034", "TM7035");
        write("notes.txt", "");
        diagnostics.inFileOrder();
        read(folder.resolve("notes.txt"));
        assertThat(codes()).contains("TM7033");
    }

    /** Whatever a file holds, reading it ends with results or with a warning. */
    @Test
    void cutAndGarbledFilesAreWarnings() throws IOException {
        String sarif =
                "{\"runs\": [{\"tool\": {\"driver\": {\"rules\": [{\"id\": \"r\"}]}}, \"results\": [{\"ruleId\": 1}]}]}";
        SplittableRandom random = new SplittableRandom(20261121);
        for (int round = 0; round < 300; round++) {
            String ending = round % 2 == 0 ? "xml" : "sarif";
            byte[] bytes = (round % 2 == 0 ? SUITE : sarif).getBytes(StandardCharsets.UTF_8);
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("garbled." + ending);
            Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1));
            Diagnostics found = new Diagnostics();
            EvidenceResults results = EvidenceFiles.read(List.of(file), Path::toString, found);
            assertThat(results.look(evidence(Kind.JUNIT, "a.LimitsIT", null), TODAY))
                    .isNotNull();
            assertThat(found.inFileOrder()).noneMatch(Diagnostic::isError);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private EvidenceResult look(Kind kind, String locator, @Nullable Integer maxAge) {
        return read(folder).look(evidence(kind, locator, maxAge), TODAY);
    }

    private EvidenceResults read(Path... paths) {
        return EvidenceFiles.read(List.of(paths), Path::toString, diagnostics);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        diagnostics.inFileOrder().forEach(each -> codes.add(each.code().text()));
        return codes;
    }

    private static Evidence evidence(Kind kind, String locator, @Nullable Integer maxAge) {
        return new Evidence(kind, locator, maxAge, new SourceFile("m.tm", "").span(0, 0));
    }
}
