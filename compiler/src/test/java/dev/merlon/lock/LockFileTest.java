package dev.merlon.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Digest;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LockFileTest {
    private static final String[] NAMES = {"shop", "a b", "]", "[libraries of x]", "# x", "ä", "std.core"};

    @TestFactory
    Stream<DynamicTest> pages() {
        return DiagnosticCatalogue.pages(LockDiagnostics.class, Mistakes::of);
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(LockDiagnostics.class, "files", Set.of());
    }

    @Test
    void digestIsThatOfTheBytesWithLineFeeds() {
        String empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(Digest.of("")).isEqualTo(empty);
        assertThat(Digest.of("a\r\nb\r\n")).isEqualTo(Digest.of("a\nb\n")).isNotEqualTo(Digest.of("a\nb"));
        assertThat(Digest.shortened(empty)).isEqualTo("sha256:e3b0c44298fc");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 500; run++) {
            LockFile lock = random(random);
            String text = lock.text();
            assertThat(text).doesNotContain("\r").endsWith("\n");
            assertThat(read(text).text()).isEqualTo(text);
            assertThat(read(text.replace("\n", "\r\n")).text()).isEqualTo(text);
        }
    }

    @Test
    void orderOfPinsChangesNothing() {
        Section section = new Section(Section.Kind.LIBRARIES, "shop");
        Pin one = new Pin("a 1.0.0", Digest.of("one"));
        Pin other = new Pin("b 1.0.0", Digest.of("other"));
        assertThat(LockFile.EMPTY.with(section, List.of(other, one)).text())
                .isEqualTo(LockFile.EMPTY.with(section, List.of(one, other)).text());
    }

    @Test
    void aSectionWithoutPinsGoesAway() {
        Section section = new Section(Section.Kind.LIBRARIES, "shop");
        LockFile lock = LockFile.EMPTY.with(section, List.of(new Pin("a 1.0.0", Digest.of("one"))));
        assertThat(lock.with(section, List.of()).sections()).isEmpty();
        assertThat(lock.only(each -> false).text()).isEqualTo(LockFile.EMPTY.text());
    }

    @Test
    void noTextMakesTheReaderFail() {
        SplittableRandom random = new SplittableRandom(12);
        String alphabet = "[]# \n\r\tsha256:0123456789abcdeflibraries of merlon-lock 1\u0000<=>|é";
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder(run % 2 == 0 ? "merlon-lock 1\n[libraries of x]\n" : "");
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Diagnostics diagnostics = new Diagnostics();
            LockFile lock = LockFile.read(new SourceFile("merlon.lock", text.toString()), diagnostics);
            assertThat(lock == null).isEqualTo(diagnostics.hasErrors());
        }
    }

    private static LockFile random(SplittableRandom random) {
        LockFile lock = LockFile.EMPTY;
        for (int sections = random.nextInt(4); sections > 0; sections--) {
            List<Pin> pins = new ArrayList<>();
            for (int number = random.nextInt(4); number > 0; number--) {
                pins.add(new Pin("lib." + name(random) + number + " 1.0." + number, Digest.of("" + random.nextInt(9))));
            }
            lock = lock.with(new Section(Section.Kind.LIBRARIES, name(random)), pins);
        }
        return lock;
    }

    private static String name(SplittableRandom random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    private static LockFile read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        LockFile lock = LockFile.read(new SourceFile("merlon.lock", text), diagnostics);
        assertThat(diagnostics.inFileOrder()).isEmpty();
        return Objects.requireNonNull(lock);
    }
}
