package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a repository by OpenSSF Scorecard. A check below its full 10 points is a finding, as bad as the risk that Scorecard's
 * documentation gives the check. A check without result may have failed or have had nothing to look at.
 */
final class ScorecardJson implements ToolFormat {

    private static final String TOOL = "OpenSSF Scorecard";
    private static final BigDecimal FULL = BigDecimal.TEN;
    private static final BigDecimal INCONCLUSIVE = BigDecimal.ONE.negate();

    /** "Risk level" in the README of Scorecard; the two places that rate Webhooks disagree, so that it has none. */
    private static final Map<String, Severity> RISKS = Map.ofEntries(
            Map.entry("Binary-Artifacts", Severity.HIGH),
            Map.entry("Branch-Protection", Severity.HIGH),
            Map.entry("CI-Tests", Severity.LOW),
            Map.entry("CII-Best-Practices", Severity.LOW),
            Map.entry("Code-Review", Severity.HIGH),
            Map.entry("Contributors", Severity.LOW),
            Map.entry("Dangerous-Workflow", Severity.CRITICAL),
            Map.entry("Dependency-Update-Tool", Severity.HIGH),
            Map.entry("Fuzzing", Severity.MEDIUM),
            Map.entry("License", Severity.LOW),
            Map.entry("Maintained", Severity.HIGH),
            Map.entry("Packaging", Severity.MEDIUM),
            Map.entry("Pinned-Dependencies", Severity.MEDIUM),
            Map.entry("SAST", Severity.MEDIUM),
            Map.entry("Security-Policy", Severity.MEDIUM),
            Map.entry("Signed-Releases", Severity.HIGH),
            Map.entry("Token-Permissions", Severity.HIGH),
            Map.entry("Vulnerabilities", Severity.HIGH));

    @Override
    public String word() {
        return "openssf-scorecard";
    }

    @Override
    public String title() {
        return "OpenSSF Scorecard JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("scorecard", "checks");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var version = report.need("scorecard").text("version");
        var tool = version == null ? TOOL : TOOL + " " + version;
        var date = report.get("date");
        var when = date == null ? null : When.of(date.text(), date::bad);
        var tally = new Tally();
        for (var check : report.need("checks").list()) {
            var score = score(check);
            if (score.signum() >= 0 && score.compareTo(FULL) < 0) {
                tally.add(RISKS.getOrDefault(check.need("name").text(), Severity.UNRATED));
            }
        }
        var kind = Kinds.orUsual(ScanKind.class, asked, ScanKind.CONFIGURATION);
        var scan = Scans.scan(asked, kind, when, null)
                .put("target", target(report, asked.stated()))
                .put("tool", tool)
                .put("complete", Scans.complete(null, asked, report));
        tally.putInto(scan);
        return List.of(scan.from(asked.provenance(tool, when)));
    }

    private static BigDecimal score(JsonValue check) {
        var score = check.need("score").number();
        if (!score.equals(INCONCLUSIVE) && (score.signum() < 0 || score.compareTo(FULL) > 0)) {
            throw check.need("score").bad("a score of %s lies outside 0 to 10, and -1 for no result".formatted(score.toPlainString()),
                    "Have Scorecard write the report again");
        }
        return score;
    }

    private static @Nullable String target(JsonValue report, Stated stated) {
        var repository = report.get("repo");
        var name = repository == null ? null : repository.text("name");
        if (name == null) {
            return stated.target();
        }
        var commit = repository.text("commit");
        return commit == null ? name : name + " at " + commit;
    }
}
