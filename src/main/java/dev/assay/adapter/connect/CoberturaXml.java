package dev.assay.adapter.connect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Coverage in the XML of Cobertura, which coverage.py, gcovr, Coverlet, c8 and others write: the figures of the root element. */
final class CoberturaXml implements ToolFormat {

    /** Some tools count seconds, some milliseconds: no report is from before 1973 in the one or after 5138 in the other. */
    private static final long MILLIS_FROM = 100_000_000_000L;

    @Override
    public String word() {
        return "cobertura";
    }

    @Override
    public String title() {
        return "Cobertura XML";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.PERFORMED_ON);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.root().equals("coverage") && shape.names().contains("line-rate");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var cursor = new XmlCursor(asked.file(), title());
        if (!cursor.next() || !cursor.name().equals("coverage")) {
            throw cursor.bad("the root element is <%s>".formatted(cursor.name()), "Give a report with <coverage line-rate=...>");
        }
        var lines = percent(cursor, "line");
        var branches = percent(cursor, "branch");
        if (lines == null && branches == null) {
            throw cursor.bad("the report covers no line and no branch", "See whether the tool found the sources and the data of a run");
        }
        var when = when(cursor);
        while (cursor.next()) {
            rate(cursor, "line-rate");
            rate(cursor, "branch-rate");
        }
        var stated = asked.stated();
        var day = asked.day(when);
        return List.of(new NewFact("coverages", asked.id(stated.release(), stated.system(), day))
                .put("release", stated.release())
                .put("system", stated.system())
                .put("linePercent", lines)
                .put("branchPercent", branches)
                .none("mutationPercent")
                .put("measuredOn", day)
                .from(asked.provenance(null, when)));
    }

    /** By the counts where there are any, else by the rate; nothing to cover is no coverage of 0. */
    private static @Nullable BigDecimal percent(XmlCursor cursor, String what) {
        var rate = rate(cursor, what + "-rate");
        var valid = cursor.count(counted(what) + "-valid");
        var covered = cursor.count(counted(what) + "-covered");
        if (valid == null || covered == null) {
            return rate == null ? null : Ratio.percent(rate);
        }
        if (covered > valid) {
            throw cursor.bad("%d of %d %s are said to be covered".formatted(covered, valid, counted(what)),
                    "Have the tool write the report again");
        }
        return new Ratio(covered, valid).percent();
    }

    private static String counted(String what) {
        return what.equals("line") ? "lines" : "branches";
    }

    private static @Nullable BigDecimal rate(XmlCursor cursor, String name) {
        if (!cursor.atStart()) {
            return null;
        }
        var rate = cursor.number(name);
        if (rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)) {
            throw cursor.bad("\"%s\" is %s, and a rate lies between 0 and 1".formatted(name, rate.toPlainString()),
                    "Have the tool write the report again");
        }
        return rate;
    }

    private static @Nullable When when(XmlCursor cursor) {
        var time = cursor.count("timestamp");
        if (time == null || time == 0) {
            return null;
        }
        return When.ofMillis(time < MILLIS_FROM ? time * 1000 : time, cursor::bad);
    }
}
