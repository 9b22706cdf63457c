package dev.merlon.merge;

/**
 * What a declaration is recognised by.
 *
 * @param text the same for the same declaration, on each side
 * @param label what to call it, in messages
 * @param isAlone whether a body has only one such declaration, so that two that are added under one key are the same one
 */
record Key(String text, String label, boolean isAlone) {
    private static final String ELEMENT = "element ";

    /** A declaration that can be named in one word. */
    static Key alone(String text) {
        return new Key(text, text, true);
    }

    /** One of several that say the same kind of thing. */
    static Key oneOf(String text) {
        return new Key(text, text, false);
    }

    /** What declares a name that is there once in a model. */
    static Key element(String keyword, String name) {
        return new Key(ELEMENT + name, keyword + " " + name, true);
    }

    boolean isElement() {
        return text.startsWith(ELEMENT);
    }
}
