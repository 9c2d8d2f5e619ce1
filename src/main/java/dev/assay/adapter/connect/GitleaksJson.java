package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.util.List;
import java.util.Set;

/** Secrets that Gitleaks found: a list, empty when there are none. It has no date, no version and no severities. */
final class GitleaksJson implements ToolFormat {

    @Override
    public String word() {
        return "gitleaks";
    }

    @Override
    public String title() {
        return "Gitleaks JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.root().equals(Shape.LIST) && shape.names().contains("RuleID");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var tally = new Tally();
        for (var leak : report.list()) {
            leak.need("RuleID").text();
            tally.add(Severity.UNRATED);
        }
        var kind = Kinds.orUsual(ScanKind.class, asked, ScanKind.SECRET);
        var fact = Scans.scan(asked, kind, null, null)
                .put("target", asked.stated().target())
                .put("tool", "Gitleaks")
                .put("complete", Scans.complete(null, asked, report));
        tally.putInto(fact);
        return List.of(fact.from(asked.provenance("Gitleaks", null)));
    }
}
