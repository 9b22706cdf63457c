package dev.merlon.merge;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Formatter;
import dev.merlon.merge.MergedFile.Conflict;
import dev.merlon.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges three versions of a file.
 *
 * <p>By declarations where all three can be read and the result says what it should; otherwise line by line. The lines end as in
 * our version.
 */
public final class FileMerge {
    /** How many signs a mark of a conflict has. */
    public static final int MARKS = 7;

    /** Larger files are not merged. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int marks;
    private final Charset charset;
    private final String base;
    private final String ours;
    private final String theirs;

    private FileMerge(int marks, Charset charset, String base, String ours, String theirs) {
        this.marks = marks;
        this.charset = charset;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * What two sides made of a file.
     *
     * @param base the file before; empty where both sides added it
     * @param marks how many signs a mark of a conflict has
     */
    public static MergedFile merge(byte[] base, byte[] ours, byte[] theirs, int marks) {
        if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
            return MergedFile.clean(ours);
        }
        if (Arrays.equals(base, ours)) {
            return MergedFile.clean(theirs);
        }
        List<byte[]> all = List.of(base, ours, theirs);
        if (all.stream().anyMatch(each -> each.length > MOST_BYTES || holdsNul(each))) {
            Conflict conflict = new Conflict(0, "both sides change it, and it is no text, or too large; ours stays");
            return new MergedFile(ours, List.of(conflict), "it is no text, or too large");
        }
        boolean isText = all.stream().allMatch(each -> decode(each) != null);
        Charset charset = isText ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new FileMerge(
                        marks,
                        charset,
                        new String(base, charset),
                        new String(ours, charset),
                        new String(theirs, charset))
                .merge(isText);
    }

    private MergedFile merge(boolean isText) {
        LineEnds ends = LineEnds.of(ours, theirs);
        String[] sides = {ends.unified(base), ends.unified(ours), ends.unified(theirs)};
        String mark = isMarked(ours) == isMarked(base) ? mark(theirs) : mark(ours);
        for (int i = 0; i < sides.length; i++) {
            sides[i] = isText ? sides[i].substring(mark(sides[i]).length()) : sides[i];
        }
        String reason = "a side is not written in UTF-8";
        if (isText) {
            List<@Nullable Block> blocks =
                    Arrays.stream(sides).map(BlockReader::read).collect(Collectors.toList());
            reason = unreadable(blocks);
            Block before = blocks.get(0);
            Block our = blocks.get(1);
            Block their = blocks.get(2);
            MergedFile merged = before == null || our == null || their == null
                    ? null
                    : byDeclarations(List.of(before, our, their), mark, ends, sides);
            if (merged != null) {
                return merged;
            }
            reason = reason == null ? "its declarations cannot be put together safely" : reason;
        }
        MergeText byLines = MergeText.byLines(sides[0], sides[1], sides[2], marks);
        return file((isText ? mark : "") + byLines.text(), ends, byLines.conflicts(), reason);
    }

    /** The result, or null where it would not say what both sides said. */
    private @Nullable MergedFile byDeclarations(List<Block> blocks, String mark, LineEnds ends, String... sides) {
        try {
            Draft draft = BlockMerge.files(blocks.get(0), blocks.get(1), blocks.get(2));
            if (!isRight(draft)) {
                return null;
            }
            MergeText merged = MergeText.of(draft, marks);
            boolean isToStyle = draft.isPatched() && !draft.hasConflict();
            String text = isToStyle ? styled(merged.text(), sides) : merged.text();
            return file(mark + text, ends, merged.conflicts(), null);
        } catch (RuntimeException e) {
            // Git takes a failure for a conflict, and a file without marks looks as if only we had changed it.
            return null;
        }
    }

    /** Whether the result, read again, says what the parts of both sides said that it was put together from. */
    private static boolean isRight(Draft draft) {
        return isRight(draft, true) && (!draft.hasConflict() || isRight(draft, false));
    }

    private static boolean isRight(Draft draft, boolean forOurs) {
        Block read = BlockReader.read(MergeText.decided(draft, forOurs));
        String expected = draft.chunks().stream()
                .map(chunk -> forOurs ? chunk.ourWords() : chunk.theirWords())
                .collect(Collectors.joining());
        return read != null && read.words().equals(expected);
    }

    /** In the one style, where both sides are. */
    private static String styled(String text, String... sides) {
        if (!isStyled(sides[1]) || !isStyled(sides[2])) {
            return text;
        }
        String styled = format(text);
        return styled == null ? text : styled;
    }

    private static boolean isStyled(String text) {
        return text.equals(format(text));
    }

    private static @Nullable String format(String text) {
        return Formatter.format(new SourceFile("", text), new Diagnostics());
    }

    private MergedFile file(String text, LineEnds ends, List<Conflict> conflicts, @Nullable String reason) {
        return new MergedFile(ends.restored(text).getBytes(charset), conflicts, reason);
    }

    private static @Nullable String unreadable(List<@Nullable Block> blocks) {
        List<String> names = List.of("the version before", "our version", "their version");
        for (int i = 0; i < names.size(); i++) {
            if (blocks.get(i) == null) {
                return names.get(i) + " has mistakes in its syntax";
            }
        }
        return null;
    }

    private static boolean isMarked(String text) {
        return text.startsWith(BYTE_ORDER_MARK);
    }

    private static String mark(String text) {
        return isMarked(text) ? BYTE_ORDER_MARK : "";
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
