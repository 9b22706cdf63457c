package dev.merlon.backend.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks on pages.
 *
 * <p>Long because a place on a page is what all kinds of blocks share.
 */
final class Layout {
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double LARGE_WIDTH = 1190.55;
    private static final double MARGIN = 48;
    private static final double FOOT = 40;
    private static final double SIZE = 9.5;
    private static final double SMALL = 7.5;
    private static final double LEADING = 1.35;
    private static final double INDENT = 14;
    private static final double PADDING = 3;
    /** Below this scale the letters of a picture get a larger page. */
    private static final double LEGIBLE = 0.5;

    static final String INK = "#1d2733";
    private static final String FAINT = "#56626e";
    private static final String LINE = "#c3cad1";
    private static final String SOFT = "#eef1f4";
    private static final String LINK = "#0b4a8f";
    private static final double[] HEADINGS = {0, 20, 15, 11.5, 10.5, 10, 10};

    /** Where a heading is. */
    record Place(int page, double top, Block.Heading heading) {}

    private final Fonts fonts;
    private final String title;
    private final Map<String, Integer> known;
    private final List<Page> pages = new ArrayList<>();
    private final Map<Block.Picture, SvgPicture> pictures = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private List<Block.Heading> chapters = List.of();
    private Page page;
    private double top;

    /** @param known the pages of anchors, from a layout before; empty the first time */
    Layout(Fonts fonts, String title, Map<String, Integer> known) {
        this.fonts = fonts;
        this.title = title;
        this.known = known;
        this.page = begin(WIDTH, HEIGHT);
    }

    List<Page> pages() {
        return pages;
    }

    /** By anchor, in order. */
    Map<String, Place> places() {
        return places;
    }

    Map<String, Integer> pagesOfAnchors() {
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach((anchor, place) -> numbers.put(anchor, place.page));
        return numbers;
    }

    void lay(List<Block> blocks) {
        chapters = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .toList();
        lay(blocks, MARGIN);
        for (int i = 0; i < pages.size(); i++) {
            Page each = pages.get(i);
            String number = i + 1 + " / " + pages.size();
            each.text(
                    number,
                    Run.Style.PLAIN,
                    SMALL,
                    each.width - MARGIN - fonts.width(number, Run.Style.PLAIN, SMALL),
                    each.height - FOOT + 14,
                    FAINT);
            List<List<TextLines.Piece>> name = TextLines.of(
                    List.of(new Run(title, Run.Style.PLAIN, "")), fonts, SMALL, each.width - 2 * MARGIN - 60);
            if (!name.isEmpty()) {
                draw(each, name.get(0), SMALL, MARGIN, each.height - FOOT + 14, FAINT);
            }
        }
    }

    private Page begin(double width, double height) {
        Page next = new Page(fonts, width, height);
        pages.add(next);
        page = next;
        top = MARGIN;
        return next;
    }

    private double bottom() {
        return page.height - FOOT - 8;
    }

    private void require(double height) {
        if (top + height > bottom() && top > MARGIN) {
            begin(WIDTH, HEIGHT);
        }
    }

    private void lay(List<Block> blocks, double left) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof Block.Heading heading) {
                heading(heading, left, next);
            } else {
                lay(blocks.get(i), left);
            }
        }
    }

    private SvgPicture drawn(Block.Picture picture) {
        return pictures.computeIfAbsent(picture, each -> SvgPicture.of(each.svg(), fonts));
    }

    /** How much of a block has to stand with the heading before it. */
    private double beginning(@Nullable Block block) {
        if (block instanceof Block.Picture picture) {
            SvgPicture drawn = drawn(picture);
            return drawn.height() * scale(drawn, WIDTH, HEIGHT);
        }
        return block == null ? 0 : 4 * SIZE * LEADING;
    }

    /** Makes a page for a picture that would be too small to read on this one: A4 on its side, or A3. */
    private boolean isLarge(SvgPicture picture) {
        if (scale(picture, WIDTH, HEIGHT) >= LEGIBLE) {
            return false;
        }
        boolean larger = scale(picture, HEIGHT, WIDTH) < LEGIBLE;
        begin(larger ? LARGE_WIDTH : HEIGHT, larger ? HEIGHT : WIDTH);
        return true;
    }

    private void lay(Block block, double left) {
        if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text(), SIZE, left, INK);
            top += 5;
        } else if (block instanceof Block.Items items) {
            items(items, left);
        } else if (block instanceof Block.Quote quote) {
            quote(quote, left);
        } else if (block instanceof Block.Table table) {
            table(table, left);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Heading heading) {
            heading(heading, left, null);
        }
    }

    private void heading(Block.Heading heading, double left, @Nullable Block next) {
        if (page.width > WIDTH) {
            begin(WIDTH, HEIGHT);
        }
        double size = HEADINGS[Math.min(heading.level(), HEADINGS.length - 1)];
        double before = heading.level() == 2 ? 18 : 10;
        boolean hasPage = next instanceof Block.Picture picture && isLarge(drawn(picture));
        List<List<TextLines.Piece>> lines = TextLines.of(bold(heading.text()), fonts, size, page.width - MARGIN - left);
        if (!hasPage) {
            require(before + lines.size() * size * LEADING + beginning(next));
        }
        top += top > MARGIN ? before : 0;
        places.putIfAbsent(heading.anchor(), new Place(pages.size(), top, heading));
        if (!heading.colour().isEmpty()) {
            page.fill(left - 8, top + 1, left - 4, top + lines.size() * size * LEADING, heading.colour());
        }
        lines(lines, size, left, INK);
        if (heading.level() == 2) {
            page.fill(left, top + 1, page.width - MARGIN, top + 2, LINE);
            top += 4;
        }
        top += 4;
    }

    private static List<Run> bold(List<Run> text) {
        return text.stream()
                .map(run -> run.style() == Run.Style.PLAIN ? new Run(run.text(), Run.Style.BOLD, run.link()) : run)
                .toList();
    }

    private void text(List<Run> text, double size, double left, String colour) {
        lines(TextLines.of(text, fonts, size, page.width - MARGIN - left), size, left, colour);
    }

    private void lines(List<List<TextLines.Piece>> lines, double size, double left, String colour) {
        for (List<TextLines.Piece> line : lines) {
            require(size * LEADING);
            draw(page, line, size, left, top + size, colour);
            top += size * LEADING;
        }
    }

    private void draw(Page on, List<TextLines.Piece> line, double size, double left, double baseline, String colour) {
        StringBuilder whole = new StringBuilder();
        line.forEach(piece -> whole.append(piece.text()));
        if (Bidirectional.isNeeded(whole.toString())) {
            reordered(on, line, whole.toString(), size, left, baseline, colour);
            return;
        }
        double x = left;
        for (TextLines.Piece piece : line) {
            if (!piece.link().isEmpty()) {
                on.link(x, baseline - size, x + piece.width(), baseline + size * 0.25, piece.link());
            }
            if (!piece.isBlank()) {
                on.text(
                        piece.text(),
                        piece.style(),
                        size,
                        x,
                        baseline,
                        piece.link().isEmpty() ? colour : LINK);
            }
            x += piece.width();
        }
    }

    /** Letter by letter, since letters of one piece may come to stand apart. */
    private void reordered(
            Page on,
            List<TextLines.Piece> line,
            String whole,
            double size,
            double left,
            double baseline,
            String colour) {
        List<TextLines.Piece> pieces = new ArrayList<>();
        line.forEach(piece -> piece.text().codePoints().forEach(character -> pieces.add(piece)));
        int[] characters = whole.codePoints().toArray();
        double x = left;
        for (int place : Bidirectional.order(whole)) {
            TextLines.Piece piece = pieces.get(place);
            String letter = Character.toString(characters[place]);
            double end = x + fonts.width(letter, piece.style(), size);
            if (!piece.link().isEmpty()) {
                on.link(x, baseline - size, end, baseline + size * 0.25, piece.link());
            }
            on.text(letter, piece.style(), size, x, baseline, piece.link().isEmpty() ? colour : LINK);
            x = end;
        }
    }

    private void items(Block.Items items, double left) {
        int number = items.first();
        for (List<Block> item : items.items()) {
            require(SIZE * LEADING);
            String mark = number < 0 ? "•" : number++ + ".";
            page.text(mark, Run.Style.PLAIN, SIZE, left + 2, top + SIZE, INK);
            if (item.isEmpty()) {
                top += SIZE * LEADING;
            }
            lay(item, left + INDENT);
            top -= item.isEmpty() ? 0 : 3;
        }
        top += 4;
    }

    private void quote(Block.Quote quote, double left) {
        int first = pages.size();
        double from = top;
        lay(quote.blocks(), left + INDENT);
        for (int i = first; i <= pages.size(); i++) {
            Page on = pages.get(i - 1);
            double start = i == first ? from : MARGIN;
            double end = i == pages.size() ? top - 4 : on.height - FOOT - 8;
            if (end > start) {
                on.fill(left + 3, start, left + 5, end, LINE);
            }
        }
    }

    private void table(Block.Table table, double left) {
        double[] columns = columns(table, page.width - MARGIN - left);
        List<List<List<TextLines.Piece>>> header = cells(bold(table), columns);
        require(rowHeight(header) + 3 * SMALL * LEADING);
        row(header, columns, left, true);
        for (List<List<Run>> row : table.rows()) {
            List<List<List<TextLines.Piece>>> rest = cells(row, columns);
            while (!isEmpty(rest)) {
                double room = bottom() - top - 2 * PADDING;
                int fit = (int) Math.floor(room / (SMALL * LEADING));
                boolean isFresh = top <= MARGIN + rowHeight(header) + 1;
                int longest = rest.stream().mapToInt(List::size).max().orElse(0);
                if (longest > fit && !isFresh) {
                    begin(WIDTH, HEIGHT);
                    row(header, columns, left, true);
                    continue;
                }
                row(part(rest, 0, fit), columns, left, false);
                rest = part(rest, fit, Integer.MAX_VALUE);
            }
        }
        top += 8;
    }

    private static List<List<Run>> bold(Block.Table table) {
        return table.header().stream().map(Layout::bold).toList();
    }

    private static boolean isEmpty(List<List<List<TextLines.Piece>>> cells) {
        return cells.stream().allMatch(List::isEmpty);
    }

    private static List<List<List<TextLines.Piece>>> part(List<List<List<TextLines.Piece>>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private List<List<List<TextLines.Piece>>> cells(List<List<Run>> row, double[] columns) {
        List<List<List<TextLines.Piece>>> cells = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            cells.add(i < row.size() ? TextLines.of(row.get(i), fonts, SMALL, columns[i] - 2 * PADDING) : List.of());
        }
        return cells;
    }

    private static double rowHeight(List<List<List<TextLines.Piece>>> cells) {
        int longest = cells.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, longest) * SMALL * LEADING + 2 * PADDING;
    }

    private void row(List<List<List<TextLines.Piece>>> cells, double[] columns, double left, boolean isHeader) {
        double height = rowHeight(cells);
        double right = left;
        for (double column : columns) {
            right += column;
        }
        if (isHeader) {
            page.fill(left, top, right, top + height, SOFT);
        }
        double x = left;
        for (int i = 0; i < columns.length; i++) {
            double y = top + PADDING;
            for (List<TextLines.Piece> line : cells.get(i)) {
                draw(page, line, SMALL, x + PADDING, y + SMALL, INK);
                y += SMALL * LEADING;
            }
            x += columns[i];
        }
        top += height;
        page.fill(left, top - 0.5, right, top, LINE);
    }

    /** Columns get what their widest words need, and share what is left by how much text they have. */
    private double[] columns(Block.Table table, double available) {
        int count = table.header().size();
        double[] least = new double[count];
        double[] most = new double[count];
        for (int i = 0; i < count; i++) {
            measure(bold(table.header().get(i)), i, least, most);
            for (List<List<Run>> row : table.rows()) {
                if (i < row.size()) {
                    measure(row.get(i), i, least, most);
                }
            }
        }
        double leastSum = 0;
        double mostSum = 0;
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(least[i], available / 6);
            leastSum += least[i];
            mostSum += Math.max(most[i], least[i]);
        }
        double[] columns = new double[count];
        for (int i = 0; i < count; i++) {
            double widest = Math.max(most[i], least[i]);
            if (mostSum <= available) {
                columns[i] = widest;
            } else if (leastSum >= available) {
                columns[i] = least[i] * available / leastSum;
            } else {
                columns[i] = least[i] + (available - leastSum) * (widest - least[i]) / (mostSum - leastSum);
            }
        }
        return columns;
    }

    private void measure(List<Run> cell, int column, double[] least, double[] most) {
        double[] widths = TextLines.widths(cell, fonts, SMALL);
        least[column] = Math.max(least[column], widths[0] + 2 * PADDING + 0.5);
        most[column] = Math.max(most[column], Math.min(widths[1], 600) + 2 * PADDING + 0.5);
    }

    private static double scale(SvgPicture picture, double width, double height) {
        double across = (width - 2 * MARGIN) / picture.width();
        double down = (height - MARGIN - FOOT - 40) / picture.height();
        return Math.min(0.9, Math.min(across, down));
    }

    private void picture(Block.Picture picture) {
        SvgPicture drawn = drawn(picture);
        boolean hasPage = page.width > WIDTH || isLarge(drawn);
        double scale = scale(drawn, page.width, page.height);
        if (!hasPage) {
            require(drawn.height() * scale);
        }
        page.draw(drawn.operators(MARGIN, page.height - top, scale));
        // What follows begins another page.
        top = hasPage ? page.height : top + drawn.height() * scale + 8;
    }

    private void contents() {
        for (Block.Heading chapter : chapters) {
            require(SIZE * LEADING);
            List<Run> text = chapter.text().stream()
                    .map(run -> new Run(run.text(), run.style(), "#" + chapter.anchor()))
                    .toList();
            List<List<TextLines.Piece>> lines = TextLines.of(text, fonts, SIZE, page.width - 2 * MARGIN - 40);
            String number = known.containsKey(chapter.anchor()) ? Integer.toString(known.get(chapter.anchor())) : "0";
            page.text(
                    number,
                    Run.Style.PLAIN,
                    SIZE,
                    page.width - MARGIN - fonts.width(number, Run.Style.PLAIN, SIZE),
                    top + SIZE,
                    INK);
            lines(lines, SIZE, MARGIN, INK);
        }
        top += 6;
    }
}
