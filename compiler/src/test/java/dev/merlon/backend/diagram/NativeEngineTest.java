package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With scripts in the place of a Graphviz that need not be installed. */
@DisabledOnOs(OS.WINDOWS)
final class NativeEngineTest {
    private static final Options SVG = Options.create().format(Format.SVG);

    @TempDir
    private Path folder;

    @Test
    void theGraphGoesInAndThePictureComesOut() throws IOException {
        NativeEngine engine = engine("echo \"<svg data-arguments='$*'>\"; cat; echo '</svg>'");

        assertThat(engine.execute("digraph { \"Überweisung\" }", SVG, Rasterizer.NONE)
                        .asString())
                .isEqualTo("<svg data-arguments='-Kdot -Tsvg'>\ndigraph { \"Überweisung\" }</svg>\n");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // It would otherwise hang, not fail.
    void aPictureLargerThanAPipeComesOutWhole() throws IOException {
        NativeEngine engine = engine("echo '<svg>'; cat; echo '</svg>'");
        String large = "x".repeat(1_000_000);

        assertThat(engine.execute(large, SVG, Rasterizer.NONE).asString()).hasSize(1_000_000 + 13);
    }

    @Test
    void whatItComplainsOfIsSaid() throws IOException {
        NativeEngine engine = engine("echo 'Error: syntax error in line 1' >&2; exit 1");

        assertThatThrownBy(() -> engine.execute("digraph {", SVG, Rasterizer.NONE))
                .isInstanceOf(DiagramFailure.class)
                .hasMessageContaining("syntax error in line 1");
    }

    @Test
    void noneThereIsAFailureWithAWayOut() {
        NativeEngine engine = new NativeEngine(folder.resolve("no-such-dot").toString());

        assertThatThrownBy(() -> engine.execute("digraph {}", SVG, Rasterizer.NONE))
                .isInstanceOfSatisfying(
                        DiagramFailure.class,
                        failure -> assertThat(failure.help()).contains("install Graphviz"));
    }

    private NativeEngine engine(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("my dot"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new NativeEngine(file.toString());
    }
}
