package dev.merlon.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.merge.MergedFile.Conflict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case by case, as people meet them. */
final class FileMergeTest {
    private static final String BASE = """
            tm 1
            model shop

            // ---- data ----

            data card : CardData
            data order : Order

            // ---- system ----

            component web : Service with Mtls {
              owner = "web"
              flow pay : -> bank carries card
            }
            """;

    @Test
    void whatBothSidesAddIsKeptNearWhereItStood() {
        String ours = BASE.replace("data order", "data token : Token\ndata order");
        String theirs = BASE.replace("data order : Order\n", "data order : Order\ndata address : Address // new\n");
        assertMerges(
                BASE,
                ours,
                theirs,
                BASE.replace(
                        "data order : Order\n",
                        "data token : Token\ndata order : Order\ndata address : Address // new\n"));
    }

    @Test
    void whatIsAddedAtTheSamePlaceIsKeptToo() {
        String ours = BASE + "component mail : Service\n";
        String theirs = BASE + "component search : Service\n";
        assertMerges(BASE, ours, theirs, BASE + "component mail : Service\ncomponent search : Service\n");
    }

    @Test
    void listsAndClausesOfOneHeadArePutTogether() {
        String ours = BASE.replace("with Mtls", "with Mtls, Audit").replace("carries card", "carries card, order");
        String theirs = BASE.replace("web : Service with Mtls", "web \"Web\" : Service, Pod with Mtls, Limits")
                .replace("carries card", "via Grpc carries card");
        assertMerges(
                BASE,
                ours,
                theirs,
                BASE.replace("web : Service with Mtls", "web \"Web\" : Service, Pod with Mtls, Audit, Limits")
                        .replace("carries card", "via Grpc carries card, order"));
    }

    @Test
    void nothingIsListedWithNone() {
        String ours = BASE.replace("carries card", "carries none");
        String theirs = BASE.replace("carries card", "carries card, order");
        assertThat(merge(BASE, ours, theirs).isClean()).isFalse();
    }

    @Test
    void onlyWhatBothSidesChangeOtherwiseIsInConflict() {
        String ours = BASE.replace("\"web\"", "\"shop\"") + "component mail : Service\n";
        String theirs = BASE.replace("\"web\"", "\"pay\"").replace(": Order", ": BusinessData");
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(text(merged)).isEqualTo("""
                tm 1
                model shop

                // ---- data ----

                data card : CardData
                data order : BusinessData

                // ---- system ----

                component web : Service with Mtls {
                <<<<<<< ours
                  owner = "shop"
                =======
                  owner = "pay"
                >>>>>>> theirs
                  flow pay : -> bank carries card
                }
                component mail : Service
                """);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(12, "both sides change `owner` of `component web`"));
        assertThat(merged.reason()).isNull();
    }

    @Test
    void aHeadInConflictLeavesTheBodyOut() {
        String ours =
                BASE.replace("web : Service", "web \"Web shop\" : Service").replace("\"web\"", "\"shop\"");
        String theirs = BASE.replace("web : Service", "web \"Web site\" : Service");
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(text(merged)).endsWith("""
                <<<<<<< ours
                component web "Web shop" : Service with Mtls {
                =======
                component web "Web site" : Service with Mtls {
                >>>>>>> theirs
                  owner = "shop"
                  flow pay : -> bank carries card
                }
                """);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(11, "both sides change the first line of `component web`"));
    }

    @Test
    void theSameNameOnBothSidesIsAConflict() {
        String ours = BASE + "component mail : Service\n";
        String theirs = BASE + "data mail : Address {\n  owner = \"a\"\n}\n";
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(text(merged)).isEqualTo(BASE + """
                <<<<<<< ours
                component mail : Service
                =======
                data mail : Address {
                  owner = "a"
                }
                >>>>>>> theirs
                """);
        assertThat(merged.conflicts()).extracting(Conflict::text).containsExactly("both sides add `component mail`");
    }

    @Test
    void aNameThatBothSidesMoveElsewhereIsAConflict() {
        String base = BASE + "boundary a\nboundary b\n";
        String ours = base.replace("data card : CardData\n", "")
                .replace("boundary a\n", "boundary a {\n  data card : CardData\n}\n");
        String theirs = base.replace("data card : CardData\n", "")
                .replace("boundary b\n", "boundary b {\n  data card : CardData\n}\n");
        MergedFile merged = merge(base, ours, theirs);
        assertThat(merged.conflicts())
                .extracting(Conflict::text)
                .containsExactly("both sides put `data card` of `boundary b` in a new place, and not the same");
        assertThat(merge(base, ours, ours.replace("Order", "BusinessData")).isClean())
                .isTrue();
    }

    @Test
    void whatOneSideDeletesAndTheOtherChangesIsAConflict() {
        String ours = BASE.replace("data order : Order\n", "");
        String theirs = BASE.replace("order : Order", "order \"Order\" : Order");
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(text(merged)).contains("""
                data card : CardData
                <<<<<<< ours
                =======
                data order "Order" : Order
                >>>>>>> theirs
                """);
        assertThat(merged.conflicts())
                .extracting(Conflict::text)
                .containsExactly("ours deletes `data order`, theirs changes it");
        assertThat(merge(BASE, theirs, ours).conflicts())
                .extracting(Conflict::text)
                .containsExactly("ours changes `data order`, theirs deletes it");
    }

    @Test
    void decisionsAreKnownByRuleAndSubject() {
        String ours = BASE + "accept a.b on web { reason = \"known\" }\naccept a.b on pay { reason = \"x\" }\n";
        String theirs = BASE + "dismiss a.b on web { reason = \"wrong\" }\naccept a.c on web { reason = \"y\" }\n";
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(merged.conflicts()).extracting(Conflict::text).containsExactly("both sides add `accept a.b on web`");
        assertThat(text(merged)).contains("accept a.b on pay", "accept a.c on web");
    }

    @Test
    void otherOrderAndLayoutAreNoConflict() {
        String ours = BASE.replace(
                "data card : CardData\ndata order : Order\n", "data order : Order\ndata card : CardData\n");
        String theirs = BASE.replace(" with Mtls {\n  owner = \"web\"\n", "\n    with Mtls\n{\n\n    owner=\"web\"\n")
                .replace("card : CardData", "card \"Card\" : CardData");
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(merged.isClean()).isTrue();
        assertThat(text(merged)).contains("data order : Order\ndata card \"Card\" : CardData\n", "    owner=\"web\"\n");
    }

    @Test
    void bodiesInOneLineStayWhole() {
        String base = "tm 1\nmodel m\ndata a : A { x = 1; y = 2 }\n";
        String ours = base.replace("y = 2", "y = 2; z = 3");
        assertMerges(base, ours, base.replace("x = 1", "x = 4"), ours.replace("x = 1", "x = 4"));
        MergedFile merged = merge(base, base.replace("x = 1", "x = 5"), base.replace("x = 1", "x = 4"));
        assertThat(text(merged)).isEqualTo("""
                tm 1
                model m
                <<<<<<< ours
                data a : A { x = 5; y = 2 }
                =======
                data a : A { x = 4; y = 2 }
                >>>>>>> theirs
                """);
    }

    @Test
    void whatWasInTheStyleStaysInIt() {
        String base = "tm 1\nmodel m\n\ndata a : A { x = 1 }\n";
        String ours = "tm 1\nmodel m\n\ndata a : A {\n  x = 1\n  // why\n  y = 2\n}\n";
        assertMerges(
                base,
                ours,
                base.replace("x = 1", "x = 1; z = 3"),
                "tm 1\nmodel m\n\ndata a : A {\n  x = 1\n  // why\n  y = 2\n  z = 3\n}\n");
    }

    @Test
    void ourLineEndsAndMarkAreKept() {
        String ours = BASE.replace("with Mtls", "with Mtls, Audit");
        String theirs = BASE.replace("with Mtls", "with Mtls, Limits");
        String expected = BASE.replace("with Mtls", "with Mtls, Audit, Limits");
        assertMerges(BASE, ours.replace("\n", "\r\n"), theirs, expected.replace("\n", "\r\n"));
        assertMerges(BASE.replace("\n", "\r\n"), ours, theirs.replace("\n", "\r\n"), expected);
        assertMerges(BASE, ours, "\uFEFF" + theirs, "\uFEFF" + expected);
        assertMerges("\uFEFF" + BASE, ours, "\uFEFF" + theirs, expected);
        MergedFile merged =
                merge(BASE, BASE.replace("\"web\"", "1").replace("\n", "\r\n"), BASE.replace("\"web\"", "2"));
        assertThat(text(merged))
                .contains("<<<<<<< ours\r\n  owner = 1\r\n=======\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void aFileWithoutALastLineEndIsWholeToo() {
        String base = "tm 1\nmodel m\ndata a : A";
        assertMerges(base, base + "\ndata b : B", base + " // c", "tm 1\nmodel m\ndata a : A // c\ndata b : B");
        assertMerges(base, base + "\ndata b : B", base + "\ndata c : C", base + "\ndata b : B\ndata c : C");
        assertMerges(base, base + "\n// why", base + "\ndata c : C", base + "\n// why\n\ndata c : C");
    }

    @Test
    void aFileThatBothSidesAddIsPutTogether() {
        assertMerges(
                "",
                "tm 1\nmodel m\ndata a : A\ndata b : B\n",
                "tm 1\nmodel m\ndata a : A\ndata c : C\n",
                "tm 1\nmodel m\ndata a : A\ndata b : B\ndata c : C\n");
    }

    @Test
    void aTextThatChangesOnlyInItsBlanksHasChanged() {
        String ours = BASE.replace("\"web\"", "\"web  shop\"");
        String theirs = BASE.replace("\"web\"", "\"web shop\"");
        assertThat(merge(BASE, ours, theirs).isClean()).isFalse();
    }

    @Test
    void whatCannotBeReadIsMergedLineByLine() {
        String ours = BASE.replace("data card", "data card {{");
        String theirs = BASE.replace("\"web\"", "\"shop\"");
        MergedFile merged = merge(BASE, ours, theirs);
        assertThat(text(merged)).isEqualTo(ours.replace("\"web\"", "\"shop\""));
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.reason()).isEqualTo("our version has mistakes in its syntax");
        MergedFile conflict = merge(BASE, ours.replace("\"web\"", "1"), theirs);
        assertThat(text(conflict)).contains("<<<<<<< ours\n  owner = 1\n=======\n  owner = \"shop\"\n>>>>>>> theirs\n");
        assertThat(conflict.conflicts()).containsExactly(new Conflict(12, "both sides change these lines"));
    }

    /** Without the semicolon, the last flow would take the clause for its own. */
    @Test
    void whatWouldSaySomethingElseIsMergedLineByLine() {
        String base = "tm 1\nmodel m\ncomponent a : A {\n  flow f : -> b\n}\n";
        String ours = base.replace("-> b\n", "-> b\n  flow g : -> c\n");
        String theirs = base.replace("-> b\n", "-> b;\n  with Mtls\n");
        MergedFile merged = merge(base, ours, theirs);
        assertThat(merged.reason()).isEqualTo("its declarations cannot be put together safely");
        assertThat(text(merged))
                .contains(
                        "<<<<<<< ours\n  flow f : -> b\n  flow g : -> c\n=======\n  flow f : -> b;\n  with Mtls\n>>>>>>>");
    }

    @Test
    void bytesThatAreNoUtf8AreKept() {
        byte[] base = "tm 1\nmodel m\n\n\nowner = 1\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] ours = "tm 1\nmodel m \"M\u00FCll\"\n\n\nowner = 1\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] theirs = "tm 1\nmodel m\n\n\nowner = 2\n".getBytes(StandardCharsets.ISO_8859_1);
        MergedFile merged = FileMerge.merge(base, ours, theirs, FileMerge.MARKS);
        assertThat(new String(merged.content(), StandardCharsets.ISO_8859_1))
                .isEqualTo("tm 1\nmodel m \"M\u00FCll\"\n\n\nowner = 2\n");
        assertThat(merged.reason()).isEqualTo("a side is not written in UTF-8");
    }

    @Test
    void whatIsNoTextStaysAsOursAndIsAConflict() {
        byte[] ours = {1, 0, 2};
        MergedFile merged = FileMerge.merge(new byte[] {0}, ours, new byte[] {3, 0}, FileMerge.MARKS);
        assertThat(merged.content()).isEqualTo(ours);
        assertThat(merged.conflicts()).extracting(Conflict::line).containsExactly(0);
    }

    @Test
    void oneSideAloneIsTakenByteForByte() {
        for (String other : List.of("", "\r", "tm 1", BASE.replace("\n", "\r\n"), "}{\0", BASE + " ")) {
            assertMerges(BASE, other, BASE, other);
            assertMerges(BASE, BASE, other, other);
            assertMerges(BASE, other, other, other);
        }
    }

    private static void assertMerges(String base, String ours, String theirs, String expected) {
        MergedFile merged = merge(base, ours, theirs);
        assertThat(text(merged)).isEqualTo(expected);
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.reason()).isNull();
    }

    private static MergedFile merge(String base, String ours, String theirs) {
        return FileMerge.merge(bytes(base), bytes(ours), bytes(theirs), FileMerge.MARKS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(MergedFile merged) {
        return new String(merged.content(), StandardCharsets.UTF_8);
    }
}
