package dev.assay.fact;

/**
 * One thing a team states: a record of the kind it belongs to. A component that is {@code null} is either <em>stated
 * none</em> or <em>unknown</em>; {@link Origin#knows} tells which, so that missing data can never be read as an answer.
 */
public interface Fact {

    /** Where this fact stands in the submission and what is unknown about it. */
    Origin origin();
}
