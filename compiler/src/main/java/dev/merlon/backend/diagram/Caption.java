package dev.merlon.backend.diagram;

/**
 * What a picture is about, below its heading.
 *
 * @param text one line; empty where the heading says it all
 * @param home the name of the picture that this is a part of, where a click on the heading leads; empty where there is none
 * @param strong what it means that an element stands out; empty where none does
 * @param faint what it means that an element is pale; empty where none is
 */
record Caption(String text, String home, String strong, String faint) {
    static final Caption NONE = new Caption("", "", "", "");

    /** Besides what another one says. */
    Caption and(String more) {
        return new Caption(text.isEmpty() ? more : text + "; " + more, home, strong, faint);
    }

    /** A part of another picture. */
    Caption under(String otherText, String otherHome) {
        return new Caption(text.isEmpty() ? otherText : text + "; " + otherText, otherHome, strong, faint);
    }

    /** With a meaning of what is pale, unless it has one. */
    Caption fainter(String meaning) {
        return new Caption(text, home, strong, faint.isEmpty() ? meaning : faint + ", or " + meaning);
    }
}
