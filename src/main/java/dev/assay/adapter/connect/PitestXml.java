package dev.assay.adapter.connect;

import java.util.List;
import java.util.Set;

/** Mutation coverage as PIT reports it: the planted faults that a test noticed, of all that were planted. */
final class PitestXml implements ToolFormat {

    @Override
    public String word() {
        return "pitest";
    }

    @Override
    public String title() {
        return "PIT XML";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SYSTEM, Option.PERFORMED_ON);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.root().equals("mutations");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var cursor = new XmlCursor(asked.file(), title());
        long planted = 0;
        long noticed = 0;
        while (cursor.next()) {
            if (!cursor.atStart()) {
                continue;
            }
            if (cursor.depth() == 1 && !cursor.name().equals("mutations")) {
                throw cursor.bad("the root element is <%s>".formatted(cursor.name()), "Give PIT's mutations.xml, with <mutations>");
            }
            if (cursor.depth() == 2 && cursor.name().equals("mutation")) {
                planted++;
                noticed += detected(cursor) ? 1 : 0;
            }
        }
        if (planted == 0) {
            throw new BadReport(asked.file(), Place.WHOLE, title(),
                    "the report holds no mutation", "See whether PIT found classes and tests");
        }
        return List.of(fact(asked, new Ratio(noticed, planted)));
    }

    private static boolean detected(XmlCursor cursor) {
        var detected = cursor.text("detected");
        if ("true".equals(detected) || "false".equals(detected)) {
            return "true".equals(detected);
        }
        var found = detected == null ? "absent" : "something else";
        throw cursor.bad("\"detected\" of <mutation> is %s, and wanted is true or false".formatted(found),
                "Have PIT write the report again");
    }

    private static ImportedFact fact(Import asked, Ratio noticed) {
        var stated = asked.stated();
        var day = asked.day(null);
        return new NewFact("coverages", asked.id(stated.release(), stated.system(), day))
                .put("release", stated.release())
                .put("system", stated.system())
                .none("linePercent", "branchPercent")
                .put("mutationPercent", noticed.percent())
                .put("measuredOn", day)
                .from(asked.provenance("PIT", null));
    }
}
