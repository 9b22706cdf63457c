package dev.merlon.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.logic.Taxonomy.Reference;
import org.junit.jupiter.api.Test;

/** Entries of taxonomies lead to where they can be read. */
final class TaxonomyTest {
    private static final String ADDRESS = "https://example.com/{1}/{2}";

    @Test
    void theGroupsOfTheFormStandInTheLink() {
        Taxonomy taxonomy = new Taxonomy("a.techniques", "Techniques", "T([0-9]+)[.]([0-9]+)", ADDRESS, false);
        assertThat(taxonomy.find("T12.3"))
                .isEqualTo(new Reference("T12.3", "Techniques", "https://example.com/12/3", false));
    }

    @Test
    void theWholeOfAnEntryHasTheForm() {
        Taxonomy taxonomy = new Taxonomy("a.techniques", "Techniques", "T([0-9]+)", ADDRESS, false);
        assertThat(taxonomy.find("T12.3")).isNull();
        assertThat(taxonomy.knows("T12")).isTrue();
    }

    @Test
    void aGroupThatTookNoPartIsEmpty() {
        Taxonomy taxonomy = new Taxonomy("a.techniques", "Techniques", "T([0-9]+)([.][0-9]+)?", ADDRESS, false);
        assertThat(taxonomy.find("T12"))
                .isEqualTo(new Reference("T12", "Techniques", "https://example.com/12/", false));
    }

    @Test
    void theEntryForAWholeCatalogueLeadsNowhereAmongItsParts() {
        Taxonomy taxonomy = new Taxonomy("a.techniques", "Techniques", "T([0-9]+)?", "https://example.com/{1}", false);
        assertThat(taxonomy.find("T")).isEqualTo(new Reference("T", "Techniques", "", false));
    }

    @Test
    void aFormThatIsNoRegularExpressionKnowsNothing() {
        assertThat(new Taxonomy("a.broken", "Broken", "T([0-9", null, false).find("T12"))
                .isNull();
    }

    /** Tried in all ways, the first would take for ever; the second would need a very deep stack. */
    @Test
    void aFormThatTakesTooLongKnowsNothing() {
        assertThat(new Taxonomy("a.slow", "Slow", "(a+)+b", null, false).knows("a".repeat(400)))
                .isFalse();
        assertThat(new Taxonomy("a.deep", "Deep", "(a|b)*", null, false).knows("ab".repeat(100_000)))
                .isFalse();
        assertThat(new Taxonomy("a.nested", "Nested", "(".repeat(100_000), null, false).knows("a"))
                .isFalse();
    }
}
