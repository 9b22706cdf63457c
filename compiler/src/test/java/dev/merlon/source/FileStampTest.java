package dev.merlon.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

    /** The time of the content can be set back; that of the last change of anything cannot. */
    @Test
    void isAnotherForTheSameFileThatWasWrittenAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "content");
        FileTime written = Files.getLastModifiedTime(file);
        String stamp = FileStamp.of(file);
        assumeFalse(stamp.equals(FileStamp.NONE), "the file system knows too little");
        Instant end = Instant.now().plusSeconds(10);
        while (stamp.equals(FileStamp.of(file)) && Instant.now().isBefore(end)) {
            Files.writeString(file, "CONTENT");
            Files.setLastModifiedTime(file, written);
        }
        assertThat(FileStamp.of(file)).isNotEqualTo(stamp);
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        assertThat(FileStamp.of(folder.resolve("file"))).isEqualTo(FileStamp.NONE);
    }
}
