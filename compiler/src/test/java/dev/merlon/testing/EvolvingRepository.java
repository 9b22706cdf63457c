package dev.merlon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * A repository that a script of the corpus tells of, commit by commit; it has the same hashes wherever it is made. What the lines of
 * a script mean, each says at its beginning.
 */
public final class EvolvingRepository {
    private static final Pattern COMMIT = Pattern.compile(
            "= (?<merge>merge )?(?<day>\\d{4}-\\d\\d-\\d\\d) (?<name>[^<]+) <(?<mail>[^>]+)> (?<subject>.+)");
    private static final String SIDE = "side";
    private static final String MAIN = "main";

    private final Path folder;
    private final Git git;
    private final List<Step> commits = new ArrayList<>();

    /**
     * A commit.
     *
     * @param id its hash
     */
    public record Step(String id, LocalDate day, String subject) {}

    private EvolvingRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /**
     * Makes the repository in a folder.
     *
     * @return its commits, in the order of the script
     */
    public static List<Step> make(Path script, Path folder) {
        try (Git git =
                Git.init().setDirectory(folder.toFile()).setInitialBranch(MAIN).call()) {
            EvolvingRepository repository = new EvolvingRepository(folder, git);
            repository.follow(Files.readString(script).replace("\r\n", "\n"));
            return List.copyOf(repository.commits);
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    private void follow(String script) throws IOException, GitAPIException {
        Matcher pending = null;
        List<String> lines = new ArrayList<>();
        for (String line : script.lines().toList()) {
            if (!line.startsWith("= ")) {
                lines.add(line);
                continue;
            }
            commit(pending, lines);
            lines.clear();
            pending = null;
            if (line.equals("= branch")) {
                git.checkout().setCreateBranch(true).setName(SIDE).call();
            } else if (line.equals("= main")) {
                git.checkout().setName(MAIN).call();
            } else {
                pending = COMMIT.matcher(line);
                if (!pending.matches()) {
                    throw new IllegalStateException(line);
                }
            }
        }
        commit(pending, lines);
    }

    private void commit(@Nullable Matcher head, List<String> lines) throws IOException, GitAPIException {
        if (head == null) {
            return;
        }
        Instant noon = LocalDate.parse(head.group("day")).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        PersonIdent author = new PersonIdent(head.group("name"), head.group("mail"), noon, ZoneOffset.UTC);
        if (head.group("merge") != null) {
            ObjectId side = git.getRepository().resolve(SIDE);
            git.merge()
                    .include(side)
                    .setCommit(false)
                    .setFastForward(FastForwardMode.NO_FF)
                    .call();
        }
        write(lines);
        git.add().addFilepattern(".").call();
        String id = git.commit()
                .setAuthor(author)
                .setCommitter(author)
                .setMessage(head.group("subject"))
                .setSign(false)
                .call()
                .getName();
        commits.add(new Step(id, LocalDate.parse(head.group("day")), head.group("subject")));
    }

    private void write(List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean whole = line.startsWith("+++ ");
            if (!whole && !line.startsWith("@@@ ")) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size()
                    && !lines.get(end).startsWith("+++ ")
                    && !lines.get(end).startsWith("@@@ ")) {
                end++;
            }
            List<String> block = lines.subList(i + 1, end);
            Path file = folder.resolve(line.substring("+++ ".length()));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (whole) {
                Files.writeString(file, String.join("\n", block) + "\n");
            } else {
                change(file, block);
            }
        }
    }

    private static void change(Path file, List<String> block) throws IOException {
        String text = Files.readString(file);
        String before = side(block, '-');
        String after = side(block, '+');
        int place = text.indexOf(before);
        if (before.isEmpty() || place < 0 || text.indexOf(before, place + 1) >= 0) {
            throw new IllegalStateException(file + " has not once:\n" + before + "\nbut\n" + text);
        }
        boolean cut = after.isEmpty() && text.startsWith("\n", place + before.length());
        Files.writeString(
                file, text.substring(0, place) + after + text.substring(place + before.length() + (cut ? 1 : 0)));
    }

    private static String side(List<String> block, char mark) {
        List<String> lines = new ArrayList<>();
        for (String line : block) {
            char first = line.isEmpty() ? ' ' : line.charAt(0);
            if (first == ' ' || first == mark) {
                lines.add(line.isEmpty() ? "" : line.substring(1));
            }
        }
        return String.join("\n", lines);
    }
}
