package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.compile.LibraryLoader;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the standard library says of standards and laws. That whatever refers to them names what they list, {@link ReferencesTest} holds. */
final class FrameworksTest {
    private static final Analysis ANALYSIS = analysis();

    private static Analysis analysis() {
        try {
            Path folder = Files.createTempDirectory("frameworks");
            return Programs.analysis(Programs.compile(folder, "tm 1\nmodel everything\n" + uses()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uses() {
        StringBuilder uses = new StringBuilder();
        LibraryLoader.CLASS_PATH
                .names()
                .forEach(name -> uses.append("use ").append(name).append('\n'));
        return uses.toString();
    }

    private static List<String> libraries() {
        return LibraryLoader.CLASS_PATH.names().stream()
                .filter(name -> name.startsWith(LibraryLoader.FRAMEWORKS))
                .map(name -> name.substring(LibraryLoader.FRAMEWORKS.length()))
                .toList();
    }

    @Test
    void everyLibraryListsTheClausesOfTheTaxonomyOfItsName() {
        TreeSet<String> listed = new TreeSet<>();
        ANALYSIS.world()
                .vocabulary()
                .clauses()
                .forEach(clause -> listed.add(clause.taxonomy().name()));
        assertThat(listed)
                .isEqualTo(new TreeSet<>(
                        libraries().stream().map(name -> "std.core." + name).toList()));
    }

    /** The numbers of requirements, controls and articles are known; a line that is lost is noticed here. */
    @Test
    void theListsAreWhole() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        for (FrameworkClause clause : ANALYSIS.world().vocabulary().clauses()) {
            String id = clause.reference();
            boolean isEntry = !id.matches("ISO-27001:A[.][5-8]|NIST-800-53:[A-Z]{2}|ASVS:[0-9]+([.][0-9]+)?|[A-Z-]+");
            sizes.merge(clause.taxonomy().simpleName(), isEntry ? 1 : 0, Integer::sum);
        }
        assertThat(sizes)
                .containsEntry("iso-27001", 93)
                .containsEntry("nist-800-53", 1007)
                .containsEntry("owasp-asvs", 345)
                .containsEntry("pci-dss", 325)
                .containsEntry("rts-sca", 36)
                .containsEntry("basel-event-type", 7)
                .containsEntry("bcbs-por", 7)
                .containsEntry("bcbs-239", 14)
                .containsEntry("swift-cscf", 32)
                .containsEntry("nist-ssdf", 61)
                .containsEntry("owasp-masvs", 24)
                .containsEntry("owasp-top-ten", 10);
    }

    @Test
    void everyClauseHasATitleButThoseOfTheVerificationStandard() {
        assertThat(ANALYSIS.world().vocabulary().clauses())
                .filteredOn(clause -> clause.title().isEmpty())
                .allMatch(clause -> clause.reference().matches("ASVS:[0-9]+[.][0-9]+[.][0-9]+"));
    }

    /** What standards speak of must be in the model before they say anything of it. */
    @Test
    void nothingAppliesToAModelWithNothingInIt() {
        for (FrameworkView view : FrameworkView.of(ANALYSIS)) {
            for (ClauseView clause : view.clauses()) {
                assertThat(clause.open()).isEmpty();
                assertThat(clause.status().isSupported()).isFalse();
            }
        }
        for (String reference : new String[] {"PCI-DSS:3.5.1", "GDPR:32", "SCA:5", "AIA:50"}) {
            assertThat(status(reference)).isEqualTo("not-applicable");
        }
        assertThat(status("AIA:14")).isEqualTo("upcoming");
        assertThat(status("DORA:9")).isEqualTo("nothing-applies");
    }

    private static String status(String reference) {
        FrameworkClause clause =
                Objects.requireNonNull(ANALYSIS.world().vocabulary().clause(reference), reference);
        return FrameworkView.of(ANALYSIS, List.of(clause.taxonomy().name()))
                .get(0)
                .clause(clause)
                .status()
                .word();
    }
}
