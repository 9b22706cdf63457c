package dev.merlon.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.merlon.source.FileTree;
import dev.merlon.testing.Commits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a repository says of its commits and their files.
 *
 * <p>Long because each state that a repository can be in is made here: bare, shallow, linked, incomplete, damaged.
 */
final class GitProjectTest {
    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void leaveLinks() throws IOException {
        folder = temporary.toRealPath().resolve("project");
    }

    @Test
    void commitsHaveManyNames() throws HistoryException {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("a.tm", "1").commit("2026-01-01", "Ann", "One\n\nMore of it.");
            String second = commits.file("a.tm", "2").commit("2026-01-02", "Ben", "Two");
            commits.name("refs/tags/v1.0", first).name("refs/remotes/origin/main", second);
            try (GitProject project = GitProject.at(folder.resolve("some/where"))) {
                assertThat(project.root()).isEqualTo(folder);
                for (String name :
                        List.of("v1.0", "HEAD~1", "main^", "HEAD~", first, first.substring(0, 7), "tags/v1.0")) {
                    assertThat(project.commit(name).id()).as(name).isEqualTo(first);
                }
                for (String name : List.of("main", "HEAD", "@", "origin/main", "refs/heads/main", second)) {
                    assertThat(project.commit(name).id()).as(name).isEqualTo(second);
                }
                Commit commit = project.commit("v1.0");
                assertThat(commit.author()).isEqualTo("Ann");
                assertThat(commit.mail()).isEqualTo("ann@example.com");
                assertThat(commit.day()).isEqualTo(LocalDate.of(2026, 1, 1));
                assertThat(commit.subject()).isEqualTo("One");
                assertThat(commit.parents()).isEmpty();
                assertThat(commit.shortId()).isEqualTo(first.substring(0, 8));
                assertThat(project.commit("main").parents()).containsExactly(first);
            }
        }
    }

    @Test
    void whatNamesNoCommitIsTold() throws HistoryException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("a.tm", "1").commit("2026-01-01", "Ann", "One");
            String blob = commits.blob("a.tm");
            try (GitProject project = GitProject.at(folder)) {
                assertNoCommit(project, "nowhere", "there is no such branch, tag or commit");
                assertNoCommit(project, "HEAD~7", "there is no such branch, tag or commit");
                assertNoCommit(project, "", "there is no such branch, tag or commit");
                assertNoCommit(project, "1234567890123456789012345678901234567890", "its commit is not here");
                assertNoCommit(project, blob, "it is no commit");
                assertNoCommit(project, "HEAD^{", "this is no way to name a commit");
                assertNoCommit(project, "HEAD:a.tm", "it is no commit");
                assertNoCommit(project, "HEAD^{tree}", "it is no commit");
            }
        }
        assertThatThrownBy(() -> GitProject.at(temporary))
                .isInstanceOf(HistoryException.class)
                .hasMessage("it lies in no git repository");
    }

    private static void assertNoCommit(GitProject project, String name, String why) {
        assertThatThrownBy(() -> project.commit(name))
                .as(name)
                .isInstanceOf(HistoryException.class)
                .hasMessage(why);
    }

    @Test
    void aNameIsATagBeforeItIsABranchAsInGit() throws HistoryException {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("a.tm", "1").commit("2026-01-01", "Ann", "One");
            String second = commits.file("a.tm", "2").commit("2026-01-02", "Ben", "Two");
            commits.name("refs/tags/release", first).name("refs/heads/release", second);
            // A branch whose name is the beginning of a hash is the branch.
            String abbreviated = second.substring(0, 6);
            commits.name("refs/heads/" + abbreviated, first);
            try (GitProject project = GitProject.at(folder)) {
                assertThat(project.commit("release").id()).isEqualTo(first);
                assertThat(project.commit("heads/release").id()).isEqualTo(second);
                assertThat(project.commit(abbreviated).id()).isEqualTo(first);
            }
        }
    }

    @Test
    void abbreviationsOfSeveralCommitsAreTold() throws HistoryException {
        try (Commits commits = Commits.in(folder)) {
            // Of so many commits two begin with the same four digits; which ones, follows from what is in them.
            SplittableRandom random = new SplittableRandom(3);
            Map<String, Integer> beginnings = new TreeMap<>();
            for (int i = 0; i < 600; i++) {
                String id = commits.commit("2026-01-01", "Ann", "Number " + random.nextInt());
                beginnings.merge(id.substring(0, 4), 1, Integer::sum);
            }
            String shared = beginnings.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            try (GitProject project = GitProject.at(folder)) {
                assertNoCommit(project, shared, "several commits begin like this");
                assertThat(project.line(project.commit("HEAD"))).hasSize(600);
            }
        }
    }

    @Test
    void filesAreWhereTheyWouldBe() throws HistoryException, IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("models/shop.tm", "shop")
                    .file("models/more/bank.tm", "bank")
                    .file("README", "read");
            commits.submodule("vendored").commit("2026-01-01", "Ann", "One");
        }
        try (GitProject project = GitProject.at(folder)) {
            FileTree files = project.files(project.commit("HEAD"));
            assertThat(files.isFolder(folder)).isTrue();
            assertThat(files.isFolder(folder.resolve("models/more"))).isTrue();
            assertThat(files.isFile(folder.resolve("models/more"))).isFalse();
            assertThat(text(files, "models/shop.tm")).isEqualTo("shop");
            assertThat(files.size(folder.resolve("models/more/bank.tm"))).isEqualTo(4);
            assertThat(files.list(folder))
                    .containsExactlyInAnyOrder(
                            folder.resolve("models"), folder.resolve("README"), folder.resolve("vendored"));
            assertThat(files.written(folder.resolve("README"))).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(files.isThere(folder.resolve("vendored"))).isFalse();
            assertThat(files.isThere(folder.resolve("vendored/inner.tm"))).isFalse();
            assertThat(files.isThere(folder.resolve("README/inner.tm"))).isFalse();
            assertThat(files.isThere(folder.resolve("none"))).isFalse();
            assertThatThrownBy(() -> files.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> files.open(folder.resolve("models"))).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> files.size(folder.resolve("vendored"))).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> files.list(folder.resolve("README"))).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> files.real(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
            Path outside = Files.writeString(temporary.toRealPath().resolve("outside.txt"), "out");
            assertThat(files.size(outside)).isEqualTo(3);
        }
    }

    private String text(FileTree files, String path) throws IOException {
        try (InputStream stream = files.open(folder.resolve(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void linksAreFollowedAndLeadNowhereOutside() throws HistoryException, IOException {
        Path outside = Files.createDirectories(folder.resolveSibling("secrets"));
        Files.writeString(outside.resolve("key.tm"), "secret");
        try (Commits commits = Commits.in(folder)) {
            commits.file("shared/types.tm", "types").file("models/shop.tm", "shop");
            commits.link("models/shared", "../shared").link("models/types.tm", "shared/types.tm");
            commits.link("models/absolute.tm", folder.resolve("models/shop.tm").toString());
            commits.link("models/out", "../../secrets").link("models/key.tm", "../../secrets/key.tm");
            commits.link("models/root.tm", outside.resolve("key.tm").toString());
            commits.link("circle", "circle")
                    .link("one", "two")
                    .link("two", "one")
                    .link("gone", "nowhere");
            commits.link("odd", "a\u0000b").link("empty", "");
            commits.commit("2026-01-01", "Ann", "Link");
        }
        try (GitProject project = GitProject.at(folder)) {
            FileTree files = project.files(project.commit("HEAD"));
            assertThat(text(files, "models/shared/types.tm")).isEqualTo("types");
            assertThat(text(files, "models/types.tm")).isEqualTo("types");
            assertThat(text(files, "models/absolute.tm")).isEqualTo("shop");
            assertThat(files.real(folder.resolve("models/types.tm"))).isEqualTo(folder.resolve("shared/types.tm"));
            assertThat(files.isLink(folder.resolve("models/shared"))).isTrue();
            assertThat(files.isLink(folder.resolve("models/shared/types.tm"))).isFalse();
            assertThat(files.isFolder(folder.resolve("models/shared"))).isTrue();
            for (String name : List.of(
                    "models/out",
                    "models/out/key.tm",
                    "models/key.tm",
                    "models/root.tm",
                    "circle",
                    "one",
                    "two/three",
                    "gone",
                    "odd")) {
                assertThat(files.isThere(folder.resolve(name))).as(name).isFalse();
            }
            assertThatThrownBy(() -> files.open(folder.resolve("models/key.tm")))
                    .isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void aBareRepositoryHasItsFilesWhereItIs() throws HistoryException, IOException {
        folder = folder.resolveSibling("project.git");
        try (Commits commits = Commits.bare(folder)) {
            commits.file("models/shop.tm", "shop").commit("2026-01-01", "Ann", "One");
        }
        try (GitProject project = GitProject.at(folder.resolve("models"))) {
            assertThat(project.root()).isEqualTo(folder);
            assertThat(text(project.files(project.commit("HEAD")), "models/shop.tm"))
                    .isEqualTo("shop");
        }
    }

    @Test
    void aLinkedWorkTreeHasAHeadOfItsOwn() throws HistoryException, IOException {
        Path other = folder.resolveSibling("other");
        String first;
        try (Commits commits = Commits.in(folder)) {
            first = commits.file("shop.tm", "old").commit("2026-01-01", "Ann", "One");
            commits.file("shop.tm", "new").commit("2026-01-02", "Ann", "Two");
        }
        Files.createDirectories(other);
        Path administration = Files.createDirectories(folder.resolve(".git/worktrees/other"));
        Files.writeString(other.resolve(".git"), "gitdir: " + administration + "\n");
        Files.writeString(administration.resolve("gitdir"), other.resolve(".git") + "\n");
        Files.writeString(administration.resolve("commondir"), "../..\n");
        Files.writeString(administration.resolve("HEAD"), first + "\n");
        folder = other;
        try (GitProject project = GitProject.at(other)) {
            assertThat(text(project.files(project.commit("HEAD")), "shop.tm")).isEqualTo("old");
            assertThat(text(project.files(project.commit("main")), "shop.tm")).isEqualTo("new");
        }
    }

    @Test
    void aShallowCloneSaysWhatIsMissing() throws HistoryException, IOException {
        try (Commits commits = Commits.in(folder)) {
            String first = commits.file("a.tm", "1").commit("2026-01-01", "Ann", "One");
            String second = commits.file("a.tm", "2").commit("2026-01-02", "Ann", "Two");
            Files.writeString(folder.resolve(".git/shallow"), second + "\n");
            Files.delete(commits.object(first));
            try (GitProject project = GitProject.at(folder)) {
                assertThat(project.isCutOff()).isTrue();
                assertThat(project.commit("HEAD").parents()).isEmpty();
                assertThat(project.line(project.commit("HEAD"))).hasSize(1);
                assertThatThrownBy(() -> project.commit("HEAD~1")).hasMessageContaining("git fetch --unshallow");
                assertThatThrownBy(() -> project.commit(first)).hasMessageContaining("git fetch --unshallow");
                assertThatThrownBy(() -> project.commit("v1")).hasMessageContaining("git fetch --unshallow");
            }
        }
    }

    @Test
    void linesFollowFirstParentsAndMergesSayWhatTheyBrought() throws HistoryException {
        try (Commits commits = Commits.in(folder)) {
            String root = commits.file("a.tm", "1").commit("2026-01-01", "Ann", "One");
            String side = commits.from(root, "side").file("b.tm", "1").commit("2026-01-02", "Ben", "Side");
            String more = commits.file("c.txt", "1").commit("2026-01-03", "Ben", "More");
            String main = commits.from(root, "main").file("d.txt", "1").commit("2026-01-04", "Ann", "Main");
            String merge = commits.file("b.tm", "1").file("c.txt", "1").commit("2026-01-05", "Ann", "Merge", more);
            try (GitProject project = GitProject.at(folder)) {
                Commit last = project.commit("main");
                assertThat(project.line(last)).extracting(Commit::id).containsExactly(root, main, merge);
                assertThat(project.brought(last)).extracting(Commit::id).containsExactly(side, more);
                assertThat(project.brought(project.commit(side))).isEmpty();
                FileTree files = project.files(last);
                files.isFile(folder.resolve("b.tm"));
                assertThat(project.touches(project.commit(side), files)).isTrue();
                assertThat(project.touches(project.commit(more), files)).isFalse();
                assertThat(project.touches(project.commit(root), files)).isFalse();
                assertThat(project.touches(last, files)).isFalse();
            }
        }
    }

    /** Whatever is looked at in one commit is the same in another exactly if looking there gives the same. */
    @Test
    void whatIsSameIsSameHoweverOneLooks() throws HistoryException, IOException {
        SplittableRandom random = new SplittableRandom(20260105);
        List<String> names = List.of("a", "b", "c");
        try (Commits commits = Commits.in(folder)) {
            for (int i = 0; i < 60; i++) {
                for (String name : List.of("a/a", "a/b/c", "b/a", "c", "a/c")) {
                    switch (random.nextInt(6)) {
                        case 0 -> commits.file(name, "text " + random.nextInt(2));
                        case 1 -> commits.removeIfThere(name);
                        case 2 ->
                            commits.link(name, names.get(random.nextInt(3)) + "/../../" + names.get(random.nextInt(3)));
                        default -> {}
                    }
                }
                commits.commit("2026-01-01", "Ann", "Number " + i);
            }
            try (GitProject project = GitProject.at(folder)) {
                List<Commit> line = project.line(project.commit("HEAD"));
                int same = 0;
                int different = 0;
                for (int i = 0; i < 1500; i++) {
                    Commit one = line.get(random.nextInt(line.size()));
                    Commit other = line.get(random.nextInt(line.size()));
                    String path = random.nextInt(5) == 0
                            ? names.get(random.nextInt(3))
                            : names.get(random.nextInt(3)) + "/" + names.get(random.nextInt(3));
                    int how = random.nextInt(4);
                    FileTree files = project.files(one);
                    String seen = look(files, path, how);
                    String otherwise = look(project.files(other), path, how);
                    if (project.isSame(files, other)) {
                        assertThat(otherwise).isEqualTo(seen);
                        same++;
                    } else {
                        different++;
                    }
                }
                assertThat(same).isGreaterThan(100);
                assertThat(different).isGreaterThan(100);
            }
        }
    }

    private String look(FileTree files, String name, int how) {
        Path path = folder.resolve(name);
        try {
            return switch (how) {
                case 0 -> files.isFile(path) + " " + files.isFolder(path) + " " + files.isLink(path);
                case 1 -> text(files, name);
                case 2 -> files.list(path).stream().sorted().toList().toString();
                default -> files.real(path).toString();
            };
        } catch (IOException e) {
            return "nothing";
        }
    }

    @Test
    void whatTheRepositoryLacksIsNoMissingFile() throws HistoryException, IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("models/shop.tm", "shop").link("link.tm", "models/shop.tm");
            commits.commit("2026-01-01", "Ann", "One");
            String blob = commits.blob("models/shop.tm");
            Files.delete(commits.object(blob));
            Files.delete(commits.object(commits.blob("link.tm")));
            try (GitProject project = GitProject.at(folder)) {
                FileTree files = project.files(project.commit("HEAD"));
                assertThat(files.isFile(folder.resolve("models/shop.tm"))).isTrue();
                assertThatThrownBy(() -> files.open(folder.resolve("models/shop.tm")))
                        .isInstanceOf(UnreadableHistoryException.class)
                        .hasMessageStartingWith(
                                "the repository lacks " + blob.substring(0, 8) + " (in a partial clone");
                assertThatThrownBy(() -> files.size(folder.resolve("models/shop.tm")))
                        .isInstanceOf(UnreadableHistoryException.class);
                assertThatThrownBy(() -> files.isFile(folder.resolve("link.tm")))
                        .isInstanceOf(UnreadableHistoryException.class);
            }
        }
    }

    @Test
    void damageIsToldAndNoCrash() throws HistoryException, IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("models/shop.tm", "shop");
            String first = commits.commit("2026-01-01", "Ann", "One");
            Path blob = commits.object(commits.blob("models/shop.tm"));
            Files.delete(blob);
            Files.writeString(blob, "this is no zip");
            try (GitProject project = GitProject.at(folder)) {
                FileTree files = project.files(project.commit("HEAD"));
                assertThatThrownBy(() -> files.open(folder.resolve("models/shop.tm")))
                        .isInstanceOf(UnreadableHistoryException.class)
                        .hasMessage("the repository cannot be read");
            }
            Path commit = commits.object(first);
            Files.delete(commit);
            Files.writeString(commit, "x");
            try (GitProject project = GitProject.at(folder)) {
                assertThatThrownBy(() -> project.commit("HEAD")).isInstanceOf(HistoryException.class);
            }
        }
        for (String config : List.of("[core\n", "[core]\n\trepositoryformatversion = 99\n")) {
            Files.writeString(folder.resolve(".git/config"), config);
            assertThatThrownBy(() -> GitProject.at(folder))
                    .isInstanceOf(HistoryException.class)
                    .hasMessage("the repository cannot be read");
        }
        Path lost = Files.createDirectories(folder.resolveSibling("lost"));
        Files.writeString(lost.resolve(".git"), "gitdir: nowhere\n");
        assertThatThrownBy(() -> GitProject.at(lost).close()).isInstanceOf(HistoryException.class);
    }

    @Test
    void aRepositoryIsReadAndNotWritten() throws HistoryException, IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("models/shop.tm", "shop").commit("2026-01-01", "Ann", "One");
        }
        List<String> before = names();
        try (GitProject project = GitProject.at(folder)) {
            text(project.files(project.commit("HEAD")), "models/shop.tm");
            project.line(project.commit("HEAD"));
        }
        assertThat(names()).isEqualTo(before);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
