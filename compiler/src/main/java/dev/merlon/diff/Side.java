package dev.merlon.diff;

import dev.merlon.rule.Analysis;
import java.util.Map;
import java.util.TreeMap;

/**
 * One side of a comparison.
 *
 * @param analysis what became of the rules on the model
 * @param libraries which edition of each library the model uses, by name
 */
public record Side(Analysis analysis, Map<String, Edition> libraries) {
    public Side {
        libraries = new TreeMap<>(libraries);
    }

    /**
     * A library as it is used.
     *
     * @param version as it is written; empty where it says none
     * @param digest of its texts, as far as it could have others
     */
    public record Edition(String version, String digest) {}
}
