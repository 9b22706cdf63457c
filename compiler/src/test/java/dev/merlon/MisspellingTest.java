package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every misspelt word of a model is an error at that word, which names the word that was meant. */
final class MisspellingTest {
    /** Words to misspell stand between guillemets. */
    private static final String MODEL = """
            tm 1
            «model» bank
            «use» «std.core»
            use std.banking
            use std.api
            owner = "payments@example.com"
            «data» pan : «CardholderData»
            data order : PaymentData { «sensitivity» = «confidential» }
            «boundary» outside : «PublicNetwork» {
              «actor» client : Person {
                «flow» pay : -> «gateway.public» «carries» «order»
              }
            }
            boundary core : Namespace «without» «NetworkSegmentation» {
              «component» gateway : «ApiGateway» «with» «RateLimiting» {
                «endpoint» public : «Https»
                flow post : -> «ledger» «via» «Grpc» carries order, pan («protection» = «tokenised»)
              }
              component ledger : Service {
                «criticality» = «critical»
                «stores» «pan»
                runs as «ledger-sa»
              }
            }
            «identity» ledger-sa : «WorkloadIdentity» { may «read» on «ledger» }
            «control» ledger-mtls : «MutualTls» on «post»
            «accept» «std.api.no-rate-limit» on «pay» {
              «reason» = "Throttled."
              by = "ciso@example.com"
              until = 2027-05-01
            }
            «assert» segmented = not («client» «reaches» «ledger»)
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyMisspeltWordIsNamed() {
        List<DynamicTest> tests = new ArrayList<>();
        String[] pieces = MODEL.split("[«»]");
        for (int i = 1; i < pieces.length; i += 2) {
            int word = i;
            tests.add(DynamicTest.dynamicTest(word / 2 + " " + pieces[i], () -> assertNamed(pieces, word)));
        }
        return tests.stream();
    }

    private void assertNamed(String[] pieces, int word) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        String wrong = misspell(pieces[word]);
        for (int i = 0; i < pieces.length; i++) {
            start = i == word ? text.length() : start;
            text.append(i == word ? wrong : pieces[i]);
        }
        int at = start;
        int end = start + wrong.length();
        Compilation compilation = Programs.compile(folder, text.toString());
        List<Diagnostic> there = compilation.diagnostics().stream()
                .filter(Diagnostic::isError)
                .filter(diagnostic ->
                        diagnostic.span().start() < end && diagnostic.span().end() > at)
                .toList();
        assertThat(there).as(Programs.mistakes(compilation)).isNotEmpty();
        String last = pieces[word].substring(pieces[word].lastIndexOf('.') + 1);
        assertThat(there)
                .as("help that names `" + last + "`: " + there)
                .anyMatch(diagnostic -> (diagnostic.helps() + diagnostic.message()).contains(last));
    }

    /** The word with two letters in its middle exchanged. */
    private static String misspell(String word) {
        int dot = word.lastIndexOf('.') + 1;
        for (int i = dot + (word.length() - dot) / 2; i > dot; i--) {
            char left = word.charAt(i - 1);
            char right = word.charAt(i);
            if (left != right && Character.isLetter(left) && Character.isLetter(right) && Character.isLowerCase(left)) {
                return word.substring(0, i - 1) + right + left + word.substring(i + 1);
            }
        }
        return word + "x";
    }
}
