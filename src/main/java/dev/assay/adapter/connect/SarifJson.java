package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings in SARIF 2.1.0, which most analysers write: each run of a tool is a scan. */
final class SarifJson implements ToolFormat {

    private static final String VERSION = "2.1.0";

    @Override
    public String word() {
        return "sarif";
    }

    @Override
    public String title() {
        return "SARIF";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("runs");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var version = report.need("version");
        if (!version.text().equals(VERSION)) {
            throw version.bad("it is of version \"%s\", and %s is read".formatted(version.text(), VERSION),
                    "Have the tool write SARIF " + VERSION);
        }
        var runs = report.need("runs").list();
        if (runs.isEmpty()) {
            throw report.need("runs").bad("the report holds no run", "See whether the tool ran, and run it again");
        }
        var kind = Kinds.needed(ScanKind.class, asked, "what the tool looks for");
        var facts = new ArrayList<ImportedFact>();
        for (int i = 0; i < runs.size(); i++) {
            facts.add(scan(asked, kind, runs.get(i), runs.size() == 1 ? null : "run-" + (i + 1)));
        }
        return facts;
    }

    private static ImportedFact scan(Import asked, String kind, JsonValue run, @Nullable String part) {
        var driver = run.need("tool").need("driver");
        var version = driver.text("version") != null ? driver.text("version") : driver.text("semanticVersion");
        var name = driver.need("name").text();
        var invocations = new SarifInvocations(run.list("invocations"));
        var when = invocations.ended();
        var tool = version == null ? name : name + " " + version;
        var fact = Scans.scan(asked, kind, when, part)
                .put("target", target(run, asked.stated()))
                .put("tool", tool)
                .put("complete", Scans.complete(invocations.successful(), asked, run));
        new SarifResults(run).tally().putInto(fact);
        return fact.from(asked.provenance(tool, when));
    }

    /** What the file says of the repository, else what is stated. Folders of the machine are nobody's business. */
    private static @Nullable String target(JsonValue run, Stated stated) {
        for (var source : run.list("versionControlProvenance")) {
            var repository = source.text("repositoryUri");
            if (repository != null) {
                var revision = source.text("revisionId");
                return revision == null ? repository : repository + " at " + revision;
            }
        }
        return stated.target();
    }
}
