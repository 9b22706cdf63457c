package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.Steps.Message;
import dev.merlon.backend.diagram.Steps.Participant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the steps of a sequence: a column for each who takes part, and the messages between them from top to bottom. */
final class StepsPicture {
    private static final TextStyle TITLE = new TextStyle(12, true, Palette.INK, 130, 3);
    private static final TextStyle DETAIL = new TextStyle(10, false, Palette.MUTED, 130, 2);
    private static final TextStyle STEP = new TextStyle(11, true, Palette.INK, 240, 2);
    private static final TextStyle DATA = new TextStyle(10, false, Palette.MUTED, 240, 2);
    private static final double LINE = 1.25;
    private static final int MARGIN = 20;
    private static final int PADDING = 10;
    private static final int LEAST_COLUMN = 90;
    private static final int BADGE_HEIGHT = 15;
    private static final int LOOP = 26;

    private final Steps steps;
    private final boolean themed;
    private final StringBuilder out = new StringBuilder();
    private final double[] middles;
    private String halo = "";

    private StepsPicture(Steps steps, boolean themed) {
        this.steps = steps;
        this.themed = themed;
        this.middles = middles();
    }

    static String of(Steps steps, boolean themed) {
        return new StepsPicture(steps, themed).draw();
    }

    /** A run of text in one style, broken into lines. */
    private record Text(TextStyle style, List<String> lines) {
        double width() {
            return lines.stream().mapToDouble(style::width).max().orElse(0);
        }

        double height() {
            return lines.size() * style.pointSize() * LINE;
        }
    }

    private static List<Text> texts(Participant participant) {
        return IntStream.range(0, participant.lines().size())
                .mapToObj(i -> text(i == 0 ? TITLE : DETAIL, participant.lines().get(i)))
                .toList();
    }

    private static List<Text> texts(Message message) {
        return Stream.of(text(STEP, message.title()), text(DATA, message.detail()))
                .filter(text -> text.width() > 0)
                .toList();
    }

    private static Text text(TextStyle style, String text) {
        return new Text(style, style.lines(text));
    }

    private static double width(List<Text> texts) {
        return texts.stream().mapToDouble(Text::width).max().orElse(0);
    }

    private static double height(List<Text> texts) {
        return texts.stream().mapToDouble(Text::height).sum();
    }

    private static double labelWidth(Message message) {
        return Math.max(width(texts(message)), Badge.tableWidth(Badge.of(message.threats()))) + 2 * PADDING;
    }

    private double boxWidth(int place) {
        return Math.max(LEAST_COLUMN, width(texts(steps.participants().get(place))) + 2 * PADDING);
    }

    /** Where the line of each column is: far enough from the last for both boxes and for what is said between them. */
    private double[] middles() {
        int count = steps.participants().size();
        double[] middle = new double[count];
        for (int place = 0; place < count; place++) {
            middle[place] = place == 0
                    ? MARGIN + boxWidth(0) / 2
                    : middle[place - 1] + (boxWidth(place - 1) + boxWidth(place)) / 2 + PADDING * 2;
            for (Message message : steps.messages()) {
                int left = Math.min(message.source(), message.target());
                int right = Math.max(message.source(), message.target());
                if (right == place && left < right) {
                    middle[place] = Math.max(middle[place], middle[left] + labelWidth(message));
                }
                if (place > 0 && left == right && right == place - 1) {
                    middle[place] = Math.max(middle[place], middle[left] + LOOP + labelWidth(message));
                }
            }
        }
        return middle;
    }

    private String draw() {
        int last = middles.length - 1;
        double right = last < 0 ? 200 : middles[last] + boxWidth(last) / 2;
        for (Message message : steps.messages()) {
            if (message.source() == message.target()) {
                right = Math.max(right, middles[message.source()] + LOOP + labelWidth(message));
            }
        }
        double width = Math.max(right, TextStyle.HEADING.width(steps.title()) + MARGIN) + MARGIN;
        double top = MARGIN + TextStyle.HEADING.pointSize() + 16;
        double boxes = steps.participants().stream()
                        .mapToDouble(participant -> height(texts(participant)))
                        .max()
                        .orElse(0)
                + 2 * PADDING;
        double bottom = top + boxes + PADDING;
        for (Message message : steps.messages()) {
            bottom += height(message);
        }
        double height = bottom + MARGIN;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg class=\"merlon-diagram\" role=\"graphics-document\" aria-label=\"")
                .append(Theme.attribute(steps.title()))
                .append(String.format(
                        Locale.ROOT,
                        "\" width=\"%.0fpt\" height=\"%.0fpt\" viewBox=\"0 0 %.0f %.0f\""
                                + " xmlns=\"http://www.w3.org/2000/svg\">\n",
                        width,
                        height,
                        width,
                        height))
                .append(themed ? Theme.style() : "");
        rectangle(0, 0, width, height, 0, Palette.PAPER, "none", 0);
        letters(TextStyle.HEADING, steps.title(), MARGIN, MARGIN + TextStyle.HEADING.pointSize(), "start");
        for (int place = 0; place <= last; place++) {
            line(middles[place], top + boxes, middles[place], bottom, Palette.FAINT, 1, " stroke-dasharray=\"3 4\"");
        }
        for (int place = 0; place <= last; place++) {
            participant(place, top, boxes);
        }
        double y = top + boxes + PADDING;
        for (Message message : steps.messages()) {
            y += height(message);
            message(message, y - PADDING);
        }
        return out.append("</svg>\n").toString();
    }

    private static double height(Message message) {
        return height(texts(message))
                + (Badge.of(message.threats()).isEmpty() ? 0 : BADGE_HEIGHT + 4)
                + (message.source() == message.target() ? LOOP : 0)
                + 2 * PADDING;
    }

    private void participant(int place, double top, double height) {
        Participant participant = steps.participants().get(place);
        double width = boxWidth(place);
        double left = middles[place] - width / 2;
        group("node", participant.id());
        if (!participant.about().isEmpty()) {
            out.append("<title>").append(Theme.attribute(participant.about())).append("</title>\n");
        }
        switch (participant.shape()) {
            case ACTOR -> rectangle(left, top, width, height, 0, Palette.ACTOR_FILL, Palette.INK, 1.4);
            case EXTERNAL -> rectangle(left, top, width, height, 0, Palette.EXTERNAL_FILL, Palette.INK, 1.4);
            case PROCESS -> rectangle(left, top, width, height, 10, Palette.PROCESS_FILL, Palette.PROCESS_LINE, 1.4);
            case GROUP -> rectangle(left, top, width, height, 0, Palette.boundaryFill(1, false), Palette.BOUNDARY, 1.4);
            case STORE -> {
                rectangle(left, top, width, height, 0, Palette.STORE_FILL, "none", 0);
                line(left, top, left + width, top, Palette.STORE_LINE, 2, "");
                line(left, top + height, left + width, top + height, Palette.STORE_LINE, 2, "");
            }
        }
        texts(texts(participant), middles[place], top + PADDING);
        out.append("</g>\n");
    }

    private void message(Message message, double y) {
        double from = middles[message.source()];
        double to = middles[message.target()];
        boolean bad = message.threats().anyAtLeastHigh();
        String colour = bad ? Palette.fill(ThreatTally.Severity.HIGH) : Palette.FLOW;
        String dashes = message.isAnswer() ? " stroke-dasharray=\"5 4\"" : "";
        group("edge", message.flow());
        // Lines of columns may be below the letters.
        halo = " stroke=\"" + Palette.PAPER + "\" stroke-width=\"3\" paint-order=\"stroke\"";
        List<Badge> badges = Badge.of(message.threats());
        double middle = (from + to) / 2;
        double arrow = y;
        if (message.source() == message.target()) {
            arrow = y - LOOP;
            middle = from + LOOP + labelWidth(message) / 2;
            out.append(String.format(
                    Locale.ROOT,
                    "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"M%.1f,%.1fh%dv%dh-%d\"/>\n",
                    colour,
                    bad ? "2.4" : "1.4",
                    from,
                    arrow,
                    LOOP,
                    LOOP - 8,
                    LOOP - 8));
            head(from, arrow + LOOP - 8, -1, colour);
        } else {
            int direction = to > from ? 1 : -1;
            line(from, arrow, to - direction * 6, arrow, colour, bad ? 2.4 : 1.4, dashes);
            head(to, arrow, direction, colour);
        }
        double top = arrow - height(texts(message)) - (badges.isEmpty() ? 0 : BADGE_HEIGHT + 4) - 4;
        texts(texts(message), middle, top);
        halo = "";
        badges(badges, middle, arrow - BADGE_HEIGHT - 5);
        out.append("</g>\n");
    }

    private void badges(List<Badge> badges, double middle, double top) {
        double left = middle - Badge.tableWidth(badges) / 2.0;
        for (Badge badge : badges) {
            rectangle(left, top, badge.width(), BADGE_HEIGHT, 7, badge.fill(), Palette.rim(badge.fill()), 1);
            letters(
                    TextStyle.BADGE.in(badge.ink()),
                    badge.text(),
                    left + badge.width() / 2.0,
                    top + BADGE_HEIGHT - 4.5,
                    "middle");
            left += badge.width() + 2;
        }
    }

    private void texts(List<Text> texts, double middle, double top) {
        double y = top;
        for (Text text : texts) {
            for (String each : text.lines()) {
                y += text.style().pointSize() * LINE;
                letters(text.style(), each, middle, y - text.style().pointSize() * 0.3, "middle");
            }
        }
    }

    private void group(String kind, String element) {
        out.append("<g class=\"")
                .append(kind)
                .append("\" data-element=\"")
                .append(Theme.attribute(element))
                .append("\">\n");
    }

    private void letters(TextStyle style, String text, double x, double y, String anchor) {
        out.append(String.format(
                        Locale.ROOT,
                        "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\" font-family=\"Helvetica,Arial,sans-serif\"%s"
                                + " font-size=\"%d.00\" fill=\"%s\"%s>",
                        anchor,
                        x,
                        y,
                        style.bold() ? " font-weight=\"bold\"" : "",
                        style.pointSize(),
                        style.colour(),
                        halo))
                .append(Theme.attribute(text))
                .append("</text>\n");
    }

    private void rectangle(
            double x, double y, double width, double height, int round, String fill, String line, double thick) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\" fill=\"%s\" stroke=\"%s\""
                        + " stroke-width=\"%.1f\"/>\n",
                x,
                y,
                width,
                height,
                round,
                fill,
                line,
                thick));
    }

    private void line(double x, double y, double toX, double toY, String colour, double thick, String more) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>\n",
                x,
                y,
                toX,
                toY,
                colour,
                thick,
                more));
    }

    private void head(double x, double y, int direction, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<polygon fill=\"%s\" stroke=\"%s\" points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f\"/>\n",
                colour,
                colour,
                x,
                y,
                x - direction * 8,
                y - 3.5,
                x - direction * 8,
                y + 3.5));
    }
}
