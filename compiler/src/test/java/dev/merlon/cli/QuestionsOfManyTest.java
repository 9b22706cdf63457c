package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionsOfManyTest {
    @TempDir
    Path folder;

    @Test
    void aQuestionAboutVeryManyNamesSomeAndCountsTheRest() throws IOException {
        StringBuilder model = new StringBuilder("""
                tm 1
                model many
                use std.core
                use std.crypto
                data card : CardholderData
                """);
        for (int i = 0; i < 40; i++) {
            model.append("component c").append(i).append(" : Datastore { stores card }\n");
        }
        Files.writeString(folder.resolve("many.tm"), model);

        CommandLineDriver driver = CommandLineDriver.in(folder);

        assertThat(driver.run("check", "many.tm").out())
                .containsPattern("also   c[0-9, c\\s]* and 15 more \\(`--questions all`\\s+names them\\)");
        assertThat(driver.run("check", "--questions", "all", "many.tm").out())
                .containsPattern("also   c[0-9, c\\s]*\\bc39\\b")
                .doesNotContain(" more (");
    }
}
