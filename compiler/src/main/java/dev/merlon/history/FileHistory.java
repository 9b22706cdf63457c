package dev.merlon.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Who last changed each line of one file. */
final class FileHistory {
    private static final String CUT_OFF =
            "only a part of the history is here (`git fetch --unshallow` brings the rest)";
    private static final String NOBODY =
            "it is not committed, and git does not know who works here (`git config user.email` says so)";
    private static final String NAMELESS = "the commit has no mail address";

    /** By line; where nobody is known, null and why. */
    private final List<LineAuthors> lines;

    private FileHistory(List<LineAuthors> lines) {
        this.lines = lines;
    }

    /**
     * @param git the folder {@code .git}, or the file that says where it is
     * @param path the file as it is seen from the folder that {@code git} lies in
     */
    static FileHistory read(File git, Path path, String text) throws IOException {
        return QuietSystem.during(() -> quietly(git, path, text));
    }

    private static FileHistory quietly(File git, Path path, String text) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.setWorkTree(git.getParentFile());
        if (git.isDirectory()) {
            builder.setGitDir(git);
        } else {
            builder.findGitDir(git.getParentFile());
        }
        try (Repository repository = builder.setMustExist(true).build();
                BlameGenerator blame =
                        new BlameGenerator(repository, path.toString().replace(File.separatorChar, '/'))) {
            blame.setTextComparator(RawTextComparator.WS_IGNORE_TRAILING);
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head != null) {
                blame.push(null, head);
            }
            blame.push("the file as it is", text.getBytes(StandardCharsets.UTF_8));
            return new FileHistory(lines(blame.computeBlameResult(), repository));
        }
    }

    private static List<LineAuthors> lines(BlameResult result, Repository repository) throws IOException {
        Set<ObjectId> cutOff = repository.getObjectDatabase().getShallowCommits();
        List<LineAuthors> lines = new ArrayList<>();
        LineAuthors uncommitted = null;
        for (int line = 0; line < result.getResultContents().size(); line++) {
            RevCommit commit = result.getSourceCommit(line);
            if (commit == null) {
                uncommitted = uncommitted == null ? here(repository) : uncommitted;
                lines.add(uncommitted);
            } else if (cutOff.contains(commit.getId())) {
                lines.add(LineAuthors.unknown(CUT_OFF));
            } else {
                PersonIdent author = result.getSourceAuthor(line);
                lines.add(of(author == null ? "" : author.getEmailAddress(), NAMELESS));
            }
        }
        return lines;
    }

    /** Who works here, by the settings of the repository, else by those of the user. */
    private static LineAuthors here(Repository repository) {
        String mail = repository.getConfig().getString("user", null, "email");
        return of(mail == null || mail.isBlank() ? QuietSystem.mailOfUser() : mail, NOBODY);
    }

    private static LineAuthors of(String mail, String otherwise) {
        String stripped = mail.strip().toLowerCase(Locale.ROOT);
        return stripped.isEmpty() ? LineAuthors.unknown(otherwise) : new LineAuthors(List.of(stripped), "");
    }

    LineAuthors of(int first, int last) {
        TreeSet<String> mails = new TreeSet<>();
        String unknown = "";
        for (int line = first; line <= Math.min(last, lines.size()); line++) {
            LineAuthors here = lines.get(line - 1);
            mails.addAll(here.mails());
            unknown = unknown.isEmpty() ? here.unknown() : unknown;
        }
        return new LineAuthors(List.copyOf(mails), unknown);
    }
}
