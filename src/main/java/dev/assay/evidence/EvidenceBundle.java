package dev.assay.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that a replay needs, as the files that are attached to an evidence document. */
public final class EvidenceBundle {

    private final Map<Attachment.Name, Attachment> files;

    private EvidenceBundle(Map<Attachment.Name, Attachment> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    /** @throws IllegalArgumentException unless each file that is needed is there, and none twice */
    public static EvidenceBundle of(List<Attachment> attachments) {
        var files = new EnumMap<Attachment.Name, Attachment>(Attachment.Name.class);
        for (var attachment : attachments) {
            if (files.put(attachment.name(), attachment) != null) {
                throw new IllegalArgumentException("%s is attached twice".formatted(attachment.name().file()));
            }
        }
        for (var name : Attachment.Name.values()) {
            if (name.needed() && !files.containsKey(name)) {
                throw new IllegalArgumentException("%s is not attached".formatted(name.file()));
            }
        }
        return new EvidenceBundle(files);
    }

    public boolean has(Attachment.Name name) {
        return files.containsKey(name);
    }

    /** @throws IllegalStateException when it is one that this bundle is without */
    public Attachment file(Attachment.Name name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("%s is not attached".formatted(name.file()));
        }
        return file;
    }

    /** A file as the text that it is. */
    public String text(Attachment.Name name) {
        return new String(file(name).content(), StandardCharsets.UTF_8);
    }

    /** In the order of the format. */
    public List<Attachment> all() {
        return List.copyOf(files.values());
    }
}
