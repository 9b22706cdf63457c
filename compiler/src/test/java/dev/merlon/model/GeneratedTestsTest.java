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
}
