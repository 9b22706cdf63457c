package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code scenario card-breach "…" { driven by …; frequency = …; loss = … }}: a way to lose money, with what people estimate of it.
 *
 * @param title what happens; the name where nobody says it
 * @param drivers what brings it about, at least one
 * @param frequency how often a year it would come about if nothing answered what drives it
 * @param loss what it costs each time, in the currency
 * @param currency by ISO 4217
 * @param basis where the estimates come from
 * @param owner who answers for it
 * @param confidence {@code low}, {@code medium} or {@code high}, or empty
 * @param reason why it is looked at, or empty
 * @param estimated when that was, or null
 * @param effectiveness the share of the frequency of a threat that the controls which answer it take away, if evidence proves
 *     them; null where nobody says
 * @param claimWeight how much of that counts while nothing proves them; null where nobody says
 */
public record Scenario(
        String name,
        String title,
        String documentation,
        List<Driver> drivers,
        Estimate frequency,
        Estimate loss,
        String currency,
        String basis,
        String owner,
        String confidence,
        String reason,
        @Nullable LocalDate estimated,
        @Nullable BigDecimal effectiveness,
        @Nullable BigDecimal claimWeight,
        List<Link> links,
        Span span) {
    public Scenario {
        drivers = List.copyOf(drivers);
        links = List.copyOf(links);
    }

    /** {@code low .. likely .. high}, in this order. */
    public record Estimate(BigDecimal low, BigDecimal likely, BigDecimal high) {}

    /**
     * {@code driven by rule on a, (b, c)}: threats that bring the loss about.
     *
     * @param rule the id of a rule, or what the ids of several begin with: a library or a model
     * @param several whether it is about several rules
     * @param subjects what the threats are about: an element that is among their subjects, or all their subjects in their order;
     *     empty for any
     * @param whole whether each of them is all the subjects of a threat
     * @param within a boundary that the first subject lies in, or null
     */
    public record Driver(
            String rule,
            boolean several,
            List<List<Element>> subjects,
            boolean whole,
            @Nullable Element within,
            Span span) {
        public Driver {
            subjects = List.copyOf(subjects);
        }

        /** Whether it is about a rule. */
        boolean isAbout(String id) {
            return several ? id.startsWith(rule + ".") : id.equals(rule);
        }
    }
}
