package dev.merlon.compile;

import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Mistakes;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages and cases of locks; those of the corpus are in the suite of files. */
final class LockedLibrariesTest {
    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(LockedDiagnostics.class, Mistakes::of);
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(LockedDiagnostics.class, "files", Set.of());
    }
}
