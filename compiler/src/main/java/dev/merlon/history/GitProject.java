package dev.merlon.history;

import dev.merlon.source.FileTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The git repository of a project, with a work tree or bare, shallow or whole: its commits, and the files as they were in each.
 *
 * <p>It is only read. Nothing is checked out, no program is run, nothing is fetched. Submodules are read as far as they are checked
 * out.
 */
public final class GitProject implements AutoCloseable {
    private static final int SHORT = 8;
    /** What to do where a name means no commit. */
    private static final String NAME = "name a commit, a branch or a tag";

    /** What to do where a part of the history is missing. */
    private static final String FETCH = "fetch what is missing";

    private final Path root;
    private final Repository repository;
    private final Map<ObjectId, Folder> folders = new HashMap<>();

    /** The submodules that were looked into, by the folders that they are checked out to. */
    private final Map<Path, GitProject> modules = new TreeMap<>();

    private GitProject(Path root, Repository repository) {
        this.root = root;
        this.repository = repository;
    }

    /**
     * The repository that a folder lies in, or that it is.
     *
     * @throws HistoryException where there is none, or it cannot be read
     */
    public static GitProject at(Path folder) throws HistoryException {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            File git = at.resolve(Constants.DOT_GIT).toFile();
            if (git.exists()) {
                return open(at, git);
            }
            if (isBare(at)) {
                return open(at, at.toFile());
            }
        }
        throw new HistoryException(
                "it lies in no git repository", "name what lies in one, or begin one with `git init`");
    }

    private static boolean isBare(Path folder) {
        return Files.isRegularFile(folder.resolve(Constants.HEAD))
                && Files.isDirectory(folder.resolve(Constants.OBJECTS))
                && Files.isDirectory(folder.resolve("refs"));
    }

    private static GitProject open(Path root, File git) throws HistoryException {
        return quietly(() -> {
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            if (git.isDirectory()) {
                builder.setGitDir(git);
            } else {
                builder.setWorkTree(root.toFile());
                builder.findGitDir(root.toFile());
            }
            Repository repository = builder.setMustExist(true).build();
            String format = repository.getConfig().getString("extensions", null, "objectFormat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                repository.close();
                throw new HistoryException(
                        "its repository names commits by another hash than SHA-1, which cannot be read",
                        "keep the models in a repository that names commits by SHA-1");
            }
            return new GitProject(root, repository);
        });
    }

    /** The folder with the files: of a bare repository, the repository itself. */
    public Path root() {
        return root;
    }

    /**
     * The commit that a revision names: a branch, a tag, a hash, {@code HEAD~2}.
     *
     * @throws HistoryException where it names none
     */
    public Commit commit(String revision) throws HistoryException {
        return quietly(() -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return commit(walk.parseCommit(resolve(revision)));
            } catch (MissingObjectException e) {
                throw new HistoryException(
                        isShallow()
                                ? "it lies in the part of the history that is not here"
                                        + " (`git fetch --unshallow` brings the rest)"
                                : "its commit is not here",
                        FETCH);
            } catch (IncorrectObjectTypeException e) {
                throw new HistoryException("it is no commit", NAME);
            }
        });
    }

    private ObjectId resolve(String revision) throws IOException, HistoryException {
        try {
            // Git has a short name for HEAD that JGit does not know.
            boolean isHead = revision.equals("@") || revision.startsWith("@~") || revision.startsWith("@^");
            ObjectId id = repository.resolve(isHead ? Constants.HEAD + revision.substring(1) : revision);
            if (id != null) {
                return id;
            }
        } catch (AmbiguousObjectException e) {
            throw new HistoryException("several commits begin like this", "write more of its hash");
        } catch (RevisionSyntaxException e) {
            throw new HistoryException("this is no way to name a commit", NAME);
        }
        throw new HistoryException(
                isShallow()
                        ? "there is no such revision here; only a part of the history is (`git fetch --unshallow` brings the rest)"
                        : "there is no such branch, tag or commit",
                revision.equals(Constants.HEAD) ? "commit something first, or " + NAME : NAME);
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /**
     * The latest commit that two revisions both descend from: what a pull request starts from.
     *
     * @throws HistoryException where there is none, or it is not here
     */
    public Commit mergeBase(Commit one, Commit other) throws HistoryException {
        return quietly(() -> {
            try (RevWalk walk = new RevWalk(repository)) {
                walk.setRevFilter(RevFilter.MERGE_BASE);
                walk.markStart(walk.parseCommit(ObjectId.fromString(one.id())));
                walk.markStart(walk.parseCommit(ObjectId.fromString(other.id())));
                RevCommit base = walk.next();
                if (base == null) {
                    throw new HistoryException(
                            isShallow()
                                    ? "only a part of the history is here (`git fetch --unshallow` brings the rest)"
                                    : "no commit came before both",
                            "name the commit to compare with");
                }
                return commit(walk.parseCommit(base));
            }
        });
    }

    /** Whether a commit is another one, or came before it on some way. */
    public boolean isInHistoryOf(Commit commit, Commit last) throws HistoryException {
        return quietly(() -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return walk.isMergedInto(
                        walk.parseCommit(ObjectId.fromString(commit.id())),
                        walk.parseCommit(ObjectId.fromString(last.id())));
            }
        });
    }

    /**
     * A commit and those before it, each the first parent of the one after it, the oldest first: what a branch was, step by step.
     *
     * @throws HistoryException where the repository is damaged
     */
    public List<Commit> line(Commit last) throws HistoryException {
        return quietly(() -> {
            List<Commit> line = new ArrayList<>();
            try (RevWalk walk = new RevWalk(repository)) {
                RevCommit commit = walk.parseCommit(ObjectId.fromString(last.id()));
                while (commit != null) {
                    line.add(commit(commit));
                    RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
                    commit = parent == null ? null : walk.parseCommit(parent);
                }
            }
            Collections.reverse(line);
            return line;
        });
    }

    /**
     * The commits that a merge brought to the line of its first parent, the oldest first; none where it is no merge.
     *
     * @throws HistoryException where the repository is damaged
     */
    public List<Commit> brought(Commit merge) throws HistoryException {
        if (merge.parents().size() < 2) {
            return List.of();
        }
        return quietly(() -> {
            List<Commit> brought = new ArrayList<>();
            try (RevWalk walk = new RevWalk(repository)) {
                walk.sort(RevSort.TOPO);
                walk.sort(RevSort.REVERSE, true);
                for (String parent : merge.parents()) {
                    RevCommit tip = walk.parseCommit(ObjectId.fromString(parent));
                    if (parent.equals(merge.parents().get(0))) {
                        walk.markUninteresting(tip);
                    } else {
                        walk.markStart(tip);
                    }
                }
                for (RevCommit commit : walk) {
                    brought.add(commit(commit));
                }
            }
            return brought;
        });
    }

    /**
     * Whether another commit shows the same as one of which some files were looked at.
     *
     * @param files what {@link #files} gave for a commit
     */
    public boolean isSame(FileTree files, Commit other) throws HistoryException {
        return isSame(files, tree(other));
    }

    private boolean isSame(FileTree files, ObjectId other) {
        return files instanceof CommitTree tree && tree.looked().isSame(this, tree.tree(), other);
    }

    /**
     * Whether a commit changed what was looked at in the files of another one: of a merge, whether what it made is in none of its
     * parents.
     *
     * @param files what {@link #files} gave for some commit
     */
    public boolean touches(Commit commit, FileTree files) throws HistoryException {
        if (!(files instanceof CommitTree tree)) {
            return false;
        }
        ObjectId after = tree(commit);
        List<@Nullable ObjectId> before = new ArrayList<>();
        for (String parent : commit.parents()) {
            before.add(tree(parent));
        }
        if (before.isEmpty()) {
            before.add(null);
        }
        return before.stream().noneMatch(each -> tree.looked().isSame(this, each, after));
    }

    private ObjectId tree(Commit commit) throws HistoryException {
        return tree(commit.id());
    }

    private ObjectId tree(String commit) throws HistoryException {
        return quietly(() -> {
            try (RevWalk walk = new RevWalk(repository)) {
                return walk.parseCommit(ObjectId.fromString(commit)).getTree().getId();
            }
        });
    }

    /** Whether only a part of the history is here. */
    public boolean isCutOff() throws HistoryException {
        return quietly(this::isShallow);
    }

    /** The files as they were in a commit; those outside of the repository are the ones of the file system. */
    public FileTree files(Commit commit) throws HistoryException {
        return new CommitTree(this, tree(commit), commit.day());
    }

    /** What is in a folder of a commit. */
    synchronized Folder folder(ObjectId tree) {
        Folder folder = folders.get(tree);
        if (folder == null) {
            folder = read(() -> Folder.read(holder(tree), tree));
            folders.put(tree, folder);
        }
        return folder;
    }

    /** The content of a file of a commit. */
    byte[] content(ObjectId blob) {
        return read(() -> holder(blob).open(blob, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE));
    }

    long size(ObjectId blob) {
        return read(() -> holder(blob).open(blob, Constants.OBJ_BLOB).getSize());
    }

    /**
     * The files of a submodule as they were in the commit that it was at; null where it is not checked out.
     *
     * <p>A commit that is missing in it is an {@link UnreadableHistoryException}, as any object that should be there.
     */
    synchronized @Nullable ObjectId module(Path folder, ObjectId commit) {
        if (!Files.exists(folder.resolve(Constants.DOT_GIT))) {
            return null;
        }
        return read(() -> {
            GitProject module = modules.get(folder);
            if (module == null) {
                module = at(folder);
                modules.put(folder, module);
            }
            try {
                return module.tree(commit.name());
            } catch (HistoryException e) {
                String name = root.relativize(folder).toString().replace(File.separatorChar, '/');
                throw new HistoryException(
                        "the submodule `" + name + "` lacks "
                                + commit.abbreviate(SHORT).name()
                                + " (fetch it there, or name only the folders with your models)",
                        "bring the submodule up to date: `git submodule update --init`");
            }
        });
    }

    /** Where an object is: in the repository itself, or in a submodule. */
    private Repository holder(ObjectId id) throws IOException {
        for (GitProject module : modules.values()) {
            if (module.repository.getObjectDatabase().has(id)) {
                return module.repository;
            }
        }
        return repository;
    }

    @Override
    public void close() {
        modules.values().forEach(GitProject::close);
        repository.close();
    }

    private static Commit commit(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Commit(
                commit.getName(),
                author.getName(),
                author.getEmailAddress().strip().toLowerCase(Locale.ROOT),
                Instant.ofEpochSecond(commit.getCommitTime())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate(),
                commit.getShortMessage(),
                Arrays.stream(commit.getParents()).map(RevCommit::getName).toList());
    }

    /** What is done with the repository. */
    private interface Work<T> {
        T run() throws IOException, HistoryException;
    }

    private static <T> T read(Work<T> work) {
        try {
            return quietly(work);
        } catch (HistoryException e) {
            throw new UnreadableHistoryException(e);
        }
    }

    private static <T> T quietly(Work<T> work) throws HistoryException {
        try {
            return QuietSystem.during(work::run);
        } catch (UnreadableHistoryException e) {
            throw e;
        } catch (MissingObjectException e) {
            throw new HistoryException(
                    "the repository lacks "
                            + e.getObjectId().abbreviate(SHORT).name()
                            + " (in a partial clone `git fetch --refetch --no-filter` brings everything)",
                    FETCH);
        } catch (IOException | RuntimeException | LinkageError e) {
            // A repository is input, and damage to it has many forms.
            throw new HistoryException(
                    "the repository cannot be read", "look with `git fsck` whether the repository is whole");
        }
    }
}
