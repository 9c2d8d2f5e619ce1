package dev.assay.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every waiver that was asked for in an engagement: a pure function of the acts.
 *
 * @param all in the order in which they were asked for
 */
public record RecordedWaivers(List<RecordedWaiver> all) {

    public RecordedWaivers {
        all = List.copyOf(all);
    }

    /** @throws IllegalStateException when an act is about a waiver that nobody asked for: somebody tampered with them */
    public static RecordedWaivers of(List<RecordedAct> acts) {
        var waivers = new LinkedHashMap<String, RecordedWaiver>();
        for (var recorded : acts) {
            if (recorded.act() instanceof WaiverAct act) {
                waivers.put(act.waiver(), after(act, recorded, waivers));
            }
        }
        return new RecordedWaivers(List.copyOf(waivers.values()));
    }

    private static RecordedWaiver after(WaiverAct act, RecordedAct recorded, Map<String, RecordedWaiver> before) {
        return switch (act) {
            case WaiverAct.Requested asked -> requested(asked, recorded);
            case WaiverAct.Granted granted ->
                existing(act, before).granted(new RecordedWaiver.Granted(recorded.by(), recorded.at()));
            case WaiverAct.Refused refused ->
                existing(act, before).ended(ended(RecordedWaiver.Standing.REFUSED, recorded, refused.reason()));
            case WaiverAct.Withdrawn withdrawn ->
                existing(act, before).ended(ended(RecordedWaiver.Standing.WITHDRAWN, recorded, withdrawn.reason()));
        };
    }

    private static RecordedWaiver requested(WaiverAct.Requested asked, RecordedAct recorded) {
        return new RecordedWaiver(
                asked.waiver(),
                asked.decision(),
                asked.digest(),
                asked.requirement(),
                asked.subject(),
                asked.reason(),
                asked.compensatingMeasure(),
                asked.until(),
                recorded.by(),
                recorded.at(),
                null,
                null);
    }

    private static RecordedWaiver.Ended ended(RecordedWaiver.Standing as, RecordedAct recorded, String reason) {
        return new RecordedWaiver.Ended(as, recorded.by(), recorded.at(), reason);
    }

    private static RecordedWaiver existing(WaiverAct act, Map<String, RecordedWaiver> before) {
        var waiver = before.get(act.waiver());
        if (waiver == null) {
            throw new IllegalStateException("%s is about the waiver %s, which nobody asked for".formatted(act.type(), act.waiver()));
        }
        return waiver;
    }

    /** The waiver of that id; null when there is none. */
    public @Nullable RecordedWaiver find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** What decisions count: every one that was granted and not taken back; whether it is in force they see themselves. */
    public WaiverBasis.Granted granted() {
        return new WaiverBasis.Granted(
                all.stream().map(RecordedWaiver::inForce).filter(Objects::nonNull).toList());
    }
}
