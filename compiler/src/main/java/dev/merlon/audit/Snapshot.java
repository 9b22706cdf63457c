package dev.merlon.audit;

import dev.merlon.rule.Analysis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of the models of a project on a day.
 *
 * @param models what became of each model, by name, with what its variants have differently
 * @param broken why a model cannot be looked at, by its name; under an empty name what keeps any model from being found
 */
public record Snapshot(Map<String, Views> models, Map<String, String> broken) {
    public Snapshot {
        models = new TreeMap<>(models);
        broken = new TreeMap<>(broken);
    }

    /**
     * A model and its variants.
     *
     * @param variants each showing only what is not the same in the model
     */
    public record Views(Analysis model, List<Analysis> variants) {
        public Views {
            variants = List.copyOf(variants);
        }
    }

    /** Whether nothing is known of a model: it may be there, and is not to be seen. */
    boolean hides(String model) {
        return !models.containsKey(model) && (broken.containsKey(model) || broken.containsKey(""));
    }
}
