package dev.assay.pack;

import dev.assay.rule.Rule;
import java.util.List;

/** Turns the text of a rule file into rules. */
@FunctionalInterface
public interface RuleReader {

    /**
     * Reads all rules of a file, in its order.
     *
     * @param file name of the file as it shall stand in the place of each rule
     * @throws PackProblems with everything that is refused, when anything is
     */
    List<Rule> read(String file, String text);
}
