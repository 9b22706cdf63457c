package dev.merlon.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Decides where lines end, and writes them. */
final class Renderer {
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    /** A comment up to the end of the line, which has to wait for a comma. */
    private String remark = "";
    /** Whether nothing more may come on this line. */
    private boolean lineEnded;

    private boolean behindComment;
    /** By how much the line goes in, once there is something on it. */
    private int margin;

    private final Deque<Piece> pieces = new ArrayDeque<>();

    /** A document still to be written. */
    private record Piece(int indentation, boolean flat, Doc doc) {}

    Renderer(int width) {
        this.width = width;
    }

    /** The text, in lines that end with a line feed. */
    static String render(Doc doc, int width) {
        Renderer renderer = new Renderer(width);
        renderer.pieces.push(new Piece(0, false, doc));
        while (!renderer.pieces.isEmpty()) {
            renderer.write(renderer.pieces.pop());
        }
        renderer.endLine(0);
        return renderer.out.toString();
    }

    private void write(Piece piece) {
        int indentation = piece.indentation();
        Doc doc = piece.doc();
        if (doc instanceof Doc.Text text) {
            text(text.text(), indentation);
        } else if (doc instanceof Doc.Concat concat) {
            push(concat.parts(), indentation, piece.flat(), pieces);
        } else if (doc instanceof Doc.Nest nest) {
            pieces.push(new Piece(indentation + nest.by(), piece.flat(), nest.content()));
        } else if (doc instanceof Doc.Group group) {
            Piece flat = new Piece(indentation, true, group.content());
            boolean fits = piece.flat() || !group.forced() && fits(flat, indentation);
            pieces.push(fits ? flat : new Piece(indentation, false, group.content()));
        } else if (doc instanceof Doc.Choice choice) {
            pieces.push(new Piece(indentation, piece.flat(), choose(choice, piece)));
        } else if (doc instanceof Doc.Line each) {
            if (piece.flat()) {
                text(each.flat(), indentation);
            } else {
                endLine(indentation);
            }
        } else if (doc instanceof Doc.Hard hard) {
            endLine(indentation);
            if (hard.blank()) {
                out.append('\n');
            }
        } else if (doc instanceof Doc.Either either) {
            text(piece.flat() ? either.flat() : either.broken(), indentation);
        } else if (doc instanceof Doc.Remark each) {
            remark(each, indentation);
        } else if (doc instanceof Doc.Block block) {
            block(block, indentation);
        }
    }

    private Doc choose(Doc.Choice choice, Piece piece) {
        List<Doc> alternatives = choice.alternatives();
        if (piece.flat()) {
            return alternatives.get(0);
        }
        for (Doc alternative : alternatives.subList(0, alternatives.size() - 1)) {
            if (fits(new Piece(piece.indentation(), true, alternative), piece.indentation())) {
                return alternative;
            }
        }
        return alternatives.get(alternatives.size() - 1);
    }

    private void text(String text, int indentation) {
        if (text.isEmpty()) {
            return;
        }
        if (!remark.isEmpty() && text.equals(",")) {
            line.append(text);
            return;
        }
        if (lineEnded) {
            if (text.isBlank()) {
                return;
            }
            boolean goesOn = !remark.isEmpty() && !isClosing(text);
            endLine(goesOn ? indentation + 2 : margin);
            indent();
        } else if (line.length() == 0) {
            if (text.isBlank()) {
                return;
            }
            indent();
        } else if (behindComment && !text.startsWith(" ") && !isClosing(text)) {
            line.append(' ');
        }
        behindComment = false;
        line.append(text);
    }

    private static boolean isClosing(String text) {
        return ",;)].}".contains(text.substring(0, 1));
    }

    private void indent() {
        line.append(" ".repeat(margin));
    }

    private void remark(Doc.Remark comment, int indentation) {
        if (comment.leads() && line.length() > 0 || lineEnded) {
            endLine(indentation);
        }
        List<String> lines = comment.lines();
        if (comment.ends() && lines.size() == 1 && line.length() > 0) {
            remark = lines.get(0);
            lineEnded = true;
            return;
        }
        if (line.length() == 0) {
            indent();
        } else if (!endsIn(" ") && !endsIn("(") && !endsIn("[")) {
            line.append(' ');
        }
        int moved = line.codePointCount(0, line.length()) - comment.column();
        line.append(lines.get(0));
        for (String next : lines.subList(1, lines.size())) {
            endLine(margin);
            line.append(moved(next, moved));
        }
        behindComment = true;
        lineEnded = comment.ends();
    }

    /** A line of a comment whose first line has moved by so many columns. */
    private static String moved(String text, int by) {
        if (by >= 0) {
            return text.isEmpty() ? text : " ".repeat(by) + text;
        }
        int at = 0;
        while (at < -by && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return text.substring(at);
    }

    private void block(Doc.Block block, int indentation) {
        text("\"\"\"", indentation);
        for (String next : block.lines()) {
            endLine(indentation + 2);
            if (!next.isEmpty()) {
                indent();
                line.append(next);
            }
        }
    }

    private boolean endsIn(String text) {
        return line.length() >= text.length()
                && line.substring(line.length() - text.length()).equals(text);
    }

    private void endLine(int next) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(line, 0, end);
        if (!remark.isEmpty()) {
            out.append(' ').append(remark);
        }
        out.append('\n');
        line.setLength(0);
        margin = next;
        remark = "";
        lineEnded = false;
        behindComment = false;
    }

    /** Whether something, and what follows it up to the next place where a line may end, fits on this line. */
    private boolean fits(Piece first, int indentation) {
        int used = line.length() == 0 ? margin : lineEnded ? indentation : line.codePointCount(0, line.length());
        int room = width - used;
        Deque<Piece> ahead = new ArrayDeque<>();
        ahead.push(first);
        Iterator<Piece> rest = pieces.iterator();
        while (room >= 0) {
            if (ahead.isEmpty()) {
                if (!rest.hasNext()) {
                    return true;
                }
                ahead.push(rest.next());
            }
            Piece piece = ahead.pop();
            Doc doc = piece.doc();
            if (doc instanceof Doc.Text text) {
                room -= length(text.text());
            } else if (doc instanceof Doc.Concat concat) {
                push(concat.parts(), piece.indentation(), piece.flat(), ahead);
            } else if (doc instanceof Doc.Nest nest) {
                ahead.push(new Piece(piece.indentation(), piece.flat(), nest.content()));
            } else if (doc instanceof Doc.Group group) {
                ahead.push(new Piece(piece.indentation(), piece.flat(), group.content()));
            } else if (doc instanceof Doc.Choice choice) {
                int which = piece.flat() ? 0 : choice.alternatives().size() - 1;
                ahead.push(new Piece(
                        piece.indentation(), piece.flat(), choice.alternatives().get(which)));
            } else if (doc instanceof Doc.Either either) {
                room -= length(piece.flat() ? either.flat() : either.broken());
            } else if (doc instanceof Doc.Remark comment) {
                if (comment.leads() || comment.ends()) {
                    return true;
                }
                room -= length(comment.lines().get(0)) + 1;
                if (comment.lines().size() > 1) {
                    return room >= 0;
                }
            } else if (doc instanceof Doc.Line each) {
                if (!piece.flat()) {
                    return true;
                }
                room -= each.flat().length();
            } else if (doc instanceof Doc.Block) {
                return room >= 3;
            } else {
                return true;
            }
        }
        return false;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void push(List<Doc> parts, int indentation, boolean flat, Deque<Piece> onto) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            onto.push(new Piece(indentation, flat, parts.get(i)));
        }
    }
}
