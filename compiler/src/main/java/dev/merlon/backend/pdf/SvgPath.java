package dev.merlon.backend.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of SVG in the operators of PDF: lines, curves and arcs, absolute and relative. */
final class SvgPath {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private SvgPath(String data) {
        Matcher matcher = TOKEN.matcher(data);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    static String operators(String data) {
        return new SvgPath(data).write();
    }

    private String write() {
        char command = 'M';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            }
            int before = next;
            draw(command);
            if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            if (next == before && Character.toUpperCase(command) != 'Z') {
                return out.toString();
            }
        }
        return out.toString();
    }

    private void draw(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number(), "m");
                startX = x;
                startY = y;
            }
            case 'L' -> to(fromX + number(), fromY + number(), "l");
            case 'H' -> to(fromX + number(), y, "l");
            case 'V' -> to(x, fromY + number(), "l");
            case 'C' ->
                curve(
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            case 'A' -> {
                double radiusX = number();
                double radiusY = number();
                number();
                arc(radiusX, radiusY, number() != 0, number() != 0, fromX + number(), fromY + number());
            }
            case 'Z' -> {
                out.append("h ");
                x = startX;
                y = startY;
            }
            default -> next = tokens.size();
        }
    }

    private double number() {
        if (next < tokens.size() && !Character.isLetter(tokens.get(next).charAt(0))) {
            return Double.parseDouble(tokens.get(next++));
        }
        return 0;
    }

    private void to(double toX, double toY, String operator) {
        x = toX;
        y = toY;
        out.append(Page.number(x))
                .append(' ')
                .append(Page.number(y))
                .append(' ')
                .append(operator)
                .append(' ');
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        for (double each : new double[] {x1, y1, x2, y2, toX, toY}) {
            out.append(Page.number(each)).append(' ');
        }
        out.append("c ");
        x = toX;
        y = toY;
    }

    /** An arc of an upright ellipse, by its centre (SVG 2, appendix B.2.4), as curves of at most a quarter. */
    private void arc(double radiusX, double radiusY, boolean large, boolean sweep, double toX, double toY) {
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0 || halfX == 0 && halfY == 0) {
            to(toX, toY, "l");
            return;
        }
        double grown = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (grown > 1) {
            rx *= StrictMath.sqrt(grown);
            ry *= StrictMath.sqrt(grown);
        }
        double under = rx * rx * halfY * halfY + ry * ry * halfX * halfX;
        double factor = StrictMath.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (large == sweep ? -1 : 1);
        double centreX = factor * rx * halfY / ry + (x + toX) / 2;
        double centreY = -factor * ry * halfX / rx + (y + toY) / 2;
        double from = StrictMath.atan2((y - centreY) / ry, (x - centreX) / rx);
        double turn = StrictMath.atan2((toY - centreY) / ry, (toX - centreX) / rx) - from;
        if (sweep && turn < 0) {
            turn += 2 * StrictMath.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * StrictMath.PI;
        }
        int parts = Math.max(1, (int) StrictMath.ceil(Math.abs(turn) / (StrictMath.PI / 2) - 1e-9));
        double step = turn / parts;
        double pull = 4.0 / 3 * StrictMath.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            double endX = centreX + rx * StrictMath.cos(b);
            double endY = centreY + ry * StrictMath.sin(b);
            curve(
                    centreX + rx * (StrictMath.cos(a) - pull * StrictMath.sin(a)),
                    centreY + ry * (StrictMath.sin(a) + pull * StrictMath.cos(a)),
                    endX + pull * rx * StrictMath.sin(b),
                    endY - pull * ry * StrictMath.cos(b),
                    endX,
                    endY);
        }
    }
}
