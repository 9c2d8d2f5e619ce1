package dev.assay.evidence;

import dev.assay.pack.Digest;

/** One file inside an evidence document. The names and what they hold are part of the published format. */
public record Attachment(Name name, byte[] content) {

    /** The files of a bundle. */
    public enum Name {
        FACTS("facts.json", "Source", "the submission that was judged, canonical JSON"),
        RULES("rules.json", "Source", "the texts and parameters of all rules in force, canonical JSON"),
        WAIVERS(
                "waivers.json",
                "Source",
                "the waivers that were granted by then, canonical JSON; not there where those in facts.json counted"),
        DECISION("decision.json", "Data", "the verdict core: outcome, statuses and pointers, canonical JSON"),
        MANIFEST("manifest.json", "Data", "digests of the other files, versions, and the question that was asked");

        private final String file;
        private final String relationship;
        private final String describes;

        Name(String file, String relationship, String describes) {
            this.file = file;
            this.relationship = relationship;
            this.describes = describes;
        }

        public String file() {
            return file;
        }

        /** Whether no bundle is without it: decisions that are not recorded count the waivers in the facts. */
        boolean needed() {
            return this != WAIVERS;
        }

        /** The relationship to the document in the words of ISO 19005-3 (AFRelationship). */
        public String relationship() {
            return relationship;
        }

        public String describes() {
            return describes;
        }
    }

    public Attachment {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public Digest digest() {
        return Digest.of(content);
    }
}
