package dev.merlon.logic;

/** A text that can be looked at only so often, so that a regular expression cannot go on for ever. */
final class MeteredText implements CharSequence {
    private static final int MOST_LOOKS = 100_000;

    private final String text;
    private int looks;

    MeteredText(String text) {
        this.text = text;
    }

    /** It was looked at too often. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ExhaustedException() {
            super("looked at too often", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
