package dev.assay.adapter.report;

import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Takes the files of a bundle out of a PDF that may come from anybody. */
final class PdfAttachments {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_FILES = 16;

    private PdfAttachments() {}

    /** @throws IllegalArgumentException when it is no PDF or does not hold exactly the files of a bundle */
    static EvidenceBundle read(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return EvidenceBundle.of(attachments(pdf));
        } catch (IOException e) {
            throw new IllegalArgumentException("the attachments cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Attachment> attachments(PDDocument pdf) throws IOException {
        var names = pdf.getDocumentCatalog().getNames();
        var files = names == null ? null : names.getEmbeddedFiles();
        var found = new ArrayList<Attachment>();
        if (files != null) {
            gather(files, found);
        }
        return found;
    }

    private static void gather(PDNameTreeNode<PDComplexFileSpecification> node, List<Attachment> found)
            throws IOException {
        var here = node.getNames();
        if (here != null) {
            for (var entry : here.entrySet()) {
                if (found.size() >= MOST_FILES) {
                    throw new IllegalArgumentException("there are more attachments than evidence has");
                }
                found.add(attachment(entry.getKey(), entry.getValue()));
            }
        }
        var kids = node.getKids();
        if (kids != null) {
            for (var kid : kids) {
                gather(kid, found);
            }
        }
    }

    private static Attachment attachment(String file, PDComplexFileSpecification specification) throws IOException {
        var name = Arrays.stream(Attachment.Name.values())
                .filter(candidate -> candidate.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is attached, which is no part of evidence".formatted(file)));
        var embedded = specification.getEmbeddedFile();
        if (embedded == null) {
            throw new IllegalArgumentException("%s is named but not in the document".formatted(file));
        }
        try (var content = embedded.createInputStream()) {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("%s is larger than %,d bytes".formatted(file, MOST_BYTES));
            }
            return new Attachment(name, bytes);
        }
    }
}
