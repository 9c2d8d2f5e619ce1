package dev.assay.adapter.connect;

import dev.assay.fact.ScanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Known vulnerabilities of libraries as OWASP Dependency-Check reports them in JSON. Suppressed ones are not open. */
final class DependencyCheckJson implements ToolFormat {

    @Override
    public String word() {
        return "owasp-dependency-check";
    }

    @Override
    public String title() {
        return "OWASP Dependency-Check JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON, Option.COMPLETE, Option.TARGET);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("reportSchema", "scanInfo");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var info = report.need("scanInfo");
        var version = info.text("engineVersion");
        var tool = version == null ? "OWASP Dependency-Check" : "OWASP Dependency-Check " + version;
        var project = report.get("projectInfo");
        var date = project == null ? null : project.get("reportDate");
        var when = date == null ? null : When.of(date.text(), date::bad);
        var tally = new Tally();
        var facts = new ArrayList<ImportedFact>();
        for (var dependency : report.need("dependencies").list()) {
            for (var found : dependency.list("vulnerabilities")) {
                tally.add(severity(found));
                facts.add(Scans.vulnerability(asked, found.need("name").text(), name(dependency), tool, when));
            }
        }
        var kind = Kinds.orUsual(ScanKind.class, asked, ScanKind.DEPENDENCY);
        var scan = Scans.scan(asked, kind, when, null)
                .put("target", target(project, asked.stated()))
                .put("tool", tool)
                .put("complete", Scans.complete(analysed(info), asked, report));
        tally.putInto(scan);
        facts.addFirst(scan.from(asked.provenance(tool, when)));
        return facts;
    }

    private static Severity severity(JsonValue found) {
        var word = found.text("severity");
        return word == null ? Severity.UNRATED : Severity.of(word);
    }

    /** The package where one was recognised, else the file. */
    private static String name(JsonValue dependency) {
        var packages = dependency.list("packages");
        var id = packages.isEmpty() ? null : packages.getFirst().text("id");
        return id != null ? id : dependency.need("fileName").text();
    }

    private static @Nullable String target(@Nullable JsonValue project, Stated stated) {
        var name = project == null ? null : project.text("name");
        return name != null ? name : stated.target();
    }

    /** False where an analyser broke down; where none did, it is not known whether everything was looked at. */
    private static @Nullable Boolean analysed(JsonValue info) {
        return info.list("analysisExceptions").isEmpty() ? null : (Boolean) false;
    }
}
