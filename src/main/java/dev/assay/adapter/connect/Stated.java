package dev.assay.adapter.connect;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What whoever imports states beside the file, since most files do not say it. Null is not stated, and stays unknown.
 *
 * @param release     id of the release that was tested or scanned
 * @param system      id of the system that was tested or scanned
 * @param software    id of the software whose components a bill of materials lists
 * @param build       id of the build that a bill of materials came with
 * @param kind        what a test run proves or a scan looks for, as in a facts document
 * @param performedOn day of the run, where the file has none
 * @param complete    true when the scan ran to its end over the whole target, where the file does not say
 * @param target      what was scanned, in words, where the file does not say
 */
public record Stated(
        @Nullable String release,
        @Nullable String system,
        @Nullable String software,
        @Nullable String build,
        @Nullable String kind,
        @Nullable LocalDate performedOn,
        boolean complete,
        @Nullable String target) {

    /** Nothing beside the file. */
    public static final Stated NOTHING = new Stated(null, null, null, null, null, null, false, null);

    /** What is stated, by option. */
    Map<Option, String> all() {
        var all = new EnumMap<Option, String>(Option.class);
        put(all, Option.RELEASE, release);
        put(all, Option.SYSTEM, system);
        put(all, Option.SOFTWARE, software);
        put(all, Option.BUILD, build);
        put(all, Option.KIND, kind);
        put(all, Option.PERFORMED_ON, performedOn);
        put(all, Option.COMPLETE, complete ? "true" : null);
        put(all, Option.TARGET, target);
        return all;
    }

    private static void put(Map<Option, String> all, Option option, @Nullable Object value) {
        if (value != null) {
            all.put(option, value.toString());
        }
    }

    /** In words, for the provenance; empty when nothing is stated. */
    String inWords() {
        return all().entrySet().stream()
                .map(entry -> entry.getKey().word().substring(2) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
