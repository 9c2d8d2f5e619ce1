package dev.assay.flow;

import dev.assay.workflow.Phase;
import dev.assay.workflow.SignOff;
import dev.assay.workflow.SignOffDemand;
import dev.assay.workflow.SignOffs;
import dev.assay.workflow.WantedSignOffs;
import dev.assay.workflow.WantedSignOffs.Wanted;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules in force want to be signed under a decision, and what is signed. Everything inside a transaction. */
public final class SignOffsOfDecisions implements SignOffsWanting {

    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;

    public SignOffsOfDecisions(Archive archive, ActLog log, RulesInForce rules) {
        this.archive = archive;
        this.log = log;
        this.rules = rules;
    }

    @Override
    public List<Wanted> of(StoredDecision decision) {
        var signOffs = SignOffs.of(log.read(decision.key())).about(decision.digest());
        return WantedSignOffs.of(demands(decision), subject(decision), signOffs);
    }

    /** What the phase of a decision wants; nothing where it is of no gate, or its phase is gone. */
    List<SignOffDemand> demands(StoredDecision decision) {
        var phase = phase(decision);
        return phase == null ? List.of() : phase.signOffs();
    }

    /** The demand of that role; null when the phase has none. */
    @Nullable SignOffDemand demand(StoredDecision decision, String role) {
        return demands(decision).stream().filter(one -> one.role().equals(role)).findFirst().orElse(null);
    }

    private @Nullable Phase phase(StoredDecision decision) {
        try {
            var names = new GateNames(rules.rulebook());
            var question = decision.question();
            return names.phase(names.workflow(question.workflow()), question.phase());
        } catch (WrongQuestion gone) {
            return null;
        }
    }

    private WantedSignOffs.Subject subject(StoredDecision decision) {
        var submission = Found.submission(archive, decision.key(), decision.submission());
        // One person may have done both.
        var involved = new HashSet<>(List.of(decision.actor().name(), submission.by()));
        return new WantedSignOffs.Subject(decision.digest(), involved);
    }

    /** Why a person may not sign in that role; null when nothing speaks against it. */
    @Nullable String mayNotSign(String name, SignOffDemand demand, StoredDecision decision, List<SignOff> about) {
        return WantedSignOffs.mayNotSign(name, demand, demands(decision), subject(decision), about);
    }

    /** The newest decision about the same gate. */
    StoredDecision newest(StoredDecision decision) {
        var phase = phase(decision);
        return archive.decisions(decision.key()).stream()
                .filter(one -> one.question().workflow() != null
                        && one.question().workflow().equals(decision.question().workflow()))
                .filter(one -> phase != null && phase.equals(phase(one)))
                .findFirst()
                .orElse(decision);
    }
}
