package dev.merlon.resolve;

import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Mistakes;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake in how files make up a program, with the whole message. */
final class ResolveMistakesTest {
    @TestFactory
    Stream<DynamicTest> messages() {
        return Golden.suite("files", ".diag", Mistakes::messages);
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(
                ResolveDiagnostics.class, "files", Set.of(ResolveDiagnostics.MODELS_TOO_DEEP.text()));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(ResolveDiagnostics.class, Mistakes::of);
    }
}
