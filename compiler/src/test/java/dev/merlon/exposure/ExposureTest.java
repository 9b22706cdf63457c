package dev.merlon.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.merlon.exposure.Case.What;
import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import dev.merlon.rule.Analysis;
import dev.merlon.testing.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExposureTest {
    private static final int RUNS = 20_000;

    private static final String SHOP = """
            tm 1
            model shop
            use std.core
            use std.api
            boundary internet : PublicNetwork {
              actor anybody : AnonymousUser { flow a : -> open; flow b : -> claimed; flow c : -> asked; flow d : -> accepted }
            }
            boundary cluster : NetworkSegment {
              trust = internal
              component open : WebApplication { rate-limit = none }
              component claimed : WebApplication with RateLimiting
              component asked : WebApplication
              component accepted : WebApplication { rate-limit = none }
              component closed : WebApplication
            }
            accept std.api.no-rate-limit on accepted { reason = "Small."; by = "me"; until = 2999-01-01 }
            control limits : RateLimiting on open { status = planned }
            control nothing : RateLimiting on closed { status = planned }
            scenario outage {
              driven by std.api.no-rate-limit on open, claimed, asked, accepted, closed
              frequency = 1 .. 2 .. 3
              loss = 10 EUR .. 20 EUR .. 60 EUR
              basis = "a guess"
              owner = "me"
            }
            """;

    @TempDir
    Path folder;

    private Analysis analysis(String text) {
        return Programs.analysis(Programs.compile(folder, text));
    }

    private ScenarioOutline outline(Analysis analysis) {
        return ScenarioOutline.of(analysis, analysis.scenarios().get(0));
    }

    private static double mean(List<Result> results, What what) {
        return Exposure.as(results, what).figures().mean();
    }

    @Test
    void everyDriverKeepsWhatItsDispositionLeaves() {
        ScenarioOutline outline = outline(analysis(SHOP));
        assertThat(outline.drivers())
                .extracting(driver -> driver.threat().id() + " " + driver.remaining() + " " + driver.left())
                .containsExactly(
                        "std.api.no-rate-limit @ accepted STANDS 1",
                        "std.api.no-rate-limit @ asked ASKED 1",
                        "std.api.no-rate-limit @ claimed CLAIMED 0.46",
                        "std.api.no-rate-limit @ closed GONE 0",
                        "std.api.no-rate-limit @ open STANDS 1");
        assertThat(outline.share()).isEqualTo((1 + 1 + 0.46 + 0 + 1) / 5, within(1e-12));
        assertThat(outline.meanAnnualLoss()).isEqualTo(2 * 0.692 * 25, within(1e-9));
    }

    @Test
    void casesChangeWhatDriversLeave() {
        Exposure exposure = Exposure.of(analysis(SHOP), RUNS, 1);
        OfScenario outage = exposure.scenarios().get(0);
        assertThat(outage.results())
                .extracting(result -> result.of().what() + " " + result.of().control())
                .containsExactly("AS_IT_STANDS ", "PLANNED limits", "QUESTIONS_WELL ", "VERIFIED_ONLY ", "UNANSWERED ");
        assertThat(outage.results())
                .extracting(result -> Math.round(result.share() * 1000))
                .containsExactly(692L, 584L, 492L, 800L, 1000L);
        assertThat(exposure.idle()).containsExactly("nothing");
    }

    @Test
    void aStatedMethodTakesThePlaceOfTheDefaults() {
        Analysis analysis =
                analysis(SHOP.replace("owner = \"me\"\n}", "owner = \"me\"\neffectiveness = 1; claim-weight = 1\n}"));
        ScenarioOutline outline = outline(analysis);
        assertThat(outline.method().isStated()).isTrue();
        assertThat(outline.share()).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void simulatedMeansAreThoseOfTheFormula() {
        Exposure exposure = Exposure.of(analysis(SHOP), 200_000, 3);
        OfScenario outage = exposure.scenarios().get(0);
        for (Result result : outage.results()) {
            double expected = outage.outline().meanAnnualLoss(result.share());
            assertThat(result.figures().mean())
                    .isEqualTo(expected, within(2 * result.figures().error()));
            assertThat(result.figures().error()).isLessThan(0.01 * expected);
        }
    }

    /** With a frequency and a loss of one value, the years without a loss are the zero of the Poisson distribution. */
    @Test
    void yearsWithoutLossAreAsManyAsTheyShould() {
        Analysis analysis =
                analysis(SHOP.replace("1 .. 2 .. 3", "1 .. 1 .. 1").replace("10 EUR .. 20 EUR", "60 EUR .. 60 EUR"));
        Result all = Exposure.as(Exposure.of(analysis, 200_000, 9).total(), What.UNANSWERED);
        assertThat(1 - all.figures().anyLoss()).isEqualTo(Math.exp(-1), within(0.005));
        assertThat(all.figures().median()).isEqualTo(60);
        assertThat(all.figures().percentile99()).isEqualTo(240);
    }

    @Test
    void whatLeavesLessNeverCostsMoreInAnyYear() {
        ScenarioOutline outline = outline(analysis(SHOP));
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 20; trial++) {
            double less = random.nextDouble();
            double more = less + random.nextDouble() * (1 - less);
            double[][] years = new Years(outline).simulate(List.of(0.0, less, more, 1.0), 2000, trial);
            for (int year = 0; year < 2000; year++) {
                assertThat(years[0][year]).isZero();
                assertThat(years[1][year]).isLessThanOrEqualTo(years[2][year]);
                assertThat(years[2][year]).isLessThanOrEqualTo(years[3][year]);
            }
        }
    }

    @Test
    void curveFalls() {
        for (Result result : Exposure.of(analysis(SHOP), RUNS, 2).total()) {
            List<Double> above = result.figures().above();
            assertThat(above).isNotEmpty();
            for (int i = 1; i < above.size(); i++) {
                assertThat(above.get(i)).isLessThanOrEqualTo(above.get(i - 1));
            }
        }
    }

    @Test
    void anotherScenarioChangesNothingOfTheFirst() {
        String other = SHOP.substring(SHOP.indexOf("scenario outage")).replace("scenario outage", "scenario another");
        Exposure alone = Exposure.of(analysis(SHOP), RUNS, 1);
        Exposure both = Exposure.of(analysis(SHOP + other), RUNS, 1);
        assertThat(both.scenarios().get(1).results())
                .isEqualTo(alone.scenarios().get(0).results());
        assertThat(mean(both.total(), What.AS_IT_STANDS))
                .isEqualTo(
                        mean(both.scenarios().get(0).results(), What.AS_IT_STANDS)
                                + mean(both.scenarios().get(1).results(), What.AS_IT_STANDS),
                        within(1e-6));
        assertThat(both.scenarios().get(0).results())
                .as("other random numbers")
                .isNotEqualTo(both.scenarios().get(1).results());
    }

    @Test
    void sameSeedIsTheSameAndAnotherIsAnother() {
        Analysis analysis = analysis(SHOP);
        assertThat(Exposure.of(analysis, RUNS, 8).total())
                .isEqualTo(Exposure.of(analysis(SHOP), RUNS, 8).total());
        assertThat(Exposure.of(analysis, RUNS, 9).total())
                .isNotEqualTo(Exposure.of(analysis, RUNS, 8).total());
    }

    @Test
    void whereEveryDriverIsGoneNothingIsLost() {
        Analysis analysis = analysis(SHOP.replace("open, claimed, asked, accepted, closed", "closed"));
        Exposure exposure = Exposure.of(analysis, RUNS, 1);
        assertThat(exposure.amounts()).isEmpty();
        assertThat(mean(exposure.total(), What.AS_IT_STANDS)).isZero();
        assertThat(mean(exposure.total(), What.UNANSWERED)).isPositive();
    }

    @Test
    void manyPlannedControlsAreSimulatedInSeveralPasses() {
        StringBuilder many = new StringBuilder(SHOP);
        StringBuilder open = new StringBuilder("boundary more : NetworkSegment {\n trust = internal\n");
        StringBuilder flows = new StringBuilder("actor other : AnonymousUser {\n");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            open.append("component c").append(i).append(" : WebApplication { rate-limit = none }\n");
            flows.append("flow f").append(i).append(" : -> c").append(i).append('\n');
            many.append("control k")
                    .append(i)
                    .append(" : RateLimiting on c")
                    .append(i)
                    .append(" { status = planned }\n");
            names.append(", c").append(i);
        }
        String text = many.append(open)
                .append("}\nboundary outside : PublicNetwork {\n")
                .append(flows)
                .append("} }\n")
                .toString()
                .replace("accepted, closed", "accepted, closed" + names);
        Exposure exposure = Exposure.of(analysis(text), 1000, 1);
        List<Result> planned = exposure.total().stream()
                .filter(result -> result.of().what() == What.PLANNED)
                .toList();
        assertThat(planned).hasSize(21);
        assertThat(planned)
                .extracting(result -> result.figures().mean())
                .containsOnly(planned.get(0).figures().mean());
        assertThat(mean(exposure.total(), What.ALL_PLANNED))
                .isLessThan(planned.get(0).figures().mean());
    }
}
