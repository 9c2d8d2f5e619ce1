package dev.assay.adapter.connect;

import dev.assay.fact.TestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Test results in the XML that JUnit began and nearly every test runner writes. All files together are one run. */
final class JUnitXml implements ToolFormat {

    @Override
    public String word() {
        return "junit";
    }

    @Override
    public String title() {
        return "JUnit XML";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.KIND, Option.PERFORMED_ON);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.root().equals("testsuites") || shape.root().equals("testsuite");
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var stated = asked.stated();
        var kind = Kinds.needed(TestKind.class, asked, "what its tests prove");
        var counts = new ArrayList<TestCounts>();
        var runs = new ArrayList<@Nullable When>();
        for (var file : asked.files()) {
            var suites = new TestSuites(new XmlCursor(file, title()));
            counts.add(suites.read());
            runs.add(suites.firstRun());
        }
        var all = sum(counts, asked);
        var when = earliest(runs);
        var day = asked.day(when);
        var fact = new NewFact("testReports", asked.id(kind, stated.release(), stated.system(), day))
                .put("kind", kind)
                .put("release", stated.release())
                .put("system", stated.system())
                .put("total", all.total())
                .put("passed", all.passed())
                .put("failed", all.failed())
                .put("skipped", all.skipped())
                .put("performedOn", day);
        return List.of(fact.from(asked.provenance(null, when)));
    }

    private static TestCounts sum(List<TestCounts> counts, Import asked) {
        try {
            return TestCounts.sum(counts);
        } catch (ArithmeticException e) {
            throw new BadReport(asked.file(), Place.WHOLE, asked.title(), "the tests of all files add up beyond 2^53",
                    "See where the files come from");
        }
    }

    /** The oldest file counts; where one has no date, the run has none. */
    private static @Nullable When earliest(List<@Nullable When> runs) {
        When earliest = null;
        for (var run : runs) {
            if (run == null) {
                return null;
            }
            if (earliest == null || run.day().isBefore(earliest.day())) {
                earliest = run;
            }
        }
        return earliest;
    }
}
