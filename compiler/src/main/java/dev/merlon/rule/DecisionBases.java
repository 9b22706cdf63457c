package dev.merlon.rule;

import dev.merlon.logic.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the decisions of a model rest on, beside what they rested on when somebody last looked at them. */
final class DecisionBases {
    private final World world;
    private final RuleBook book;
    private final DecisionPins pins;
    private final List<Threat> threats;
    private final Bases bases;
    private final Map<String, DecisionReview> reviews = new HashMap<>();

    /** @param threats all there are */
    DecisionBases(World world, RuleBook book, DecisionPins pins, List<Threat> threats) {
        this.world = world;
        this.book = book;
        this.pins = pins;
        this.threats = threats;
        this.bases = new Bases(world, book);
    }

    Basis of(Threat threat) {
        return bases.of(threat);
    }

    /** What all the threats rest on that a decision closed. */
    Basis of(Decision decision) {
        return bases.of(decision, threats);
    }

    /** Whether the decision that closed a threat is about what it was made for; empty where none did. */
    Optional<DecisionReview> review(Threat threat) {
        Decision decision = threat.decision();
        return decision == null
                ? Optional.empty()
                : Optional.of(reviews.computeIfAbsent(threat.plainId(), id -> review(threat, decision)));
    }

    /** As the decision states itself, or else as the lock says. */
    private DecisionReview review(Threat threat, Decision decision) {
        String stated = decision.basis();
        if (stated != null) {
            return of(decision).hasDigest(stated) ? DecisionReview.SAME : DecisionReview.changed(null);
        }
        if (pins == DecisionPins.NONE) {
            return DecisionReview.NOT_PINNED;
        }
        Basis basis = of(threat);
        Optional<DecisionPins.Pinned> pinned = pinned(threat, basis);
        if (pinned.isEmpty()) {
            return DecisionReview.NOT_PINNED;
        }
        Basis.Change change = basis.since(pinned.get().facts());
        return change.isNone() ? DecisionReview.SAME : DecisionReview.changed(change);
    }

    private Optional<DecisionPins.Pinned> pinned(Threat threat, Basis basis) {
        DecisionPins.Pinned pinned = pins.of(threat.plainId(), basis);
        if (pinned != null) {
            return Optional.of(pinned);
        }
        return threat.formerIds(world.model()).stream()
                .flatMap(id -> Optional.ofNullable(pins.of(id, basis)).stream())
                .findFirst();
    }

    /** The decisions that rest on something else than when somebody last looked at them. */
    List<Notice> changed() {
        if (pins == DecisionPins.NONE && book.decisions().stream().allMatch(decision -> decision.basis() == null)) {
            return List.of();
        }
        Map<Decision, List<Threat>> changed = new LinkedHashMap<>();
        for (Threat threat : threats) {
            Decision decision = threat.decision();
            if (decision != null && review(threat).stream().anyMatch(DecisionReview::isNeeded)) {
                changed.computeIfAbsent(decision, d -> new ArrayList<>()).add(threat);
            }
        }
        List<Notice> found = new ArrayList<>();
        changed.forEach((decision, about) -> found.add(new Notice.BasisChanged(
                decision,
                about,
                about.stream().map(each -> review(each).orElseThrow()).toList(),
                decision.basis() == null ? null : of(decision))));
        return found;
    }

    /** The same threat as the lock names it: with the mark of a variant where what it rests on there is pinned apart. */
    Threat named(Threat threat, String variant) {
        return pins.isOwn(threat.plainId(), of(threat)) ? threat.in(variant) : threat;
    }

    /** What changed under a decision in a variant whose pins are its own; empty where the pins are those of the model. */
    Optional<Notice.BasisChanged> ownOf(String variant, Notice.BasisChanged changed) {
        List<Threat> own = new ArrayList<>();
        List<DecisionReview> how = new ArrayList<>();
        for (int i = 0; i < changed.threats().size() && changed.now() == null; i++) {
            Threat threat = named(changed.threats().get(i), variant);
            if (!threat.variant().isEmpty()) {
                own.add(threat);
                how.add(changed.reviews().get(i));
            }
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice.BasisChanged(changed.decision(), own, how, null));
    }
}
