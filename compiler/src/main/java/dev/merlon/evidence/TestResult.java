package dev.merlon.evidence;

import java.time.LocalDate;

/**
 * One test in a file of results.
 *
 * @param file the name of the file, as it is shown
 * @param date when its suite ran
 */
record TestResult(String className, String name, Outcome outcome, LocalDate date, String file) {
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** {@code com.example.LedgerIT#rejects}. */
    String id() {
        return className + "#" + name;
    }

    /** Whether it is a test of a class (also of one inside of it), or the test of a name with any parameters. */
    boolean isOf(String wantedClass, String wantedName) {
        boolean sameClass = className.equals(wantedClass) || className.startsWith(wantedClass + "$");
        return sameClass
                && (wantedName.isEmpty()
                        || name.equals(wantedName)
                        || name.startsWith(wantedName + "(")
                        || name.startsWith(wantedName + "["));
    }
}
