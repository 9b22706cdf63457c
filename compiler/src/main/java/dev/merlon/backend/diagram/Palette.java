package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a diagram. Severities darken step by step, so they keep their order for readers who see no red, or no
 * colour, and on paper printed in grey; and no meaning rests on colour alone, as each badge says its word.
 */
final class Palette {
    static final String INK = "#1b1f24";
    static final String MUTED = "#57606a";
    static final String PAPER = "#ffffff";
    /** Paper that lets a little of what is below shine through, so that labels lie legibly on lines. */
    static final String VEIL = "#ffffffd0";

    static final String BOUNDARY = "#6b4ba1";
    /** What a picture is about; blue, which nearly everybody can tell from grey, and always with a thicker line. */
    static final String ACCENT = "#0550ae";
    /** What it is not about. */
    static final String FAINT = "#b1bac4";

    static final String GLYPH = "#3b4652";

    /** Letters on badges, which have the same colours on paper of any colour. */
    static final String BADGE_LIGHT = "#fefefe";

    static final String BADGE_DARK = "#1a1e23";

    static final String FLOW = "#454c54";
    static final String ACTOR_FILL = "#ffffff";
    static final String EXTERNAL_FILL = "#e4e6e9";
    static final String PROCESS_FILL = "#e6f0fa";
    static final String PROCESS_LINE = "#2f5d8a";
    static final String STORE_FILL = "#f6f1dc";
    static final String STORE_LINE = "#6b5b1e";

    private Palette() {}

    /** The line around what came, went or changed; null for what is the same. */
    static @Nullable String line(Mark mark) {
        return switch (mark) {
            case SAME -> null;
            case ADDED -> "#1a7f37";
            case REMOVED -> "#cf222e";
            case CHANGED -> "#9a6700";
        };
    }

    /** What is in it. */
    static String fill(Mark mark, String otherwise) {
        return switch (mark) {
            case SAME -> otherwise;
            case ADDED -> "#dafbe1";
            case REMOVED -> "#ffebe9";
            case CHANGED -> "#fff3c4";
        };
    }

    static String boundary(boolean ofDifference) {
        return ofDifference ? MUTED : BOUNDARY;
    }

    /** By turns, so that a boundary can be told from the one around it. */
    static String boundaryFill(int depth, boolean ofDifference) {
        if (ofDifference) {
            return depth % 2 == 0 ? "#f8f9fa" : "#eef0f2";
        }
        return depth % 2 == 0 ? "#faf8fd" : "#f1ecf9";
    }

    static String fill(ThreatTally.Severity severity) {
        return switch (severity) {
            case CRITICAL -> "#4a0d22";
            case HIGH -> "#b5332a";
            case MEDIUM -> "#f2a541";
            case LOW -> "#fbe8b3";
            // Not that of a boundary, which a dark screen replaces by another.
            case INFO -> "#edeff1";
        };
    }

    /** The line around a box of a colour: of the same, where that stands out from the paper. */
    static String rim(String fill) {
        boolean pale = fill.equals(PAPER)
                || fill.equals(fill(ThreatTally.Severity.LOW))
                || fill.equals(fill(ThreatTally.Severity.INFO));
        return pale ? MUTED : fill;
    }

    static String ink(ThreatTally.Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> BADGE_LIGHT;
            case MEDIUM, LOW, INFO -> BADGE_DARK;
        };
    }
}
