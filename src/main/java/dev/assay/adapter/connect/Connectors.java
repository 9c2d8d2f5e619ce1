package dev.assay.adapter.connect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads files of tools as facts. Either all files are sound, or none becomes a fact. */
public final class Connectors {

    /** Says: see for yourself which format it is. */
    public static final String AUTO = "auto";

    private static final List<ToolFormat> FORMATS = List.of(
            new JUnitXml(), new JacocoXml(), new CoberturaXml(), new PitestXml(), new SarifJson(), new TrivyJson(), new GitleaksJson(),
            new NpmAuditJson(), new DependencyCheckJson(), new ScorecardJson(), new CycloneDxJson(), new SpdxJson());

    private Connectors() {}

    /** What {@code from} may be, without {@link #AUTO}. */
    public static List<String> words() {
        return FORMATS.stream().map(ToolFormat::word).toList();
    }

    /**
     * The facts that the files state.
     *
     * @param from one of {@link #words()}, or {@link #AUTO}
     * @throws BadReport at the first file that cannot be used
     */
    public static List<ImportedFact> read(String from, List<ToolFile> files, Stated stated) {
        refuseTwice(files);
        var byFormat = new LinkedHashMap<ToolFormat, List<ToolFile>>();
        for (var file : files) {
            byFormat.computeIfAbsent(format(from, file), any -> new ArrayList<>()).add(file);
        }
        var facts = new ArrayList<ImportedFact>();
        byFormat.forEach((format, group) -> {
            refuseUseless(format, group.getFirst(), stated);
            imports(format, group, stated).forEach(asked -> facts.addAll(format.read(asked)));
        });
        return facts;
    }

    private static List<Import> imports(ToolFormat format, List<ToolFile> files, Stated stated) {
        if (format.joins()) {
            return List.of(new Import(format.word(), format.title(), files, stated));
        }
        return files.stream()
                .map(file -> new Import(format.word(), format.title(), List.of(file), stated))
                .toList();
    }

    private static void refuseTwice(List<ToolFile> files) {
        var names = new HashMap<String, String>();
        for (var file : files) {
            var first = names.putIfAbsent(file.digest().value(), file.name());
            if (first != null) {
                throw new BadReport(file, Place.WHOLE, "", "the file holds the same as %s".formatted(first), "Give it once");
            }
        }
    }

    private static ToolFormat format(String from, ToolFile file) {
        if (from.equals(AUTO)) {
            var format = recognised(Shape.of(file, ""));
            if (format == null) {
                throw new BadReport(file, Place.WHOLE, "", "no format is recognised in the file",
                        "Say which it is with --from; read are %s".formatted(String.join(", ", words())));
            }
            return format;
        }
        var named = named(from, file);
        var seen = recognised(Shape.of(file, named.title()));
        if (seen != null && seen != named) {
            throw new BadReport(file, Place.WHOLE, "", "this is %s, not %s".formatted(seen.title(), named.title()),
                    "Use --from %s, or another file".formatted(seen.word()));
        }
        return named;
    }

    private static @Nullable ToolFormat recognised(Shape shape) {
        return FORMATS.stream().filter(format -> format.looksLike(shape)).findFirst().orElse(null);
    }

    private static ToolFormat named(String from, ToolFile file) {
        return FORMATS.stream()
                .filter(format -> format.word().equals(from))
                .findFirst()
                .orElseThrow(() -> new BadReport(file, Place.WHOLE, "", "nothing is read --from %s".formatted(from),
                        "Read are %s, and %s".formatted(String.join(", ", words()), AUTO)));
    }

    /** A statement that goes nowhere would be believed to have been made. */
    private static void refuseUseless(ToolFormat format, ToolFile file, Stated stated) {
        var useless = stated.all().keySet().stream()
                .filter(option -> !format.takes().contains(option))
                .map(Option::word)
                .collect(Collectors.joining(", "));
        if (!useless.isEmpty()) {
            throw new BadReport(file, Place.WHOLE, format.title(),
                    "%s says nothing about facts from such a file".formatted(useless), "Leave it out");
        }
    }
}
