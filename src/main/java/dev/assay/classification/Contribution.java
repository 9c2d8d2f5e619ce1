package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.List;

/**
 * What one criterion says about one workflow.
 *
 * @param criterion name of the rule
 * @param towards   the class it speaks for
 * @param truth     whether it holds
 * @param because   why, in words
 * @param fact      the fact that would make it hold, in words: "2 or more external systems (now 1)"
 * @param pointers  JSON Pointers of what it was decided on; of what is missing when that is unknown
 */
public record Contribution(
        String criterion, WorkflowClass towards, Truth truth, String because, String fact, List<String> pointers) {

    public Contribution {
        pointers = List.copyOf(pointers);
    }

    Contribution with(Truth other) {
        return new Contribution(criterion, towards, other, because, fact, pointers);
    }
}
