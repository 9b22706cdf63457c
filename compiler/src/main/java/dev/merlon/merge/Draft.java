package dev.merlon.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A result as it grows. */
final class Draft {
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t\\f]*\\n)+");

    private final List<Chunk> chunks = new ArrayList<>();
    /** Whether lines were put together that no side has. */
    private boolean isPatched;
    /** Whether nothing may follow what was added last on its line. */
    private boolean isLineFull;
    /** Whether a comment that stands alone was added last: what follows directly would take it for its own. */
    private boolean isRemarkLast;
    /** Whose lines it begins and ends like, where it is a part. */
    private @Nullable Part layout;

    List<Chunk> chunks() {
        return chunks;
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    boolean hasConflict() {
        return chunks.stream().anyMatch(chunk -> chunk.conflict() != null);
    }

    /** Whether there is a conflict in the middle of a line. */
    boolean hasConflictInLine() {
        return chunks.stream().anyMatch(chunk -> !chunk.isLines());
    }

    void add(String text, String words) {
        chunks.add(Chunk.agreed(text, words));
        isLineFull = false;
    }

    /** Says that lines of it are put together from both sides. */
    void setPatched() {
        isPatched = true;
    }

    boolean isPatched() {
        return isPatched;
    }

    /** Says that it is laid out as a part. */
    void setLayout(Part part) {
        layout = part;
    }

    void addAll(Draft other) {
        chunks.addAll(other.chunks);
        isPatched |= other.isPatched;
        isLineFull = false;
    }

    void add(String text) {
        add(text, Words.of(text));
    }

    /** Both versions of something; blank lines before both stand before the conflict. */
    void addConflict(Chunk conflict) {
        String blank = blankLines(conflict.ours().isEmpty() ? conflict.theirs() : conflict.ours());
        boolean isCommon = conflict.ours().isEmpty()
                || conflict.theirs().startsWith(blank)
                || conflict.theirs().isEmpty();
        if (blank.isEmpty() || !isCommon) {
            chunks.add(conflict);
            return;
        }
        add(blank, "");
        chunks.add(new Chunk(
                without(blank, conflict.ours()),
                conflict.ourWords(),
                without(blank, conflict.theirs()),
                conflict.theirWords(),
                conflict.conflict(),
                conflict.isLines()));
    }

    /** Adds a part of a body, with what has to stand between the one before and it. */
    void addPart(Draft part) {
        Chunk first = part.chunks.stream()
                .filter(chunk -> !chunk.ours().isEmpty() || !chunk.theirs().isEmpty())
                .findFirst()
                .orElseGet(() -> Chunk.agreed("", ""));
        String last = end();
        if (!last.isEmpty() && !last.endsWith("\n")) {
            separate(last.stripTrailing(), first.ours(), part.startsLine(first.ours()));
        }
        boolean isApart = !blankLines(first.ours()).isEmpty()
                && !blankLines(first.theirs()).isEmpty();
        if (isRemarkLast && !isApart) {
            add("\n", "");
        }
        chunks.addAll(part.chunks);
        isPatched |= part.isPatched;
        isRemarkLast = part.layout != null && part.layout.isRemark();
        isLineFull = part.layout != null && part.layout.endsLine();
    }

    /** Comments and annotations before a part are lines of their own, wherever it stands. */
    private boolean startsLine(String text) {
        String said = text.stripLeading();
        return layout != null && layout.startsLine() || said.startsWith("/") || said.startsWith("@");
    }

    private void separate(String last, String first, boolean startsLine) {
        isPatched = true;
        if (startsLine || isLineFull) {
            add("\n", "");
            return;
        }
        if (!last.isEmpty() && !last.endsWith("{") && !last.endsWith(";")) {
            add(";", "");
        }
        if (!first.startsWith(" ")) {
            add(" ", "");
        }
    }

    /** The last text, or nothing at the beginning and behind a conflict, where a line begins. */
    private String end() {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.conflict() != null) {
                return "";
            }
            if (!chunk.ours().isEmpty()) {
                return chunk.ours();
            }
        }
        return "";
    }

    private static String blankLines(String text) {
        Matcher matcher = BLANK_LINES.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static String without(String beginning, String text) {
        return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
    }
}
