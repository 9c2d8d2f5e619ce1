package dev.assay.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the sign-offs that a phase wants its decision still lacks. Without one of them the phase is not left. */
public final class WantedSignOffs {

    private WantedSignOffs() {}

    /**
     * Who made the decision what it is.
     *
     * @param digest    of the stored decision
     * @param involved  who asked for the decision and who submitted its facts
     */
    public record Subject(String digest, Set<String> involved) {
        public Subject {
            involved = Set.copyOf(involved);
        }
    }

    /** One that is wanting, and why: nobody signed, or whose signature does not count. */
    public record Wanted(SignOffDemand demand, String because) {}

    /** Only signatures under this very decision count: a newer decision makes those of an older one void. */
    public static List<Wanted> of(List<SignOffDemand> demands, Subject decision, List<SignOff> signOffs) {
        var about = signOffs.stream().filter(one -> one.digest().equals(decision.digest())).toList();
        var wanted = new ArrayList<Wanted>();
        for (var demand : demands) {
            var because = because(demand, demands, decision, about);
            if (because != null) {
                wanted.add(new Wanted(demand, because));
            }
        }
        return List.copyOf(wanted);
    }

    private static @Nullable String because(
            SignOffDemand demand, List<SignOffDemand> all, Subject decision, List<SignOff> about) {
        var signer = signer(demand.role(), about);
        if (signer == null) {
            var rejected = about.stream()
                    .filter(one -> one.role().equals(demand.role()))
                    .anyMatch(one -> one.answer() instanceof SignOff.Answer.Rejected);
            return rejected ? "it was rejected" : "nobody has signed";
        }
        return mayNotSign(signer, demand, all, decision, about);
    }

    /** Why a person may not sign in this role; null when nothing speaks against it. */
    public static @Nullable String mayNotSign(
            String name, SignOffDemand demand, List<SignOffDemand> all, Subject decision, List<SignOff> about) {
        if (demand.fourEyes() && decision.involved().contains(name)) {
            return "%s asked for the decision or submitted its facts".formatted(name);
        }
        for (var other : all) {
            var apart = demand.fourEyes() || other.fourEyes();
            if (apart && !other.role().equals(demand.role()) && name.equals(signer(other.role(), about))) {
                return "%s signed as %s already".formatted(name, other.role());
            }
        }
        return null;
    }

    private static @Nullable String signer(String role, List<SignOff> about) {
        return about.stream()
                .filter(one -> one.role().equals(role))
                .map(SignOff::answer)
                .filter(SignOff.Answer.Granted.class::isInstance)
                .map(SignOff.Answer::by)
                .findFirst()
                .orElse(null);
    }
}
