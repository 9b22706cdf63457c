package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A Maven user is told what to do in Maven. */
final class CommandWordsTest {
    @Test
    void optionsArePropertiesAndCommandsGoals() {
        assertThat(CommandWords.inMaven("run `merlon lock`, and keep the file"))
                .isEqualTo("run `mvn merlon:resolve`, and keep the file");
        assertThat(CommandWords.inMaven("name another place with `--evidence`"))
                .isEqualTo("name another place with `-Dmerlon.evidence`");
        assertThat(CommandWords.inMaven(
                        "as another path, with `--policy FILE`, or in a folder or jar of `--library-path`"))
                .isEqualTo(
                        "as another path, with `-Dmerlon.policies=FILE`, or in a folder or jar of `-Dmerlon.libraries`");
        assertThat(CommandWords.inMaven("`merlon review` does that")).isEqualTo("`merlon review` does that");
    }

    @Test
    void severalReviewsAreOneProperty() {
        assertThat(CommandWords.inMaven("if so, `merlon lock --reviewed 'a.b @ c' --reviewed 'a.b @ (c, d)'` pins it"))
                .isEqualTo("if so, `mvn merlon:resolve -Dmerlon.reviewed='a.b @ c,a.b @ (c, d)'` pins it");
        assertThat(CommandWords.inMaven("`merlon lock --reviewed all`"))
                .isEqualTo("`mvn merlon:resolve -Dmerlon.reviewed=all`");
        assertThat(ResolveMojo.ids(List.of("a.b @ c", "a.b @ (c", " d)"))).containsExactly("a.b @ c", "a.b @ (c, d)");
        assertThat(ResolveMojo.ids(List.of())).isEmpty();
    }
}
