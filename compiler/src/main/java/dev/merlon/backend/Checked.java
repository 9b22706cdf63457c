package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a backend is asked to write about.
 *
 * @param results what was found in each program; after a model its variants, with what differs there
 * @param day the day for which it is, which is also the only one that an output may name as that of its making
 * @param version the version of Merlon
 */
public record Checked(List<CheckResult> results, LocalDate day, String version) {
    public Checked {
        results = List.copyOf(results);
    }

    /**
     * The model that is written about.
     *
     * @throws IllegalStateException where there is none or more than one, as only a backend that is of all can see
     */
    public Analysis model() {
        List<Analysis> models = models();
        if (models.size() != 1) {
            throw new IllegalStateException(models.size() + " models");
        }
        return models.get(0);
    }

    /** The models that compile. */
    public List<Analysis> models() {
        List<Analysis> all = analyses();
        List<Analysis> models =
                all.stream().filter(each -> each.variant() == null).toList();
        // A variant may have been asked for in place of its model.
        return models.isEmpty() ? all : models;
    }

    /** What differs in each variant of the models. */
    public List<Analysis> variants() {
        List<Analysis> models = models();
        return analyses().stream().filter(each -> !models.contains(each)).toList();
    }

    private List<Analysis> analyses() {
        return results.stream()
                .map(CheckResult::analysis)
                .filter(Objects::nonNull)
                .toList();
    }
}
