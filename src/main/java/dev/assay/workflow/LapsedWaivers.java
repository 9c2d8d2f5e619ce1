package dev.assay.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which waivers counted when a gate was decided and count no more: taken back since, or past their last day. */
public final class LapsedWaivers {

    private LapsedWaivers() {}

    /**
     * Those that lapsed between a decision and now.
     *
     * @param now days are those of UTC here, since a decision may rest on packs of several zones
     */
    public static List<GrantedWaiver> since(GateDecision decision, List<RecordedAct> acts, Instant now) {
        var at = 0;
        while (!(acts.get(at).act() instanceof WorkflowAct.GateDecided decided && decided.decision().equals(decision))) {
            at++;
        }
        var then = inForce(acts.subList(0, at), acts.get(at).at());
        then.removeAll(inForce(acts, now));
        return List.copyOf(then);
    }

    private static List<GrantedWaiver> inForce(List<RecordedAct> acts, Instant moment) {
        return new ArrayList<>(RecordedWaivers.of(acts).granted().waivers().stream()
                .filter(waiver -> waiver.inForce(moment.atZone(ZoneOffset.UTC)))
                .toList());
    }
}
