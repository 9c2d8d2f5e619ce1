package dev.assay.evaluation;

import dev.assay.fact.Fact;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found, before it is read as statuses.
 *
 * @param rules   one for each requirement and contribution rule
 * @param derived each derived fact with the match it was first concluded from
 */
public record Results(List<RuleResult> rules, Map<Fact, Support> derived) {

    public Results {
        rules = List.copyOf(rules);
    }

    /** The subjects of one rule, sorted by pointer; subjects to which it certainly does not apply are left out. */
    public record RuleResult(Rule rule, List<SubjectResult> subjects) {
        public RuleResult {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * @param applicable TRUE or UNKNOWN
     * @param holds      whether subject and body hold together: for a requirement, whether it is violated
     * @param matches    every way in which it may hold, the certain ones first, then by pointers
     */
    public record SubjectResult(Fact subject, Truth applicable, Truth holds, List<Match> matches) {
        public SubjectResult {
            matches = List.copyOf(matches);
        }
    }

    /** One way to meet the patterns of a rule: the subject, then the fact of each further pattern of its body in order. */
    public record Match(List<Fact> facts, boolean certain) {
        public Match {
            facts = List.copyOf(facts);
        }

        /** TRUE when one of them is certain, FALSE when there is none. */
        public static Truth holds(List<Match> matches) {
            if (matches.isEmpty()) {
                return Truth.FALSE;
            }
            for (var match : matches) {
                if (match.certain()) {
                    return Truth.TRUE;
                }
            }
            return Truth.UNKNOWN;
        }
    }

    /** The rule and the facts from which a derived fact was concluded. */
    public record Support(Rule rule, Match match) {}
}
