package dev.merlon.backend.text;

import dev.merlon.type.Enumeration;

/** The colours of a terminal, or none. */
public final class Paint {
    /** For files and pipes. */
    public static final Paint NONE = new Paint(false);

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String[] FROM_WORST = {"\u001B[1;35m", "\u001B[1;31m", "\u001B[1;33m", "\u001B[1;36m"};

    private final boolean colour;

    public Paint(boolean colour) {
        this.colour = colour;
    }

    public boolean colour() {
        return colour;
    }

    public String bold(String text) {
        return paint(BOLD, text);
    }

    /** What is there to be looked up, not to be read. */
    public String faint(String text) {
        return paint(DIM, text);
    }

    public String good(String text) {
        return paint("\u001B[1;32m", text);
    }

    public String bad(String text) {
        return paint(FROM_WORST[1], text);
    }

    /** In the colour of a severity: the worst stands out most. */
    String severity(Enumeration.Constant severity, String text) {
        return paint(FROM_WORST[Math.min(severity.belowHighest(), FROM_WORST.length - 1)], text);
    }

    private String paint(String code, String text) {
        return colour ? code + text + RESET : text;
    }
}
