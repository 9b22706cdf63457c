package dev.merlon.parse;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.testing.DiagnosticCatalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages of all that can be wrong with a text before its names are known. */
final class ParsePagesTest {
    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(ParseDiagnostics.class, file -> {
            Diagnostics diagnostics = new Diagnostics();
            Parser.parse(file, diagnostics);
            return diagnostics.inFileOrder();
        });
    }
}
