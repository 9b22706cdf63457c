package dev.merlon.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameSuggesterTest {
    @Test
    void nearNameIsFound() {
        assertThat(NameSuggester.nearest("componnet", List.of("boundary", "component")))
                .contains("component");
        assertThat(NameSuggester.nearest("pciDss", List.of("pci-dss"))).isPresent();
    }

    @Test
    void neighboursSwappedCountOnce() {
        assertThat(NameSuggester.distance("folw", "flow", 3)).isEqualTo(1);
        assertThat(NameSuggester.distance("ca", "abc", 3)).isEqualTo(3);
    }

    @Test
    void distantNameIsNot() {
        assertThat(NameSuggester.nearest("ledger", List.of("gateway", "led", "messenger")))
                .isEmpty();
        assertThat(NameSuggester.nearest("ab", List.of("cb"))).isEmpty();
        assertThat(NameSuggester.nearest("abc", List.of("abd"))).contains("abd");
        assertThat(NameSuggester.nearest("dta", List.of("data"))).contains("data");
        assertThat(NameSuggester.nearest("abcdef", List.of("abcxyf"))).contains("abcxyf");
        assertThat(NameSuggester.nearest("abcde", List.of("abcxy"))).isEmpty();
    }

    @Test
    void twoLettersThatAreSwappedAreNear() {
        assertThat(NameSuggester.nearest("bd", List.of("db"))).contains("db");
    }

    @Test
    void aNameThatWasNotWrittenToItsEndIsFound() {
        List<String> names = List.of("encryption-at-rest", "encryption", "energy");
        assertThat(NameSuggester.nearest("encrypt", names)).contains("encryption");
        assertThat(NameSuggester.nearest("Encrypt", names.subList(0, 1))).contains("encryption-at-rest");
        assertThat(NameSuggester.nearest("enc", names)).isEmpty();
    }

    @Test
    void capitalsAloneAreNear() {
        assertThat(NameSuggester.nearest("x", List.of("X"))).contains("X");
        assertThat(NameSuggester.nearest("HTTPS", List.of("Https"))).contains("Https");
    }

    @Test
    void firstInAlphabetWinsAmongEquallyNear() {
        assertThat(NameSuggester.nearest("flaw", List.of("flow", "claw"))).contains("claw");
        assertThat(NameSuggester.nearest("flaw", List.of("claw", "flow"))).contains("claw");
    }

    @Test
    void sameNameIsNoSuggestion() {
        assertThat(NameSuggester.nearest("flow", List.of("flow"))).isEmpty();
    }

    @Test
    void namesWithTheSameWordsAreAlike() {
        List<String> names =
                List.of("NetworkSegment", "PublicNetwork", "MySql", "GraphDatabase", "Host", "PrivateNetworkZone");
        assertThat(NameSuggester.sharingWords("PrivateNetwork", names))
                .containsExactly("PrivateNetworkZone", "PublicNetwork", "NetworkSegment");
        assertThat(NameSuggester.sharingWords("NoSqlDatabase", names)).containsExactly("GraphDatabase", "MySql");
        assertThat(NameSuggester.sharingWords("ToMyXyHo", names)).isEmpty();
        assertThat(NameSuggester.sharingWords(
                        "Network", List.of("Network1", "NetworkC", "NetworkB", "NetworkA", "ANetwork")))
                .hasSize(4)
                .doesNotContain("Network1");
    }

    @Test
    void aNameOfWholeWordsIsNotMisspelt() {
        List<String> names = List.of("RelationalDatabase", "DataLake", "GraphDatabase", "DatabaseCache", "Datastore");
        assertThat(NameSuggester.havingAllWords("Database", names))
                .containsExactly("DatabaseCache", "GraphDatabase", "RelationalDatabase");
        assertThat(NameSuggester.havingAllWords("DataStore", names)).isEmpty();
        assertThat(NameSuggester.havingAllWords("GraphStore", names)).isEmpty();
        assertThat(NameSuggester.havingAllWords("Ab", names)).isEmpty();
    }
}
