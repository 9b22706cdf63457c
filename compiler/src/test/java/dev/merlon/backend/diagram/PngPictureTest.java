package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class PngPictureTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$spt\" height=\"%1$spt\""
            + " viewBox=\"0 0 %1$s %1$s\"><rect width=\"9\" height=\"9\"/></svg>";

    @Test
    void aPictureThatCouldNotBeReadIsRefused() {
        assertThatThrownBy(() -> PngPicture.of(SVG.formatted(40_000)))
                .isInstanceOfSatisfying(
                        DiagramFailure.class,
                        failure -> assertThat(failure.help()).contains("`.svg`"));
    }

    /** Another process, since the fonts of this one are settled. It is told of a system without any. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutFontsThereIsAFailureAndNoEmptyPicture(@TempDir Path folder) throws Exception {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                WithoutFonts.class.getName());
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("this machine has no font to draw a PNG with: write `.svg` instead");
    }

    static final class WithoutFonts {
        private WithoutFonts() {}

        public static void main(String[] arguments) {
            try {
                PngPicture.of(SVG.formatted(10));
            } catch (DiagramFailure e) {
                System.out.println(e.getMessage() + ": " + e.help());
            }
        }
    }
}
