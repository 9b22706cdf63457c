package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.List;

/**
 * How an attacker gets to what matters in a model.
 *
 * @param isKnown whether the libraries of the model say what a step is; if not, the rest is empty
 * @param isNarrow whether somebody said where to begin or where to get
 * @param figures what costs are made of
 * @param footholds where attackers begin, by name
 * @param maybeFootholds where they perhaps begin
 * @param targets what they are after, the worst loss first, then what is nearest
 * @param maybeTargets what they are perhaps after
 * @param held what they are after and begin with
 * @param chokePoints what all ways lead through, that of most targets first
 * @param cures the controls that would close most ways, best first
 * @param blasts what falls with each component that is no foothold, that with most targets first
 * @param zones how far zones are apart
 * @param missing what nobody states of the ways that are told, what settles most first
 */
public record AttackPaths(
        boolean isKnown,
        boolean isNarrow,
        Figures figures,
        List<Element> footholds,
        List<Doubtful> maybeFootholds,
        List<Target> targets,
        List<Doubtful> maybeTargets,
        List<Element> held,
        List<ChokePoint> chokePoints,
        List<Cure> cures,
        List<Blast> blasts,
        Zones zones,
        List<Missing> missing) {
    public AttackPaths {
        footholds = List.copyOf(footholds);
        maybeFootholds = List.copyOf(maybeFootholds);
        targets = List.copyOf(targets);
        maybeTargets = List.copyOf(maybeTargets);
        held = List.copyOf(held);
        chokePoints = List.copyOf(chokePoints);
        cures = List.copyOf(cures);
        blasts = List.copyOf(blasts);
        missing = List.copyOf(missing);
    }

    /** How many ways there are: pairs of a foothold and a target that it leads to. */
    public int ways() {
        return targets.stream()
                .mapToInt(target -> target.routes().size() + target.others())
                .sum();
    }

    /** The targets that some foothold leads to for no more than counts as within reach. */
    public List<Target> withinReach() {
        return targets.stream()
                .filter(target -> target.least() <= figures.reach())
                .toList();
    }

    /** The targets that some foothold leads to. */
    public List<Target> reached() {
        return targets.stream().filter(target -> !target.routes().isEmpty()).toList();
    }
}
