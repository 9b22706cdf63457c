package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlPageTest {
    @Test
    void theHeadingOfAThreatIsMarkedWithItsSeverity() {
        assertThat(HtmlPage.render("### high: Clear text")).contains("<h3 class=\"severity high\">");
        assertThat(HtmlPage.render("### medium..critical: Clear text")).contains("<h3 class=\"severity medium\">");
        assertThat(HtmlPage.render("### Clear text")).contains("<h3>");
    }
}
