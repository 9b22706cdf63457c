package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.DiagnosticCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon ask}: what is asked, what is written where, and that nothing is lost. */
final class AskTest {
    private static final String HOUSE = """
            tm 1
            model house
            use std.core
            use words

            data gold
            identity keeper {
              may read on vault
            }
            boundary inside {
              component vault { // the heart of it
                stores gold

                flow -> hall
              }
              component hall
              component `any` "Any \\"room\\"" // odd
            }
            flow hall -> vault
            """;

    @TempDir
    Path folder;

    private CommandLineDriver driver;

    @BeforeEach
    void copyLibrary() throws IOException {
        try (var stream = AskTest.class.getResourceAsStream("ask/words.tm")) {
            driver = CommandLineDriver.in(folder)
                    .with("words.tm", new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8))
                    .with("house.tm", HOUSE);
        }
    }

    private String house() throws IOException {
        return Files.readString(folder.resolve("house.tm"));
    }

    /** Answers a file of answers, which must be right. */
    private Result answer(String... answers) {
        driver.with("answers.txt", String.join("\n", answers) + "\n");
        Result result = driver.run("ask", "--answers", "answers.txt");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result;
    }

    // ---- the conversation

    @Test
    void asksTheMostValuableFirstAndSaysWhatEachAnswerWouldDecide() throws IOException {
        Result result = driver.typing("3\nq\n").run("ask");
        assertThat(result.out()).startsWith("""
                How strong is `any`?
                  about     `strength` of `any` (house.tm:17:13)
                  waits     1 threat, up to critical: words.weak-wall
                  left      17 questions
                    1  none     1 open, up to critical
                    2  weak     1 open, up to critical
                    3  strong   1 not applicable
                answer (u, s, q, or ? for help) >   house.tm:17
                  -   component `any` "Any \\"room\\"" // odd
                  +   component `any` "Any \\"room\\"" { // odd
                  +     strength = strong
                  +   }
                  -> 1 not applicable

                How strong is `hall`?
                """);
        assertThat(result.out()).endsWith("1 answer. 16 questions left.\n");
        assertThat(house()).contains("""
                  component `any` "Any \\"room\\"" { // odd
                    strength = strong
                  }
                """);
        assertThat(result.code()).isZero();
    }

    @Test
    void endOfInputKeepsWhatIsAnswered() throws IOException {
        Result result = driver.typing("weak").run("ask");
        assertThat(result.out()).endsWith("1 answer. 16 questions left.\n");
        assertThat(house()).contains("strength = weak");
        assertThat(driver.typing("").run("ask").out()).endsWith("0 answers. 16 questions left.\n");
    }

    @Test
    void wrongAnswersAreAskedAgain() throws IOException {
        Result result = driver.typing("strnog\n4\n0\n}\n\n?\nstrong\nq\n").run("ask");
        assertThat(result.out())
                .contains(
                        "`strnog` is none of the answers; did you mean `strong`?",
                        "there is no answer 4; they go from 1 to 3",
                        "there is no answer 0",
                        "`}` is none of the answers",
                        "nobody knows: the model says so",
                        "1 answer. 16 questions left.");
        assertThat(house()).containsOnlyOnce("strength");
    }

    @Test
    void skippedQuestionsAreNotWrittenAndNotAskedAgain() throws IOException {
        Result result = driver.typing("s\n".repeat(19)).run("ask");
        assertThat(result.out()).containsOnlyOnce("How strong is `any`?").endsWith("0 answers. 17 questions left.\n");
        assertThat(house()).isEqualTo(HOUSE);
    }

    @Test
    void nobodyKnowsIsWrittenOnceAndNotAskedAgainInThisRun() throws IOException {
        Result result = driver.typing("u\nq\n").run("ask");
        assertThat(result.out()).containsOnlyOnce("How strong is `any`?").contains("-> 1 still asked");
        assertThat(house()).contains("    strength = unknown\n");
        String before = house();
        assertThat(driver.typing("unknown\nq\n").run("ask").out()).contains("house.tm says so already");
        assertThat(house()).isEqualTo(before);
        driver.typing("strong\n").run("ask");
        assertThat(house()).contains("    strength = strong\n").doesNotContain("unknown");
    }

    @Test
    void dryRunShowsAndRanksAnewButWritesNothing() throws IOException {
        Result result = driver.typing("3\n3\nq\n").run("ask", "--dry-run");
        assertThat(result.out())
                .contains("How strong is `vault`?")
                .endsWith("2 answers given; nothing is written. 15 questions left.\n");
        assertThat(house()).isEqualTo(HOUSE);
    }

    @Test
    void modelWithMistakesIsNotAskedAbout() {
        Result result =
                driver.with("house.tm", "tm 1\nmodel house\ncomponent\n").run("ask");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    // ---- where answers go

    @Test
    void attributesGoBehindOtherFactsOfTheBodyAndKeepComments() throws IOException {
        answer("vault.strength = strong", "hall.strength = 1");
        assertThat(house())
                .isEqualTo(HOUSE.replace("    stores gold\n", "    stores gold\n    strength = strong\n")
                        .replace("  component hall\n", "  component hall {\n    strength = none\n  }\n"));
    }

    @Test
    void eachAspectHasItsPlace() throws IOException {
        answer(
                "hall->vault.seen = yes",
                "vault->hall.seen = no",
                "house.guarded = true",
                "inside.guarded = false",
                "vault stores gold.veiled = true",
                "keeper may read on vault.lent = false",
                "vault.identity = keeper",
                "any.data = stores gold processes none",
                "any.note = a \"quoted\" \\ remark");
        String house = house();
        assertThat(house)
                .contains("flow hall -> vault {\n  seen = true\n}\n")
                .contains("    flow -> hall {\n      seen = false\n    }\n")
                .contains("use words\nguarded = true\n")
                .contains("boundary inside {\n  guarded = false\n  component vault { // the heart of it\n")
                .contains("stores gold (veiled = true)\n    runs as keeper\n")
                .contains("may read on vault (lent = false)\n")
                .contains("note = \"a \\\"quoted\\\" \\\\ remark\"\n")
                .contains("{ // odd\n    stores gold\n    processes none\n");
    }

    @Test
    void controlsStandInHeadersAndBesideOthers() throws IOException {
        answer("hall->vault.seen = true", "hall.note = x", "hall.places = cellar, 2");
        answer("hall->vault.Lock = with", "hall.Lock = without");
        assertThat(house())
                .contains("flow hall -> vault {\n  seen = true\n  with Lock\n}\n")
                .contains("  component hall without Lock {\n    note = \"x\"\n    places = [cellar, attic]\n");
    }

    @Test
    void flowWithoutBodyTakesAControlInItsHeader() throws IOException {
        driver.with("house.tm", HOUSE.replace("flow hall -> vault", "each Flow { seen = true }\nflow hall -> vault"));
        answer("hall->vault.Lock = with", "vault->hall.Lock = n");
        assertThat(house()).contains("flow hall -> vault with Lock\n", "    flow -> hall without Lock\n");
    }

    @Test
    void lineEndsStay() throws IOException {
        driver.with("house.tm", HOUSE.replace("\n", "\r\n"));
        answer("vault.strength = strong", "hall.strength = weak");
        assertThat(house().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(house()).contains("  component hall {\r\n    strength = weak\r\n  }\r\n");
    }

    @Test
    void fileThatIsNotInTheStyleIsChangedOnlyWhereItIsAnswered() throws IOException {
        String wild = """
                tm 1  model house use std.core use words
                boundary inside{component vault{note="-"}   component hall\tcomponent attic{ }// odd
                }
                   component yard:Component  // far
                component shed {
                \tnote="x";
                 }
                """;
        driver.with("house.tm", wild);
        answer(
                "vault.strength = weak",
                "hall.strength = weak",
                "attic.strength = weak",
                "yard.strength = weak",
                "shed.strength = weak");
        assertThat(house())
                .isEqualTo("tm 1  model house use std.core use words\n"
                        + "boundary inside{component vault{note=\"-\"; strength = weak }   component hall { strength = weak }"
                        + "\tcomponent attic{ strength = weak  }// odd\n}\n"
                        + "   component yard:Component {  // far\n     strength = weak\n   }\n"
                        + "component shed {\n\tnote=\"x\"; strength = weak;\n }\n");
    }

    @Test
    void partOfAModelIsWhereItsElementsAre() throws IOException {
        driver.with("house.tm", "tm 1\nmodel house\nuse std.core\nuse words\ninclude \"parts/*.tm\"\n")
                .with("parts/cellar.tm", "tm 1\npart of house\ncomponent cellar-room\n");
        answer("cellar-room.strength = strong");
        assertThat(folder.resolve("parts/cellar.tm"))
                .hasContent("tm 1\npart of house\ncomponent cellar-room {\n  strength = strong\n}\n");
        assertThat(driver.run("fmt", "--check").code()).isZero();
    }

    // ---- files of answers

    @Test
    void listIsAFileThatCanBeFilledIn() throws IOException {
        Result list = driver.run("ask", "--list");
        assertThat(list.out()).startsWith("# 17 questions, ").contains("""
                # How strong is `any`?
                # waits: 1 threat, up to critical: words.weak-wall
                # answers: none | weak | strong
                #any.strength =
                """);
        driver.with("answers.txt", list.out().replace("#any.strength =", "any.strength = weak"));
        assertThat(driver.run("ask", "--answers", "answers.txt").out())
                .endsWith("1 answer, 17 questions before and 16 after. Wrote house.tm.\n");
        assertThat(house()).contains("strength = weak");
    }

    @Test
    void blanksAroundTheSignMayBeLeftOut() throws IOException {
        answer("any.strength=weak", "hall.strength =strong");
        assertThat(house()).contains("strength = weak", "strength = strong");
    }

    @Test
    void whatIsListedIsNotAnsweredToo() throws IOException {
        for (String[] both : new String[][] {{"--answers", "answers.txt"}, {"--dry-run"}}) {
            List<String> words = new ArrayList<>(List.of("ask", "--list"));
            words.addAll(List.of(both));
            Result result = driver.run(words.toArray(String[]::new));
            assertThat(result.err())
                    .isEqualTo("merlon: --list and " + both[0] + " exclude each other\n  keep one of them\n");
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void nothingIsWrittenWhenOneAnswerIsWrong() throws IOException {
        driver.with("answers.txt", """
                # all of them wrong but the first
                any.strength = weak
                any.strength = none
                anny.strength = weak
                hall.strength = stronk
                vault.identity = keeper }
                any.data = gold
                vault.criticality = 9
                what is this
                """);
        Result result = driver.run("ask", "--answers", "answers.txt");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "error[TM7003]",
                        "answers.txt:3:1",
                        "error[TM7001]",
                        "did you mean `any.strength`?",
                        "error[TM7002]: `stronk` is none of the answers; did you mean `strong`?",
                        "`keeper }` is no name of an identity",
                        "say which data",
                        "there is no answer 9",
                        "error[TM7000]",
                        "answers.txt:9:1",
                        "Nothing is written.");
        assertThat(house()).isEqualTo(HOUSE);
    }

    @Test
    void hostileAnswersStayText() throws IOException {
        for (String hostile : List.of(
                "weak } component evil {",
                "weak; owner = \"me\"",
                "weak // comment",
                "weak\u2028component evil",
                "-1",
                "weak, strong")) {
            driver.with("answers.txt", "any.strength = " + hostile + "\n");
            assertThat(driver.run("ask", "--answers", "answers.txt").code())
                    .as(hostile)
                    .isEqualTo(2);
            assertThat(house()).as(hostile).isEqualTo(HOUSE);
        }
        answer("any.note = \" } component evil {");
        assertThat(house()).contains("    note = \"\\\" } component evil {\"\n");
    }

    @Test
    void answerMayRaiseTheNextQuestion() throws IOException {
        answer("vault.note = \"x\"", "vault.places = [attic]");
        assertThat(house()).contains("note = \"x\"", "places = [attic]");
    }

    @Test
    void everyMistakeHasAPage() {
        for (String code : DiagnosticCatalogue.codes(AskDiagnostics.class)) {
            assertThat(driver.run("explain", code).out()).contains(code + ": ").hasSizeGreaterThan(150);
        }
    }

    @Test
    void missingFileOfAnswersIsTold() {
        Result result = driver.run("ask", "--answers", "nowhere.txt");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("cannot read `nowhere.txt`");
    }

    @Test
    void dryRunOfAnswersShowsThem() throws IOException {
        driver.with("answers.txt", "hall.strength = weak\n");
        Result result = driver.run("ask", "--answers", "answers.txt", "--dry-run");
        assertThat(result.out()).contains("+     strength = weak", "Nothing is written.");
        assertThat(house()).isEqualTo(HOUSE);
    }
}
