package dev.merlon.backend;

import dev.merlon.exposure.Case;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Method;
import dev.merlon.exposure.Remaining;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of an exposure, the same in all outputs. */
public final class ExposureWords {
    private ExposureWords() {}

    /** {@code with `ledger-mtls`, which is planned}. */
    public static String of(Case which) {
        return switch (which.what()) {
            case AS_IT_STANDS -> "as it stands";
            case PLANNED -> "with `" + which.control() + "` (planned)";
            case ALL_PLANNED -> "with all that is planned";
            case QUESTIONS_WELL -> "if all questions come out well";
            case VERIFIED_ONLY -> "counting only verified controls";
            case UNANSWERED -> "if nothing answered the drivers";
        };
    }

    /** {@code 0.2 .. 0.8 .. 3}. */
    public static String frequency(Scenario.Estimate estimate) {
        return Amounts.plain(estimate.low()) + " .. " + Amounts.plain(estimate.likely()) + " .. "
                + Amounts.plain(estimate.high());
    }

    /** {@code 150k .. 1.2M .. 9M EUR}. */
    public static String loss(Scenario scenario) {
        Scenario.Estimate loss = scenario.loss();
        return Amounts.text(loss.low()) + " .. " + Amounts.text(loss.likely()) + " .. " + Amounts.text(loss.high())
                + " " + scenario.currency();
    }

    /** Whose estimate it is, and what it rests on. */
    public static String source(Scenario scenario) {
        List<String> parts = new ArrayList<>();
        parts.add("by " + scenario.owner());
        if (scenario.estimated() != null) {
            parts.add("on " + scenario.estimated());
        }
        if (!scenario.confidence().isEmpty()) {
            parts.add("confidence " + scenario.confidence());
        }
        return String.join(", ", parts);
    }

    /** {@code open}, {@code mitigated, a claim}: what became of a driver. */
    public static String state(ScenarioOutline.Driver driver, Analysis analysis) {
        if (driver.threat().threat() == null) {
            return "not-applicable";
        }
        String word = driver.threat().threat().disposition().word();
        return driver.remaining() == Remaining.CLAIMED
                ? word + ", a claim"
                : analysis.verdict(driver.threat().threat());
    }

    /** The drivers by what is left of them: {@code 2 stand, 1 is claimed to be answered}. */
    public static String drivers(ScenarioOutline outline) {
        List<String> parts = new ArrayList<>();
        add(parts, outline, Remaining.STANDS, "unanswered");
        add(parts, outline, Remaining.ASKED, "in question");
        add(parts, outline, Remaining.CLAIMED, "answered by claims");
        add(parts, outline, Remaining.VERIFIED, "verified");
        add(parts, outline, Remaining.GONE, "gone");
        String all = Tally.number(outline.drivers().size(), "threat");
        return outline.drivers().isEmpty() ? "none of its threats is there" : all + ": " + String.join(", ", parts);
    }

    private static void add(List<String> parts, ScenarioOutline outline, Remaining remaining, String word) {
        int count = outline.count(remaining);
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** What the figures rest on, a sentence or two each; to be read with them. */
    public static List<String> assumptions(Analysis analysis, Exposure exposure) {
        List<String> all = new ArrayList<>();
        all.add(
                "Frequencies and losses are estimates of people, not measurements, and the figures are no better than they are."
                        + " They are scenario-based estimates, not regulatory capital.");
        all.addAll(method());
        for (Exposure.OfScenario each : exposure.scenarios()) {
            String weights = weights(each.outline());
            if (!all.contains(weights)) {
                all.add(weights);
            }
        }
        if (exposure.total().stream().anyMatch(result -> result.of().isPlanned())) {
            all.add("A planned control counts as a claim once it is there, whatever facts say against it today.");
        }
        if (!analysis.book().drafts().isEmpty()) {
            all.add("What a tool drafted and nobody has reviewed makes nothing better, planned controls included.");
        }
        all.add("Estimates are taken as PERT distributions, the number of losses in a year as a Poisson distribution. "
                + String.format(Locale.US, "%,d", exposure.runs()) + " years were simulated with seed "
                + exposure.seed()
                + ".");
        if (exposure.scenarios().size() > 1) {
            all.add(
                    "Scenarios are drawn independently of each other. Where one cause brings several about, bad years are worse"
                            + " than shown.");
        }
        return all;
    }

    /** Which scenarios nothing drives, so that they add nothing; empty where there are none. */
    public static String undriven(Exposure exposure) {
        List<String> names = exposure.scenarios().stream()
                .filter(each -> each.outline().drivers().isEmpty())
                .map(each -> "`" + each.outline().scenario().name() + "`")
                .toList();
        return names.isEmpty()
                ? ""
                : String.join(", ", names) + (names.size() == 1 ? " adds" : " add")
                        + " nothing to this: none of the threats named behind `driven by` is there.";
    }

    /** How drivers change a frequency. */
    public static List<String> method() {
        return List.of(
                "`frequency` is how often a year the loss would come about if nothing answered its drivers. Each driver"
                        + " has an equal share in it: one that is open, asked, accepted, deferred or transferred keeps its share; one"
                        + " that does not apply or was dismissed loses it.");
    }

    /** What controls take away, and whose figures these are. */
    public static String weights(ScenarioOutline outline) {
        Method method = outline.method();
        String figures = "verified controls take away " + percent(method, Remaining.VERIFIED)
                + " of a driver's share, claims and facts " + percent(method, Remaining.CLAIMED);
        return method.isStated()
                ? "In `" + outline.scenario().name() + "` " + figures + ", as it states."
                : isPartlyStated(outline.scenario())
                        ? "In `" + outline.scenario().name() + "` " + figures
                                + "; what it does not state of this is an uncalibrated default of Merlon."
                        : "Where a scenario does not say otherwise (`effectiveness`, `claim-weight`), " + figures
                                + ". These are uncalibrated defaults of Merlon.";
    }

    private static boolean isPartlyStated(Scenario scenario) {
        return scenario.effectiveness() != null || scenario.claimWeight() != null;
    }

    private static String percent(Method method, Remaining remaining) {
        return Amounts.percent(1 - method.left(remaining).doubleValue());
    }
}
