package dev.merlon.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
    @TempDir
    Path folder;

    private final SystemReader real = SystemReader.getInstance();
    private final String home = System.getProperty("user.home");
    private Path project = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeRepository() throws GitAPIException, IOException {
        SystemReader.setInstance(new QuietSystem(real));
        System.setProperty("user.home", folder.resolve("home").toString());
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("models"));
        file = project.resolve("models/shop.tm");
        Git.init().setDirectory(project.toFile()).call().close();
    }

    @AfterEach
    void restore() {
        SystemReader.setInstance(real);
        System.setProperty("user.home", home);
    }

    @Test
    void everyLineHasTheAuthorOfItsLastChange() throws GitAPIException, IOException {
        commit("Ann@Example.com", "one\ntwo\nthree\n");
        commit("ben@example.com", "one\n2\nthree\n");
        assertThat(authors(1, 1)).isEqualTo(known("ann@example.com"));
        assertThat(authors(2, 2)).isEqualTo(known("ben@example.com"));
        assertThat(authors(1, 3)).isEqualTo(known("ann@example.com", "ben@example.com"));
    }

    @Test
    void lineEndsOfTheCheckoutChangeNothing() throws GitAPIException, IOException {
        commit("ann@example.com", "one\ntwo\n");
        Files.writeString(file, "one\r\ntwo\r\n");
        assertThat(authors(1, 2)).isEqualTo(known("ann@example.com"));
    }

    @Test
    void aRenamedFileKeepsItsAuthors() throws GitAPIException, IOException {
        commit("ann@example.com", "one\ntwo\nthree\nfour\n");
        try (Git git = Git.open(project.toFile())) {
            git.rm().addFilepattern("models/shop.tm").call();
        }
        file = project.resolve("models/store.tm");
        commit("ben@example.com", "one\ntwo\nthree\nfour\n");
        assertThat(authors(1, 4)).isEqualTo(known("ann@example.com"));
    }

    @Test
    void whatIsNotCommittedIsOfWhoWorksHere() throws GitAPIException, IOException {
        commit("ann@example.com", "one\n");
        Files.writeString(file, "one\ntwo\n");
        assertThat(authors(2, 2).unknown()).startsWith("it is not committed, and git does not know who works here");
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/.gitconfig"), "[user]\n\temail = Cleo@example.com\n");
        assertThat(authors(2, 2)).isEqualTo(known("cleo@example.com"));
        Path settings = project.resolve(".git/config");
        Files.writeString(settings, Files.readString(settings) + "[user]\n\temail = dan@example.com\n");
        assertThat(authors(1, 2)).isEqualTo(known("ann@example.com", "dan@example.com"));
    }

    @Test
    void aFileOutsideOfAnyRepositoryHasNoAuthors() throws IOException {
        Path alone = Files.writeString(folder.resolve("alone.tm"), "one\n");
        assertThat(new History().of(alone, "one\n", 1, 1).unknown()).isEqualTo("the file lies in no git repository");
    }

    @Test
    void whereTheHistoryIsCutOffNobodyIsBlamed() throws GitAPIException, IOException {
        commit("ann@example.com", "one\n");
        String first = head();
        commit("ben@example.com", "one\ntwo\n");
        Files.writeString(project.resolve(".git/shallow"), first + "\n");
        assertThat(authors(1, 1).mails()).isEmpty();
        assertThat(authors(1, 1).unknown()).startsWith("only a part of the history is here");
        assertThat(authors(2, 2)).isEqualTo(known("ben@example.com"));
    }

    @Test
    void aSecondWorkTreeSharesTheHistory() throws GitAPIException, IOException {
        commit("ann@example.com", "one\n");
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("models"));
        Path administration = Files.createDirectories(project.resolve(".git/worktrees/other"));
        Files.writeString(other.resolve(".git"), "gitdir: " + administration + "\n");
        Files.writeString(administration.resolve("gitdir"), other.resolve(".git") + "\n");
        Files.writeString(administration.resolve("commondir"), "../..\n");
        Files.writeString(administration.resolve("HEAD"), head() + "\n");
        file = Files.writeString(other.resolve("models/shop.tm"), "one\n");
        assertThat(authors(1, 1)).isEqualTo(known("ann@example.com"));
    }

    @Test
    void aDamagedRepositoryIsNoFailure() throws GitAPIException, IOException {
        commit("ann@example.com", "one\n");
        Files.writeString(project.resolve(".git/config"), "[core\n");
        assertThat(authors(1, 1).unknown()).isEqualTo("git's history of it cannot be read");
        Files.writeString(project.resolve(".git/config"), "[core]\n\trepositoryformatversion = 99\n");
        assertThat(authors(1, 1).unknown()).isEqualTo("git's history of it cannot be read");
    }

    @Test
    void aRepositoryIsReadAndNotWritten() throws GitAPIException, IOException {
        commit("ann@example.com", "one\n");
        Files.writeString(project.resolve(".git/config"), """
            [core]
            \tfsmonitor = touch %1$s
            \thooksPath = %1$s
            [filter "x"]
            \tclean = touch %1$s
            \tsmudge = touch %1$s
            """.formatted(folder.resolve("run")));
        Files.writeString(project.resolve(".gitattributes"), "* filter=x\n");
        List<String> before = files();
        assertThat(authors(1, 1)).isEqualTo(known("ann@example.com"));
        assertThat(files()).isEqualTo(before);
        assertThat(SystemReader.getInstance()).isInstanceOf(QuietSystem.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private LineAuthors authors(int first, int last) throws IOException {
        return new History().of(file, Files.readString(file), first, last);
    }

    private static LineAuthors known(String... mails) {
        return new LineAuthors(List.of(mails), "");
    }

    private String head() throws IOException {
        try (Git git = Git.open(project.toFile())) {
            return git.getRepository().resolve("HEAD").name();
        }
    }

    private void commit(String mail, String text) throws GitAPIException, IOException {
        Files.createDirectories(project.resolve("models"));
        Files.writeString(file, text);
        try (Git git = Git.open(project.toFile())) {
            git.add().addFilepattern(".").call();
            PersonIdent person = new PersonIdent("Somebody", mail);
            git.commit()
                    .setMessage("change")
                    .setSign(false)
                    .setAuthor(person)
                    .setCommitter(person)
                    .call();
        }
    }
}
