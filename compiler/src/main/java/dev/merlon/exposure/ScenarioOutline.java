package dev.merlon.exposure;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.DrivingThreat;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scenario with what drives it today; nothing of it is simulated. */
public final class ScenarioOutline {
    /** A threat that is covered by one that is covered, and so on, ends here. */
    private static final int MOST_COVERED = 20;

    private final Analysis analysis;
    private final Scenario scenario;
    private final Method method;
    private final List<Driver> drivers;
    private final Pert frequency;
    private final Pert loss;

    /** @param left the part of its share in the frequency that is left of it */
    public record Driver(DrivingThreat threat, Remaining remaining, BigDecimal left) {}

    private ScenarioOutline(Analysis analysis, Scenario scenario) {
        this.analysis = analysis;
        this.scenario = scenario;
        this.method = Method.of(scenario);
        this.frequency = new Pert(scenario.frequency());
        this.loss = new Pert(scenario.loss());
        this.drivers = new ArrayList<>();
        for (DrivingThreat each : analysis.drivers(scenario)) {
            Remaining remaining = remaining(analysis, each.threat(), 0);
            drivers.add(new Driver(each, remaining, method.left(remaining)));
        }
    }

    public static ScenarioOutline of(Analysis analysis, Scenario scenario) {
        return new ScenarioOutline(analysis, scenario);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Method method() {
        return method;
    }

    /** By the ids of their threats. */
    public List<Driver> drivers() {
        return List.copyOf(drivers);
    }

    /** How many drivers are left in a way. */
    public int count(Remaining remaining) {
        int count = 0;
        for (Driver driver : drivers) {
            count += driver.remaining() == remaining ? 1 : 0;
        }
        return count;
    }

    /** The mean of the estimate of how often a year it comes about. */
    public double meanFrequency() {
        return frequency.mean();
    }

    /** The mean of the estimate of what it costs. */
    public double meanLoss() {
        return loss.mean();
    }

    /** The share of the frequency that remains today. */
    public double share() {
        return share(Case.What.AS_IT_STANDS, analysis);
    }

    /** What a year costs on average, today: the means multiplied, and the share that remains. */
    public double meanAnnualLoss() {
        return meanAnnualLoss(share());
    }

    /** What a year costs on average where a share of the frequency remains. */
    public double meanAnnualLoss(double share) {
        return frequency.mean() * share * loss.mean();
    }

    Pert frequency() {
        return frequency;
    }

    Pert loss() {
        return loss;
    }

    /**
     * The share of the frequency that remains in a case.
     *
     * @param other the analysis of that case; what drives the scenario is what drives it today
     */
    double share(Case.What what, Analysis other) {
        if (drivers.isEmpty()) {
            return what == Case.What.UNANSWERED ? 1 : 0;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Driver driver : drivers) {
            Remaining then = other == analysis
                    ? driver.remaining()
                    : remaining(other, other.threat(driver.threat().id()).orElse(null), 0);
            sum = sum.add(method.left(then, what));
        }
        return sum.divide(BigDecimal.valueOf(drivers.size()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static Remaining remaining(Analysis analysis, @Nullable Threat threat, int depth) {
        if (threat == null) {
            return Remaining.GONE;
        }
        return switch (threat.disposition()) {
            case OPEN, UNREVIEWED, ACCEPTED, DEFERRED, TRANSFERRED -> Remaining.STANDS;
            case QUESTION -> Remaining.ASKED;
            case MITIGATED, COVERED_EITHER_WAY -> analysis.isVerified(threat) ? Remaining.VERIFIED : Remaining.CLAIMED;
            case COVERED_BY_REFINEMENT -> covered(analysis, threat, depth);
            case DISMISSED, NOT_APPLICABLE, OUT_OF_SCOPE -> Remaining.GONE;
        };
    }

    /** What is covered by a more special threat stands as long as that one does. */
    private static Remaining covered(Analysis analysis, Threat threat, int depth) {
        Threat special = threat.coveredBy() == null
                ? null
                : analysis.threat(threat.coveredBy()).orElse(null);
        return depth == MOST_COVERED || special == null ? Remaining.STANDS : remaining(analysis, special, depth + 1);
    }
}
