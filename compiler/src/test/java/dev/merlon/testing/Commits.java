package dev.merlon.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A git repository whose commits have the authors and days that a test wants. Nothing is checked out. */
public final class Commits implements AutoCloseable {
    private final Repository repository;
    private final Map<String, Map<String, Content>> trees = new HashMap<>();
    private Map<String, Content> files = new TreeMap<>();
    private List<ObjectId> parents = List.of();
    private String branch = "main";

    private record Content(FileMode mode, ObjectId id) {}

    private Commits(Repository repository) {
        this.repository = repository;
    }

    /** A new repository with a place for a work tree. */
    public static Commits in(Path folder) {
        return make(folder.resolve(Constants.DOT_GIT), false);
    }

    /** A new repository without one. */
    public static Commits bare(Path folder) {
        return make(folder, true);
    }

    private static Commits make(Path git, boolean bare) {
        try {
            Files.createDirectories(git);
            FileRepositoryBuilder builder = new FileRepositoryBuilder();
            builder.setGitDir(git.toFile());
            if (bare) {
                builder.setBare();
            }
            Repository made = builder.build();
            made.create(bare);
            Commits commits = new Commits(made);
            commits.head("refs/heads/main");
            return commits;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void head(String name) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.disableRefLog();
        update.link(name);
    }

    /** Puts a file into the commits from now on. */
    public Commits file(String path, String text) {
        return put(path, FileMode.REGULAR_FILE, insert(Constants.OBJ_BLOB, text));
    }

    /** Changes the text of a file. */
    public Commits edit(String path, String from, String to) {
        String text = text(path);
        if (!text.contains(from)) {
            throw new AssertionError(path + " has no " + from);
        }
        return file(path, text.replace(from, to));
    }

    public Commits link(String path, String target) {
        return put(path, FileMode.SYMLINK, insert(Constants.OBJ_BLOB, target));
    }

    /** Puts a commit of another repository at a path. */
    public Commits submodule(String path) {
        return submodule(path, "1234567890123456789012345678901234567890");
    }

    public Commits submodule(String path, String commit) {
        return put(path, FileMode.GITLINK, ObjectId.fromString(commit));
    }

    public Commits remove(String path) {
        if (files.remove(path) == null) {
            throw new AssertionError("there is no " + path);
        }
        return this;
    }

    public void removeIfThere(String path) {
        files.remove(path);
    }

    private Commits put(String path, FileMode mode, ObjectId id) {
        files.put(path, new Content(mode, id));
        return this;
    }

    private String text(String path) {
        try {
            return new String(repository.open(files.get(path).id()).getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectId insert(int type, String text) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(type, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Goes on from an earlier commit, on another branch. */
    public Commits from(String commit, String otherBranch) {
        parents = List.of(ObjectId.fromString(commit));
        files = new TreeMap<>(trees.get(commit));
        branch = otherBranch;
        return this;
    }

    /** Begins once more from nothing, on another branch. */
    public Commits anew(String otherBranch) {
        parents = List.of();
        files = new TreeMap<>();
        branch = otherBranch;
        return this;
    }

    /**
     * Commits the files as they are.
     *
     * @param day as {@code 2026-01-05}
     * @param author the first name; the mail address is made of it
     * @param merged commits that it merges
     * @return its hash
     */
    public String commit(String day, String author, String message, String... merged) {
        PersonIdent person = new PersonIdent(
                author,
                author.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.com",
                Instant.parse(day + "T10:00:00Z"),
                ZoneOffset.UTC);
        return commit(person, message, merged);
    }

    public String commit(PersonIdent person, String message, String... merged) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder builder = new CommitBuilder();
            builder.setTreeId(tree(inserter));
            List<ObjectId> all = new ArrayList<>(parents);
            for (String each : merged) {
                all.add(ObjectId.fromString(each));
            }
            builder.setParentIds(all);
            builder.setAuthor(person);
            builder.setCommitter(person);
            builder.setMessage(message);
            ObjectId id = inserter.insert(builder);
            inserter.flush();
            parents = List.of(id);
            trees.put(id.name(), new TreeMap<>(files));
            name("refs/heads/" + branch, id.name());
            return id.name();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectId tree(ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        files.forEach((path, content) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(content.mode);
            entry.setObjectId(content.id);
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    /** Lets a reference lead to a commit. */
    public Commits name(String reference, String commit) {
        try {
            RefUpdate update = repository.updateRef(reference);
            update.setNewObjectId(ObjectId.fromString(commit));
            update.disableRefLog();
            update.forceUpdate();
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The hash of a file as it is. */
    public String blob(String path) {
        return files.get(path).id().name();
    }

    /** Where an object lies that no pack holds. */
    public Path object(String hash) {
        return repository
                .getDirectory()
                .toPath()
                .resolve("objects")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
    }

    @Override
    public void close() {
        repository.close();
    }
}
