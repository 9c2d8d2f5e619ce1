package dev.assay.adapter.report.pdf;

import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.pack.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The file around the pages: PDF/A-3a and PDF/UA-1 with attachments; equal contents give equal bytes. */
final class PdfFile {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String title;
    private final Language language;
    private final Instant made;
    private final EvidenceBundle bundle;

    private final Typesetter typesetter;

    PdfFile(String title, Language language, Instant made, EvidenceBundle bundle) {
        this.title = title;
        this.language = language;
        this.typesetter = new Typesetter(new Fonts(), language.rightToLeft());
        this.made = made.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        this.bundle = bundle;
    }

    /** @param pages draws all pages; the frame of a page knows how many there will be */
    byte[] write(PageFrame frame, Contents contents, Consumer<Sheet> pages) {
        return FileId.from(drawn(frame, contents, pages, writer -> {}, this::finish));
    }

    /** Draws all pages for nothing but their numbers: without attachments, and however large. */
    void rehearse(PageFrame frame, Contents contents, Consumer<Sheet> pages) {
        drawn(frame, contents, pages, writer -> writer.setCompressionLevel(PdfStream.NO_COMPRESSION), writer -> {});
    }

    private byte[] drawn(
            PageFrame frame,
            Contents contents,
            Consumer<Sheet> pages,
            Consumer<PdfWriter> first,
            Consumer<PdfWriter> last) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT));
        var writer = PdfWriter.getInstance(document, bytes);
        first.accept(writer);
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (language.rightToLeft()) {
            writer.addViewerPreference(PdfName.DIRECTION, PdfName.R2L);
        }
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        document.open();
        writer.setPageEmpty(false);
        pages.accept(new Sheet(document, writer, new Canvas(writer, typesetter, language), frame, contents));
        last.accept(writer);
        document.close();
        return bytes.toByteArray();
    }

    private void finish(PdfWriter writer) {
        try {
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
            writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", colours());
            attach(writer);
            var info = writer.getInfo();
            info.put(PdfName.TITLE, new PdfString(title, PdfString.TEXT_UNICODE));
            info.put(PdfName.CREATOR, new PdfString("Assay"));
            info.put(PdfName.PRODUCER, new PdfString("OpenPDF"));
            info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(made)));
            info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(made)));
            writer.setXmpMetadata(new Xmp(title, language, made).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attach(PdfWriter writer) throws IOException {
        var associated = new PdfArray();
        for (var attachment : bundle.all()) {
            associated.add(attached(writer, attachment).getReference());
        }
        writer.getExtraCatalog().put(PdfName.AF, associated);
    }

    private PdfFileSpecification attached(PdfWriter writer, Attachment attachment) throws IOException {
        var name = attachment.name();
        var parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(made)));
        var file = PdfFileSpecification.fileEmbedded(
                writer, "", name.file(), attachment.content(), "application/json", parameters, 9);
        file.put(new PdfName("AFRelationship"), new PdfName(name.relationship()));
        file.put(PdfName.DESC, new PdfString(name.describes()));
        writer.addFileAttachment(name.file(), file);
        return file;
    }

    private static byte[] colours() throws IOException {
        try (var profile = PdfFile.class.getResourceAsStream("/reports/colour/sRGB.icc")) {
            if (profile == null) {
                throw new IllegalStateException("the colour profile is not packaged with this application");
            }
            return profile.readAllBytes();
        }
    }
}
