package dev.assay.rule;

import dev.assay.fact.FactKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which rules the result of a rule rests on. */
public final class Premises {

    private Premises() {}

    /** The rule and every derivation that concludes, over any number of steps, a fact that it reads; in the order given. */
    public static List<Rule> of(Rule rule, List<Rule> all) {
        // By identity: the hash of a rule is that of its whole tree.
        Set<Rule> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.add(rule);
        var read = new HashSet<FactKind>();
        var before = -1;
        while (before != needed.size()) {
            before = needed.size();
            needed.forEach(each -> Patterns.of(each).forEach(pattern -> read.add(pattern.kind())));
            all.stream()
                    .filter(each -> each.then() != null && read.contains(each.then().kind()))
                    .forEach(needed::add);
        }
        return all.stream().filter(needed::contains).toList();
    }
}
