package dev.assay.workflow;

import dev.assay.fact.Need;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which working workflow fits a need, and why.
 *
 * @param fits what each selection rule says that speaks or may speak for a workflow, in the order of the rules: where
 *             several fit, the one whose rule stands first is taken
 */
public record WorkflowChoice(Need need, List<Fit> fits) {

    public WorkflowChoice {
        fits = List.copyOf(fits);
    }

    /**
     * What one selection rule says.
     *
     * @param workflow id of the workflow it speaks for
     * @param because  JSON Pointers of the values that speak for it, or of those that are missing
     */
    public record Fit(String workflow, Rule rule, Truth truth, List<String> because) {
        public Fit {
            because = List.copyOf(because);
        }
    }

    /** Id of the workflow; null when none fits, or when one that would come first may fit. */
    public @Nullable String workflow() {
        var first = fits.isEmpty() ? null : fits.getFirst().workflow();
        for (var fit : fits) {
            if (!fit.workflow().equals(first)) {
                return null;
            }
            if (fit.truth().certain()) {
                return first;
            }
        }
        return null;
    }

    /** Why it was chosen: the rules that certainly speak for it. */
    public List<Fit> reasons() {
        return fits.stream()
                .filter(fit -> fit.truth().certain() && Objects.equals(fit.workflow(), workflow()))
                .toList();
    }

    /** Other workflows that fit too and stand behind the chosen one. */
    public List<Fit> alternatives() {
        return fits.stream()
                .filter(fit -> fit.truth().certain() && !Objects.equals(fit.workflow(), workflow()))
                .toList();
    }

    /** What has to be known before a workflow can be chosen; nothing when one is chosen or none fits. */
    public List<Fit> open() {
        return workflow() != null ? List.of() : fits.stream().filter(fit -> !fit.truth().certain()).toList();
    }
}
