package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code npm audit --json} says (npm 7 and later): packages with advisories, counted by the worst of each. */
final class NpmAuditJson implements ToolFormat {

    private static final String TOOL = "npm audit";
    private static final String AGAIN = "Run npm audit --json again where it reaches its registry";

    @Override
    public String word() {
        return "npm-audit";
    }

    @Override
    public String title() {
        return "npm audit JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("auditReportVersion") || shape.object("advisories", "metadata") || shape.object("statusCode", "uri");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        refuseWithoutResult(report);
        var tally = tally(report.need("metadata").need("vulnerabilities"), report);
        var kind = Kinds.orUsual(ScanKind.class, asked, ScanKind.DEPENDENCY);
        var scan = Scans.scan(asked, kind, null, null)
                .put("target", asked.stated().target())
                .put("tool", TOOL)
                .put("complete", Scans.complete(null, asked, report));
        tally.putInto(scan);
        var facts = new ArrayList<ImportedFact>();
        facts.add(scan.from(asked.provenance(TOOL, null)));
        report.need("vulnerabilities").members().forEach((name, entry) -> advisories(asked, name, entry, facts));
        return facts;
    }

    private static void refuseWithoutResult(JsonValue report) {
        if (report.get("error") != null || report.get("statusCode") != null) {
            throw report.bad("npm audit failed and looked at nothing", AGAIN);
        }
        var version = report.get("auditReportVersion");
        if (version == null) {
            throw report.bad("the report has no \"auditReportVersion\"", "Use npm 7 or later");
        }
        if (version.count() != 2) {
            throw version.bad("it is of version %d, and 2 is read".formatted(version.count()), "Use npm 7 or later");
        }
    }

    /** The counts of npm, checked against the packages that it lists. */
    private static Tally tally(JsonValue counts, JsonValue report) {
        var tally = new Tally();
        for (var word : List.of("critical", "high", "moderate", "low", "info")) {
            tally.add(Severity.of(word), counts.need(word).count());
        }
        var total = counts.need("total").count();
        var listed = report.need("vulnerabilities").members().size();
        if (total != tally.findings() || total != listed) {
            throw counts.bad("the severities add up to %d, the total is %d, and %d packages are listed"
                    .formatted(tally.findings(), total, listed), AGAIN);
        }
        return tally;
    }

    /** Advisories of the package itself; what it has by its dependencies is listed there. */
    private static void advisories(Import asked, String name, JsonValue entry, List<ImportedFact> facts) {
        for (var via : entry.list("via")) {
            var url = via.isObject() ? via.text("url") : null;
            if (url != null) {
                facts.add(Scans.vulnerability(asked, url.replaceFirst("^.*/", ""), name, TOOL, null));
            }
        }
    }
}
