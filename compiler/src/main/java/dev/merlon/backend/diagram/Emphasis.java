package dev.merlon.backend.diagram;

/** How much an element stands out in a picture that is about something. */
enum Emphasis {
    /** As in a picture that is about nothing in particular. */
    PLAIN,
    /** What the picture is about: a thick line. */
    STRONG,
    /** What the picture is not about, and what is around it: pale, and drawn thin. */
    FAINT;

    /** Of several elements that are drawn as one, the one that stands out most. */
    Emphasis and(Emphasis other) {
        if (this == STRONG || other == STRONG) {
            return STRONG;
        }
        return this == PLAIN || other == PLAIN ? PLAIN : FAINT;
    }
}
