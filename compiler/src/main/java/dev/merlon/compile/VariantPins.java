package dev.merlon.compile;

import dev.merlon.lock.Pin;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Basis;
import dev.merlon.rule.DecisionPins;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pins of the decisions of a variant: those of the model, where they hold for it too, and lines of its own. */
final class VariantPins implements DecisionPins {
    private final String mark;
    private final Map<String, Pin> pins;
    private final Analysis model;

    /**
     * @param pins the decisions that are pinned, of the model and of its variants
     * @param model the model itself
     */
    VariantPins(String variant, Map<String, Pin> pins, Analysis model) {
        this.mark = Variant.mark(variant);
        this.pins = pins;
        this.model = model;
    }

    @Override
    public @Nullable Pinned of(String threat, Basis basis) {
        Pin own = isOfModel(threat, basis) ? pins.get(threat) : pins.get(threat + mark);
        Pin pin = own == null ? shared(threat) : own;
        return pin == null ? null : new Pinned(pin.lines());
    }

    /** The pin of a decision that the model makes too, which held for the variant as long as it had no line of its own. */
    private @Nullable Pin shared(String threat) {
        return isDecidedInModel(threat, model) ? pins.get(threat) : null;
    }

    /** Whether the model itself decides about a threat. */
    static boolean isDecidedInModel(String threat, Analysis model) {
        return model.threat(threat).map(there -> there.decision() != null).orElse(false);
    }

    @Override
    public boolean isOwn(String threat, Basis basis) {
        return !isOfModel(threat, basis);
    }

    /** Whether the pin of the model holds: it is what the decision rests on, or what it rests on in the model too. */
    boolean isOfModel(String threat, Basis basis) {
        Pin pin = pins.get(threat);
        if (pin == null) {
            return false;
        }
        Threat there = model.threat(threat).orElse(null);
        return basis.since(pin.lines()).isNone()
                || there != null
                        && there.decision() != null
                        && model.basis(there).facts().equals(basis.facts());
    }

    /** Whether the pin of the model holds for a threat, by its id of today or of before. */
    boolean isOfModel(Threat threat, Analysis variant) {
        Basis basis = variant.basis(threat);
        return isOfModel(threat.plainId(), basis)
                || threat.formerIds(variant.model()).stream().anyMatch(former -> isOfModel(former, basis));
    }
}
