package dev.assay.matrix;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.pack.Pack;
import dev.assay.workflow.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judged findings rolled up to the controls of their packs. */
public record Matrix(List<Row> rows) {

    /** Status of a control that no rule reads. */
    public static final String NOT_COVERED = "not covered";

    public Matrix {
        rows = List.copyOf(rows);
    }

    /**
     * One control of one pack.
     *
     * @param status       the worst status of its requirements, {@code not covered} when no rule reads it
     * @param effective    the same with waivers over it
     * @param requirements names of the rules behind it
     */
    public record Row(String pack, String control, String status, String effective, List<String> requirements) {
        public Row {
            requirements = List.copyOf(requirements);
        }
    }

    /** One row for each assessable control of each pack, and for each control that a rule names. */
    public static Matrix of(List<Pack> packs, List<Judgement> judgements) {
        var rows = new ArrayList<Row>();
        for (var pack : packs) {
            var byControl = byControl(pack, judgements);
            byControl.forEach((control, judged) -> rows.add(row(pack, control, judged)));
        }
        return new Matrix(rows);
    }

    private static Map<String, List<Judgement>> byControl(Pack pack, List<Judgement> judgements) {
        var byControl = new LinkedHashMap<String, List<Judgement>>();
        pack.catalog().assessable().forEach(control -> byControl.put(control.id(), new ArrayList<>()));
        for (var judgement : judgements) {
            if (judgement.finding().pack().equals(pack.id())) {
                for (var control : judgement.finding().rule().metadata().controls()) {
                    byControl.computeIfAbsent(control, id -> new ArrayList<>()).add(judgement);
                }
            }
        }
        return byControl;
    }

    private static Row row(Pack pack, String control, List<Judgement> judged) {
        var worst = judged.stream().max(Comparator.comparing(one -> one.finding().status()));
        var worstEffective = judged.stream().max(Comparator.comparingInt(Matrix::rank));
        return new Row(
                pack.id(),
                control,
                worst.map(one -> shown(one.finding())).orElse(NOT_COVERED),
                worstEffective.map(Matrix::effective).orElse(NOT_COVERED),
                judged.stream().map(one -> one.finding().rule().name()).toList());
    }

    /** Like the statuses, with "waived" between satisfied and open. */
    private static int rank(Judgement judgement) {
        var waived = !judgement.waivers().isEmpty() && judgement.finding().isOpen();
        return waived ? 2 * Status.SATISFIED.ordinal() + 1 : 2 * judgement.finding().status().ordinal();
    }

    private static String effective(Judgement judgement) {
        return judgement.finding().isOpen() ? judgement.effective() : shown(judgement.finding());
    }

    private static String shown(Finding finding) {
        var attested = finding.attested() && finding.status() == Status.SATISFIED;
        return attested ? "satisfied (attested)" : finding.status().word();
    }
}
