package dev.merlon.backend.diagram;

import java.util.ArrayList;
import java.util.List;

/** A small rounded box with a count, such as {@code 2 high}. */
record Badge(String text, String fill, String ink) {
    private static final int GAP = 2;
    private static final int HEIGHT = 20;

    static List<Badge> of(ThreatCounts threats) {
        List<Badge> badges = new ArrayList<>();
        for (ThreatTally.Severity severity : ThreatTally.Severity.values()) {
            int count = threats.at(severity);
            if (count > 0) {
                badges.add(worst(count, severity));
                if (threats.open() > count) {
                    badges.add(others(threats.open() - count));
                }
                break;
            }
        }
        if (threats.questions() > 0) {
            badges.add(questions(threats.questions()));
        }
        return badges;
    }

    static Badge worst(int count, ThreatTally.Severity severity) {
        return new Badge(count + " " + severity.word(), Palette.fill(severity), Palette.ink(severity));
    }

    static Badge others(int count) {
        return new Badge("+" + count, Palette.PAPER, Palette.INK);
    }

    static Badge questions(int count) {
        return new Badge(count + " ?", Palette.PAPER, Palette.MUTED);
    }

    String cell() {
        return "<TD BORDER=\"1\" STYLE=\"ROUNDED\" COLOR=\"" + Palette.rim(fill)
                + "\" BGCOLOR=\"" + fill + "\" CELLPADDING=\"1\" WIDTH=\"" + width() + "\">"
                + TextStyle.BADGE.in(ink).font(DotText.markup(text), null) + "</TD>";
    }

    int width() {
        return (int) Math.ceil(TextStyle.BADGE.width(text)) + 8;
    }

    /** Of a fixed size, since Graphviz stretches the cells of any other table that stands in a wider cell. */
    static String table(List<Badge> badges) {
        StringBuilder cells = new StringBuilder();
        badges.forEach(badge -> cells.append(badge.cell()));
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"" + GAP + "\" CELLPADDING=\"0\" FIXEDSIZE=\"TRUE\""
                + " WIDTH=\"" + tableWidth(badges) + "\" HEIGHT=\"" + HEIGHT + "\"><TR>" + cells + "</TR></TABLE>";
    }

    static int tableWidth(List<Badge> badges) {
        return badges.stream().mapToInt(Badge::width).sum() + GAP * (badges.size() + 1);
    }
}
