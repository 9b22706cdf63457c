package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceSectionTest {
    @ParameterizedTest
    @CsvSource({
        "CWE-319, CWE",
        "PCI-DSS:4.2.1, PCI-DSS",
        "ISO-27001:A.8.26, ISO-27001",
        "ATT&CK:T1040, ATT&CK",
        "API3:2023, API",
        "ZT3, ZT",
        "own, own"
    })
    void aReferenceSaysItsTaxonomy(String reference, String taxonomy) {
        assertThat(ReferenceSection.taxonomy(reference)).isEqualTo(taxonomy);
    }
}
