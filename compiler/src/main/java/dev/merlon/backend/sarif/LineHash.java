package dev.merlon.backend.sarif;

import dev.merlon.backend.Fingerprint;

/**
 * What GitHub tells results apart by from run to run. It would make one of the text of the line; one of an id stays when the line
 * changes or moves.
 */
final class LineHash {
    private LineHash() {}

    /** A hash of the id, and the number of its occurrence. */
    static String of(String id) {
        return Fingerprint.of(id) + ":1";
    }
}
