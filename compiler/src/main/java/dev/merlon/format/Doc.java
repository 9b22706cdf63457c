package dev.merlon.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose line breaks are still open.
 *
 * <p>The algebra is that of Wadler's "A prettier printer" (2003), with comments: a {@link Group} is set on one line where it
 * fits, and otherwise breaks at all of its own {@link Line}s.
 */
sealed interface Doc {
    /** Nothing at all. */
    Doc EMPTY = new Concat(List.of());

    /** A blank where no line ever ends. */
    Doc SPACE = new Text(" ");

    /** A blank, or a line end in a group that breaks. */
    Doc LINE = new Line(" ");

    /** Nothing, or a line end in a group that breaks. */
    Doc SOFT_LINE = new Line("");

    /** A line end. */
    Doc HARD_LINE = new Hard(false);

    /** Characters of one line. */
    record Text(String text) implements Doc {}

    /** A place where a line may end; {@code flat} stands there when it does not. */
    record Line(String flat) implements Doc {}

    /** A line end, with an empty line behind it if {@code blank}. */
    record Hard(boolean blank) implements Doc {}

    /** One behind the other. */
    record Concat(List<Doc> parts) implements Doc {
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** Lines that begin inside are indented by so many blanks more. */
    record Nest(int by, Doc content) implements Doc {}

    /** On one line where it fits; {@code forced} if it cannot be. */
    record Group(Doc content, boolean forced) implements Doc {}

    /** One of two texts, by whether the group around it breaks. */
    record Either(String broken, String flat) implements Doc {}

    /** The first whose first line fits, or else the last; all have the same words. */
    record Choice(List<Doc> alternatives) implements Doc {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A comment.
     *
     * @param lines of a block comment there may be several
     * @param column where it began, so that its other lines move with the first
     * @param leads whether it stands at the beginning of its line
     * @param ends whether nothing may follow it on its line
     */
    record Remark(List<String> lines, int column, boolean leads, boolean ends) implements Doc {
        public Remark {
            lines = List.copyOf(lines);
        }
    }

    /** A text block, as its lines without indentation, the quotes at the end included. */
    record Block(List<String> lines) implements Doc {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    static Doc concat(Doc... parts) {
        return new Concat(List.of(parts));
    }

    static Doc nest(Doc content) {
        return new Nest(2, content);
    }

    static Doc group(Doc... parts) {
        Doc content = parts.length == 1 ? parts[0] : concat(parts);
        return new Group(content, new Breaks().breaks(content));
    }

    static Doc join(Doc separator, List<Doc> docs) {
        List<Doc> parts = new ArrayList<>();
        for (Doc doc : docs) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(doc);
        }
        return new Concat(parts);
    }

    /** Finds out whether something cannot be set on one line: what follows the end of a line comment needs another. */
    final class Breaks {
        private boolean lineEnded;

        boolean breaks(Doc doc) {
            if (doc instanceof Concat concat) {
                for (Doc part : concat.parts()) {
                    if (breaks(part)) {
                        return true;
                    }
                }
                return false;
            }
            if (doc instanceof Nest nest) {
                return breaks(nest.content());
            }
            if (doc instanceof Group group) {
                return group.forced() || breaks(group.content());
            }
            if (doc instanceof Choice choice) {
                return breaks(choice.alternatives().get(0));
            }
            if (doc instanceof Remark remark) {
                boolean breaks = remark.leads() || lineEnded;
                lineEnded |= remark.ends();
                return breaks;
            }
            if (doc instanceof Text text) {
                return lineEnded && !text.text().isBlank() && !text.text().equals(",");
            }
            return doc instanceof Hard || doc instanceof Block;
        }
    }
}
