package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What Trivy found in an image, a file system or a repository: one scan for each thing it looked for. */
final class TrivyJson implements ToolFormat {

    private static final long VERSION = 2;

    @Override
    public String word() {
        return "trivy";
    }

    @Override
    public String title() {
        return "Trivy JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("SchemaVersion");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var version = report.need("SchemaVersion");
        if (version.count() != VERSION) {
            throw version.bad("it is of schema version %d, and %d is read".formatted(version.count(), VERSION),
                    "Use Trivy 0.20 or later");
        }
        var created = report.get("CreatedAt");
        var when = created == null ? null : When.of(created.text(), created::bad);
        var facts = new ArrayList<ImportedFact>();
        tallies(asked, report).forEach((kind, tally) -> {
            var scan = Scans.scan(asked, kind, when, null)
                    .put("target", report.text("ArtifactName") != null ? report.text("ArtifactName") : asked.stated().target())
                    .put("tool", tool(report))
                    .put("complete", Scans.complete(null, asked, report));
            tally.putInto(scan);
            facts.add(scan.from(asked.provenance(tool(report), when)));
        });
        report.list("Results").forEach(result -> vulnerabilities(asked, result, tool(report), when, facts));
        return facts;
    }

    private static String tool(JsonValue report) {
        var trivy = report.get("Trivy");
        var version = trivy == null ? null : trivy.text("Version");
        return version == null ? "Trivy" : "Trivy " + version;
    }

    private static Map<String, Tally> tallies(Import asked, JsonValue report) {
        var tallies = new TreeMap<String, Tally>();
        var wanted = asked.stated().kind() == null ? null : Kinds.needed(ScanKind.class, asked, "");
        for (var result : report.list("Results")) {
            var kind = kind(result);
            if (wanted == null || wanted.equals(kind)) {
                count(result, tallies.computeIfAbsent(kind, any -> new Tally()));
            }
        }
        if (tallies.isEmpty()) {
            // Trivy writes no result where it found nothing to look at: only the caller knows what it was to look for.
            tallies.put(Kinds.needed(ScanKind.class, asked, "what Trivy looked for, since it lists no result"), new Tally());
        }
        return tallies;
    }

    private static String kind(JsonValue result) {
        var type = result.need("Class");
        return switch (type.text()) {
            case "os-pkgs", "lang-pkgs" -> "vulnerability";
            case "secret" -> "secret";
            case "config", "custom" -> "configuration";
            case "license", "license-file" -> "licence";
            default -> throw type.bad("results of the class \"%s\" are not read".formatted(type.text()),
                    "Leave them out with Trivy's --scanners");
        };
    }

    private static void count(JsonValue result, Tally tally) {
        for (var list : List.of("Vulnerabilities", "Secrets", "Licenses")) {
            result.list(list).forEach(finding -> tally.add(Severity.of(finding.need("Severity").text())));
        }
        result.list("Misconfigurations").stream()
                .filter(finding -> !"PASS".equals(finding.text("Status")))
                .forEach(finding -> tally.add(Severity.of(finding.need("Severity").text())));
    }

    private static void vulnerabilities(
            Import asked, JsonValue result, String tool, @Nullable When when, List<ImportedFact> facts) {
        var kind = asked.stated().kind();
        if (kind != null && !kind.equals("vulnerability")) {
            return;
        }
        for (var found : result.list("Vulnerabilities")) {
            var version = found.text("InstalledVersion");
            var name = found.need("PkgName").text();
            facts.add(Scans.vulnerability(asked, found.need("VulnerabilityID").text(),
                    version == null ? name : name + "@" + version, tool, when));
        }
    }
}
