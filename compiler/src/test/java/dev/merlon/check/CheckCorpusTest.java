package dev.merlon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Golden;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be wrong with names, types and libraries, with the whole message; and the page of each code. */
final class CheckCorpusTest {
    /** Two libraries that declare the same name, and one that uses one of them, besides those of the standard library. */
    private static final LibrarySource LIBRARIES = new LibrarySource() {
        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>(List.of("example.blue", "example.green", "example.red"));
            names.addAll(LibraryLoader.CLASS_PATH.names());
            return names;
        }

        @Override
        public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
            if (!name.startsWith("example.")) {
                return LibraryLoader.CLASS_PATH.find(name, diagnostics);
            }
            String header = "tm 1\nlibrary " + name + " version 1.0.0\n";
            String text = name.equals("example.green")
                    ? header + "use example.blue\n\nkind Moss : Paint\n"
                    : header + "\nkind Paint : Component\ndef dry(p : Paint) : Bool = no p.flows\n";
            return List.of(Parser.parse(new SourceFile(name + ".tm", text), diagnostics));
        }
    };

    @TestFactory
    Stream<DynamicTest> messages() {
        return Golden.suite(
                "check",
                ".diag",
                input -> new DiagnosticPrinter(false)
                        .print(check(new SourceFile(input.getFileName().toString(), Files.readString(input)))));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfNames() {
        return DiagnosticCatalogue.pages(NameDiagnostics.class, CheckCorpusTest::check);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTypes() {
        return DiagnosticCatalogue.pages(TypeDiagnostics.class, CheckCorpusTest::check);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfLibraries() {
        return DiagnosticCatalogue.pages(LibraryDiagnostics.class, CheckCorpusTest::check);
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(NameDiagnostics.class, "check", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(TypeDiagnostics.class, "check", Set.of());
        DiagnosticCatalogue.assertEveryCodeHasACase(LibraryDiagnostics.class, "check", Set.of());
    }

    @Test
    void mistakesAreTheSameWhateverTheOrderOfDeclarations() {
        String kinds = "kind Till : Component { drawers : Int }\nkind Shop : Boundary\n";
        String defs = "def one(t : Till) : Bool = t.drawer == 1\ndef two(c : Component) : Bool = c within Shp\n";
        String header = "tm 1\nlibrary shop.words version 1.0.0\n";
        assertThat(texts(header + kinds + defs)).hasSize(2).containsExactlyElementsOf(texts(header + defs + kinds));
    }

    private static List<String> texts(String text) {
        return check(new SourceFile("words.tm", text)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static List<Diagnostic> check(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit unit = Parser.parse(file, diagnostics);
        for (ResolvedProgram program :
                Resolver.resolve(List.of(unit), ProjectFiles.NONE, LIBRARIES, LibraryPins.NONE, diagnostics)) {
            Checker.check(program, diagnostics);
        }
        return diagnostics.inFileOrder();
    }
}
