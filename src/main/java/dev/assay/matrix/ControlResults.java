package dev.assay.matrix;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.ControlResult;
import dev.assay.fact.FactPath;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.rule.Severity;
import dev.assay.workflow.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The results of controls as facts, for the criteria of a gate that demand them. */
public final class ControlResults {

    private ControlResults() {}

    /** One for each control that a judged requirement stands under, by pack and control. */
    public static List<ControlResult> of(List<Judgement> judgements) {
        Map<String, Map<String, List<Judgement>>> byPack = new TreeMap<>();
        for (var judgement : judgements) {
            var byControl = byPack.computeIfAbsent(judgement.finding().pack(), pack -> new TreeMap<>());
            for (var control : judgement.finding().rule().metadata().controls()) {
                byControl.computeIfAbsent(control, id -> new ArrayList<>()).add(judgement);
            }
        }
        var results = new ArrayList<ControlResult>();
        byPack.forEach((pack, byControl) ->
                byControl.forEach((control, judged) -> results.add(result(pack, control, judged))));
        return List.copyOf(results);
    }

    private static ControlResult result(String pack, String control, List<Judgement> judged) {
        return of(pack, control, open(judged, Severity.BLOCKING), open(judged, Severity.ADVISORY), waived(judged));
    }

    /** A result with these counts, as rules see it. */
    public static ControlResult of(String pack, String control, long openBlocking, long openAdvisory, long waived) {
        var pointer = FactPath.child(FactPath.child("/controlResults", pack), control);
        var origin = Origin.stated(pointer, ComponentSet.NONE, Provenance.NONE);
        return new ControlResult(pack, control, openBlocking, openAdvisory, waived, origin);
    }

    private static long open(List<Judgement> judged, Severity severity) {
        return judged.stream()
                .filter(one -> one.finding().isOpen() && one.waiver() == null && one.severity() == severity)
                .count();
    }

    private static long waived(List<Judgement> judged) {
        return judged.stream().filter(one -> one.finding().isOpen() && one.waiver() != null).count();
    }
}
