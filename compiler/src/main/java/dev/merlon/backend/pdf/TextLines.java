package dev.merlon.backend.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width. */
final class TextLines {
    /** A piece of a line without a blank in it, or a blank. */
    record Piece(String text, Run.Style style, String link, double width) {
        boolean isBlank() {
            return text.equals(" ");
        }
    }

    private final Fonts fonts;
    private final double size;
    private final double width;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double used;

    private TextLines(Fonts fonts, double size, double width) {
        this.fonts = fonts;
        this.size = size;
        this.width = width;
    }

    /** The lines; none for no text. */
    static List<List<Piece>> of(List<Run> text, Fonts fonts, double size, double width) {
        TextLines lines = new TextLines(fonts, size, width);
        List<Piece> word = new ArrayList<>();
        for (Piece piece : pieces(text, fonts, size)) {
            if (piece.isBlank()) {
                lines.word(word);
                word.clear();
                lines.blank(piece);
            } else {
                word.add(piece);
            }
        }
        lines.word(word);
        lines.end();
        return lines.lines;
    }

    /** The width of the widest word, and of all in one line. */
    static double[] widths(List<Run> text, Fonts fonts, double size) {
        double widest = 0;
        double all = 0;
        double word = 0;
        for (Piece piece : pieces(text, fonts, size)) {
            word = piece.isBlank() ? 0 : word + piece.width;
            widest = Math.max(widest, word);
            all += piece.width;
        }
        return new double[] {widest, all};
    }

    private static List<Piece> pieces(List<Run> text, Fonts fonts, double size) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : text) {
            String shown = fonts.shown(run.text());
            int from = 0;
            while (from < shown.length()) {
                int to = shown.charAt(from) == ' ' ? from + 1 : shown.indexOf(' ', from);
                String part = shown.substring(from, to < 0 ? shown.length() : to);
                boolean again = part.equals(" ")
                        && !pieces.isEmpty()
                        && pieces.get(pieces.size() - 1).isBlank();
                if (!again) {
                    pieces.add(new Piece(part, run.style(), run.link(), fonts.width(part, run.style(), size)));
                }
                from += part.length();
            }
        }
        return pieces;
    }

    private void blank(Piece blank) {
        if (!line.isEmpty()) {
            line.add(blank);
            used += blank.width;
        }
    }

    private void word(List<Piece> word) {
        double wide = word.stream().mapToDouble(Piece::width).sum();
        if (used + wide > width && !line.isEmpty() && used > 0) {
            end();
        }
        if (wide <= width) {
            line.addAll(word);
            used += wide;
            return;
        }
        word.forEach(this::letters);
    }

    /** A word that fits no line goes on in the next one. */
    private void letters(Piece piece) {
        StringBuilder part = new StringBuilder();
        double wide = 0;
        for (int character : piece.text.codePoints().toArray()) {
            double more = fonts.width(Character.toString(character), piece.style, size);
            if (used + wide + more > width && used + wide > 0) {
                line.add(new Piece(part.toString(), piece.style, piece.link, wide));
                part.setLength(0);
                wide = 0;
                end();
            }
            part.appendCodePoint(character);
            wide += more;
        }
        line.add(new Piece(part.toString(), piece.style, piece.link, wide));
        used += wide;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new ArrayList<>();
        used = 0;
    }
}
