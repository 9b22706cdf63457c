package dev.merlon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeneratedTestsTest {
    private static final List<String> NAMES = List.of(
            "settle",
            "Settle",
            "settle-payment",
            "settlepayment",
            "settle_payment",
            "settle.payment",
            "settle->payment",
            "a->b",
            "a-b",
            "a-to-b",
            "a__b",
            "class",
            "new",
            "1",
            "a-1",
            "a1",
            "\u00e9",
            "\u00e8",
            "\u65e5\u672c",
            "a b",
            "a\nb",
            "*/ public class X {",
            "n___",
            "x".repeat(200),
            "x".repeat(201),
            "CON",
            "con");

    @Test
    void namesAreNamesOfJava() {
        for (String name : NAMES) {
            assertThat(SourceVersion.isName(GeneratedTests.packageOf(name)))
                    .as(name)
                    .isTrue();
            assertThat(SourceVersion.isName(GeneratedTests.classOf(name)))
                    .as(name)
                    .isTrue();
            assertThat(SourceVersion.isName(GeneratedTests.identifier(name)))
                    .as(name)
                    .isTrue();
            assertThat(GeneratedTests.classOf(name)).as(name).matches("\\p{ASCII}{1,100}");
        }
    }

    /** A method that is called like one of these does not compile, or takes its place. */
    @Test
    void noTestIsCalledLikeAMethodOfEveryObject() {
        for (Method method : Object.class.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isPrivate(method.getModifiers())) {
                assertThat(GeneratedTests.identifier(method.getName())).isNotEqualTo(method.getName());
            }
        }
    }

    @Test
    void noTwoNamesBecomeOne() {
        Set<String> classes = new HashSet<>();
        Set<String> packages = new HashSet<>();
        for (String name : NAMES) {
            assertThat(classes.add(GeneratedTests.classOf(name).toLowerCase(Locale.ROOT)))
                    .as(name)
                    .isTrue();
            assertThat(packages.add(GeneratedTests.packageOf(name).toLowerCase(Locale.ROOT)))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void usualNamesAreReadable() {
        assertThat(GeneratedTests.classOf("settle-payment")).isEqualTo("Settle_PaymentProofTest");
        assertThat(GeneratedTests.classOf("site->core-bank")).isEqualTo("Site__Core_BankProofTest");
        assertThat(GeneratedTests.test("instant-payments", "settle", "std.core.plaintext-refused"))
                .isEqualTo("merlon.instant_payments.SettleProofTest#refusesPlaintext");
        assertThat(GeneratedTests.test("instant-payments", "settle", "acme.plaintext-refused"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract",
                "assert",
                "boolean",
                "break",
                "byte",
                "case",
                "catch",
                "char",
                "class",
                "const",
                "continue",
                "default",
                "do",
                "double",
                "else",
                "enum",
                "extends",
                "final",
                "finally",
                "float",
                "for",
                "goto",
                "if",
                "implements",
                "import",
                "instanceof",
                "int",
                "interface",
                "long",
                "native",
                "new",
                "package",
                "private",
                "protected",
                "public",
                "return",
                "short",
                "static",
                "strictfp",
                "super",
                "switch",
                "synchronized",
                "this",
                "throw",
                "throws",
                "transient",
                "try",
                "void",
                "volatile",
                "while",
                "false",
                "null",
                "true",
                "var",
                "record",
                "yield",
                "sealed",
                "permits",
                "module",
                "exports",
                "string",
                "integer",
                "threat"
            })
    void wordsOfJavaAreNoIdentifiers(String word) {
        assertThat(GeneratedTests.identifier(word).equals(word))
                .isNotEqualTo(SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
    }
}
