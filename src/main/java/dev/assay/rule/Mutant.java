package dev.assay.rule;

/**
 * A rule with one small fault planted in it: good test cases notice.
 *
 * @param rule   with the fault; its name is that of the rule it was made from
 * @param change what was changed, in DRL: {@code 31: drop ageInDays >= 0}
 */
public record Mutant(Rule rule, String change) {}
