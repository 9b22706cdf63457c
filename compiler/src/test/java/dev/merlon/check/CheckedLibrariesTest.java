package dev.merlon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.LibraryLoader;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import dev.merlon.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build keeps of checked libraries says what checking them says. */
class CheckedLibrariesTest {
    private static final LibraryLoader LIBRARIES = LibraryLoader.CLASS_PATH;

    static Stream<String> names() {
        return LIBRARIES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void bytesReadAndWrittenAgainAreTheSame(String name) {
        ResolvedProgram user = model("tm 1\nmodel user\nuse " + name + "\n");
        byte[] checked = LibraryChecker.encode(user, CheckedLibraries.NONE);
        assertThat(LIBRARIES.checked(name)).isEqualTo(checked);
        assertThat(LibraryChecker.encode(user, LIBRARIES::checked)).isEqualTo(checked);
    }

    @Test
    void bytesOfAnotherTextAreNotRead() {
        CheckedLibraries wrong = name -> LIBRARIES.checked(name.equals("std.crypto") ? "std.api" : name);
        ResolvedProgram user = model("tm 1\nmodel user\nuse std.crypto\n");
        assertThat(LibraryChecker.encode(user, wrong)).isEqualTo(LIBRARIES.checked("std.crypto"));
    }

    private static ResolvedProgram model(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("user.tm", text);
        List<ResolvedProgram> programs = Resolver.resolve(
                List.of(Parser.parse(file, diagnostics)), ProjectFiles.NONE, LIBRARIES, LibraryPins.NONE, diagnostics);
        assertThat(diagnostics.inFileOrder()).isEmpty();
        return programs.get(0);
    }
}
