package dev.merlon.logic;

import dev.merlon.model.ThreatModel;

/** A world in which every member of every set is tried by itself: slow, and what the quick one is held against. */
public final class PlainWorld {
    private PlainWorld() {}

    public static World of(ThreatModel model, Vocabulary vocabulary) {
        return new World(model, vocabulary, Standings.CLAIMS, false);
    }
}
