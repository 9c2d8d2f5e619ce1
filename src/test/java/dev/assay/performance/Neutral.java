package dev.assay.performance;

import dev.assay.fact.SystemKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A made-up pack, told in the words of no engine: each contestant of the engine comparison is written from it. Each
 * requirement is about the systems of one kind, some of them only about a part of these.
 *
 * @param questions what is asked of whole lists, by several requirements each
 */
record Neutral(List<Requirement> requirements, List<Question> questions) {

    /** Components that every fact of the workload tells, also where others are unknown. */
    private static final Set<String> SURE = Set.of(
            "kind", "environment", "stores", "clearinghouse", "paymentPage", "sendsTelemetry", "question", "openNetwork");

    /**
     * Violated by a system within its scope that shows a fault, or for which a question is answered the bad way.
     *
     * @param scope  to which systems of the kind it applies; null for all of them
     * @param faults any one of them is a violation
     * @param asks   positions of its questions
     */
    record Requirement(int number, SystemKind kind, @Nullable Test scope, List<Test> faults, List<Integer> asks) {}

    /** One component of a fact beside a value of its type. */
    record Test(String field, Sign sign, Object value) {

        /** Whether every fact tells this component. */
        boolean sure() {
            return SURE.contains(field);
        }
    }

    /** How a component stands to a value. */
    enum Sign {
        IS,
        IS_NOT,
        AT_MOST,
        ABOVE,
        CONTAINS
    }

    /**
     * Bad when there are fewer than so many facts that meet all tests, or more than so many.
     *
     * @param kind   of fact, by its name in DRL
     * @param own    whether only those are meant that are about the system in question
     * @param demand whether such facts are wanted (bad when fewer than the limit) or not (bad when more)
     */
    record Question(String kind, List<Test> tests, boolean own, Demand demand, int limit) {}

    /** Which number of facts is bad. */
    enum Demand {
        AT_LEAST,
        AT_MOST
    }
}
