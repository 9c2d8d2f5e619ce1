package dev.assay.adapter.connect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Coverage as JaCoCo reports it: the counters of the whole report. */
final class JacocoXml implements ToolFormat {

    @Override
    public String word() {
        return "jacoco";
    }

    @Override
    public String title() {
        return "JaCoCo XML";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.PERFORMED_ON);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.root().equals("report");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var cursor = new XmlCursor(asked.file(), title());
        var counters = new HashMap<String, Ratio>();
        When last = null;
        while (cursor.next()) {
            if (!cursor.atStart()) {
                continue;
            }
            if (cursor.depth() == 1 && !cursor.name().equals("report")) {
                throw cursor.bad("the root element is <%s>".formatted(cursor.name()), "Give JaCoCo's jacoco.xml, with <report>");
            }
            switch (cursor.name()) {
                case "counter" -> counter(cursor, counters);
                case "sessioninfo" -> last = later(last, When.ofMillis(cursor.needCount("dump"), cursor::bad));
                default -> { }
            }
        }
        return List.of(fact(asked, counters, last));
    }

    /** All counters are checked, those of the whole report are kept. */
    private static void counter(XmlCursor cursor, Map<String, Ratio> counters) {
        var covered = cursor.needCount("covered");
        var ratio = new Ratio(covered, Math.addExact(covered, cursor.needCount("missed")));
        var type = cursor.text("type");
        if (cursor.depth() == 2 && type != null && counters.put(type, ratio) != null) {
            throw cursor.bad("the report has its counter %s twice".formatted(type), "Have JaCoCo write the report again");
        }
    }

    private static When later(@Nullable When one, When other) {
        return one == null || other.day().isAfter(one.day()) ? other : one;
    }

    private ImportedFact fact(Import asked, Map<String, Ratio> counters, @Nullable When last) {
        if (counters.isEmpty()) {
            throw new BadReport(asked.file(), Place.WHOLE, title(),
                    "the report counts nothing as a whole", "See whether JaCoCo found classes and the data of a run");
        }
        var stated = asked.stated();
        var day = asked.day(last);
        var lines = counters.get("LINE");
        var branches = counters.get("BRANCH");
        return new NewFact("coverages", asked.id(stated.release(), stated.system(), day))
                .put("release", stated.release())
                .put("system", stated.system())
                .put("linePercent", lines == null ? null : lines.percent())
                .put("branchPercent", branches == null ? null : branches.percent())
                .none("mutationPercent")
                .put("measuredOn", day)
                .from(asked.provenance("JaCoCo", last));
    }
}
