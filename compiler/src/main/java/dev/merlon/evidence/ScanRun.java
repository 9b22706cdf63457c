package dev.merlon.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One run of a scanner.
 *
 * @param rules the ids of the rules that were looked for
 * @param findings how many results that count there are, by the id of the rule
 * @param finished whether the scanner says that it ran to its end
 * @param date when it ended
 * @param file the name of the file, as it is shown
 */
record ScanRun(
        String tool, Set<String> rules, Map<String, Integer> findings, boolean finished, LocalDate date, String file) {
    boolean knows(String rule) {
        return rules.contains(rule) || findings(rule) > 0;
    }

    /** The results of a rule; those of {@code rule/sub-rule} too. */
    int findings(String rule) {
        int count = 0;
        for (Map.Entry<String, Integer> entry : findings.entrySet()) {
            if (entry.getKey().equals(rule) || entry.getKey().startsWith(rule + "/")) {
                count += entry.getValue();
            }
        }
        return count;
    }
}
