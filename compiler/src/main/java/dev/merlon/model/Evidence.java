package dev.merlon.model;

import dev.merlon.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code evidence junit "com.example.LedgerIT" max-age 30d}: what proves that a control is there.
 *
 * @param locator what to look for: a test, a rule, a file, an address
 * @param maxAge for how many days a result counts, or null for good
 */
public record Evidence(Kind kind, String locator, @Nullable Integer maxAge, Span span) {
    /** Where evidence comes from. */
    public enum Kind {
        /** A test class, or {@code class#test}, in results of tests. */
        JUNIT,
        /** A rule in results of a scanner. */
        SARIF,
        /** A file of the project. */
        FILE,
        /** A page that people look at. */
        URL,
        /** A statement that somebody signed elsewhere. */
        ATTESTATION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether this compiler can look at it. */
        public boolean isChecked() {
            return this == JUNIT || this == SARIF || this == FILE;
        }

        /** Whether its results have a date. */
        public boolean hasDate() {
            return this == JUNIT || this == SARIF;
        }
    }

    /** {@code junit "com.example.LedgerIT"}. */
    @Override
    public String toString() {
        return kind.word() + " \"" + locator + "\"";
    }
}
