package dev.merlon.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileStampTest {
    @TempDir
    Path folder;

    @Test
    void staysAsLongAsNobodyWrites() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "content");
        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.of(file)).doesNotContain(" ");
    }

    @Test
    void isAnotherForAnotherFileOfTheSameSizeAndTime() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "content");
        Path other = Files.writeString(folder.resolve("other"), "CONTENT");
        Files.setLastModifiedTime(one, FileTime.fromMillis(0));
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        assumeFalse(FileStamp.of(one).equals(FileStamp.NONE), "the file system knows too little");
        assertThat(FileStamp.of(one)).isNotEqualTo(FileStamp.of(other));
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        assertThat(FileStamp.of(folder.resolve("file"))).isEqualTo(FileStamp.NONE);
    }
}
