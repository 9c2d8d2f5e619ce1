package dev.assay.adapter.connect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.pack.Digest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One import: files of one format and what is stated beside them. Names its facts and says where they come from. */
final class Import {

    private static final int NAMED = 3;
    private static final int DIGITS = 12;

    private final String word;
    private final String title;
    private final List<ToolFile> files;
    private final Stated stated;

    Import(String word, String title, List<ToolFile> files, Stated stated) {
        this.word = word;
        this.title = title;
        this.files = List.copyOf(files);
        this.stated = stated;
    }

    List<ToolFile> files() {
        return files;
    }

    ToolFile file() {
        return files.getFirst();
    }

    Stated stated() {
        return stated;
    }

    String title() {
        return title;
    }

    /**
     * An id that the same files with the same statements always get, and no others: the parts that are known, and the beginning of
     * a digest.
     */
    String id(@Nullable Object... parts) {
        var digits = Digest.of(word + '\n' + stated.inWords() + '\n' + digest()).value().substring("sha256:".length());
        return Stream.concat(Stream.of(word), Stream.concat(Stream.of(parts), Stream.of(digits.substring(0, DIGITS))))
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    /** The day of the run: of the file, else as stated; both must not differ. */
    @Nullable LocalDate day(@Nullable When when) {
        var day = stated.performedOn();
        if (when != null && day != null && !when.day().equals(day)) {
            throw new BadReport(file(), Place.WHOLE, title,
                    "the file is from %s, and %s says %s".formatted(when.day(), Option.PERFORMED_ON.word(), day),
                    "Leave the option out where the file has a date");
        }
        return when != null ? when.day() : day;
    }

    /**
     * Where a fact of this import comes from.
     *
     * @param tool name and version as the file has them; null where it names none
     */
    ObjectNode provenance(@Nullable String tool, @Nullable When when) {
        var provenance = JsonNodeFactory.instance.objectNode();
        provenance.put("statedBy", tool == null ? "a tool that writes " + title : tool);
        // Null, not left out: the moment of the document is not that of the tool.
        var moment = when == null ? null : when.moment();
        provenance.put("collectedAt", moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS).toString());
        var beside = stated.inWords();
        return provenance.put("source", "%s %s (%s, %s)%s".formatted(
                FactsMerge.IMPORT_OF, names(), title, digest(), beside.isEmpty() ? "" : "; stated at the import: " + beside));
    }

    private String names() {
        var names = files.stream().map(ToolFile::name).sorted().toList();
        return names.size() <= NAMED
                ? String.join(", ", names)
                : "%d files, %s to %s".formatted(names.size(), names.getFirst(), names.getLast());
    }

    /** Of the file; of several files, of their sorted digests. */
    private String digest() {
        var digests = files.stream().map(file -> file.digest().value()).sorted().toList();
        return digests.size() == 1 ? digests.getFirst() : Digest.of(String.join("\n", digests)).value();
    }
}
