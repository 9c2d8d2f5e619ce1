package dev.assay.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every sign-off that was asked for in an engagement: a pure function of the acts.
 *
 * @param all in the order in which they were asked for
 */
public record SignOffs(List<SignOff> all) {

    public SignOffs {
        all = List.copyOf(all);
    }

    /** @throws IllegalStateException when an act is about a sign-off that nobody asked for: somebody tampered with them */
    public static SignOffs of(List<RecordedAct> acts) {
        var signOffs = new LinkedHashMap<String, SignOff>();
        for (var recorded : acts) {
            if (recorded.act() instanceof SignOffAct act) {
                signOffs.put(act.signOff(), after(act, recorded, signOffs));
            }
        }
        return new SignOffs(List.copyOf(signOffs.values()));
    }

    private static SignOff after(SignOffAct act, RecordedAct recorded, Map<String, SignOff> before) {
        return switch (act) {
            case SignOffAct.Requested asked -> requested(asked, recorded);
            case SignOffAct.Delegated to ->
                existing(act, before).delegated(new SignOff.Delegation(to.to(), to.until(), recorded.at()));
            case SignOffAct.Granted granted ->
                existing(act, before).answered(new SignOff.Answer.Granted(recorded.by(), recorded.at()));
            case SignOffAct.Rejected rejected ->
                existing(act, before).answered(new SignOff.Answer.Rejected(recorded.by(), recorded.at(), rejected.reason()));
        };
    }

    private static SignOff requested(SignOffAct.Requested asked, RecordedAct recorded) {
        return new SignOff(
                asked.signOff(),
                asked.decision(),
                asked.digest(),
                asked.role(),
                asked.approver(),
                recorded.by(),
                recorded.at(),
                asked.remindAt(),
                asked.expiresAt(),
                List.of(),
                null);
    }

    private static SignOff existing(SignOffAct act, Map<String, SignOff> before) {
        var signOff = before.get(act.signOff());
        if (signOff == null) {
            throw new IllegalStateException("%s is about the sign-off %s, which nobody asked for".formatted(act.type(), act.signOff()));
        }
        return signOff;
    }

    /** The sign-off of that id; null when there is none. */
    public @Nullable SignOff find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** Those about this very decision. */
    public List<SignOff> about(String digest) {
        return all.stream().filter(one -> one.digest().equals(digest)).toList();
    }
}
