package dev.assay.adapter.report.pdf;

import dev.assay.evidence.Attachment;
import dev.assay.evidence.Seal;
import dev.assay.pack.Digest;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

/** The last chapter: who sealed it, what is attached, and how anybody verifies it without us. */
final class SealPage {

    private static final float FIELD_HEIGHT = 54;

    private final Sheet sheet;
    private final Report report;

    SealPage(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void draw() {
        var section = sheet.chapter(report.say("Seal and verification"));
        sheet.paragraph(
                section,
                report.say("The whole file is sealed by one certification signature (PAdES baseline B) that permits no change. The time of"
                    + " sealing is the issuer's own: a baseline seal holds no trusted time stamp."),
                Style.BODY);
        sheet.skip(10);
        field(section);
        sheet.skip(14);
        sheet.heading(section, "H2", report.say("Issuer"), Style.SECTION, 60);
        issuer(section);
        sheet.skip(12);
        receipt(section);
        sheet.heading(section, "H2", report.say("Attached files"), Style.SECTION, 60);
        attachments(section);
        sheet.skip(12);
        sheet.heading(section, "H2", report.say("How to verify this document"), Style.SECTION, 60);
        steps(section);
    }

    private void issuer(PdfStructureElement section) {
        var issuer = report.of().issuer();
        var table = new Table(sheet, section, List.of(3, 10), List.of());
        table.row(List.of(Cell.head(report.say("CA certificate")), Cell.of(issuer.getSubjectX500Principal().getName())));
        table.row(List.of(Cell.head("SHA-256"), Cell.of(fingerprint(), Style.CODE)));
        table.row(List.of(Cell.head(report.say("Valid until")), Cell.of(issuer.getNotAfter().toInstant().toString())));
    }

    private void receipt(PdfStructureElement section) {
        var recording = report.of().manifest().recording();
        if (recording == null) {
            return;
        }
        sheet.heading(section, "H2", report.say("Receipt of the ledger"), Style.SECTION, 60);
        var receipt = Receipts.shown(recording);
        var table = new Table(sheet, section, List.of(3, 10), List.of());
        table.row(List.of(Cell.head(report.say("Decision")), Cell.of(recording.id())));
        receipt.forEach((name, value) -> table.row(List.of(Cell.head(report.say(name)), Cell.of(value, Style.CODE))));
        sheet.paragraph(
                section,
                report.say("Compare the root with one that was published or that you keep: the ledger's owner alone could write another one."),
                Style.NOTE);
        sheet.skip(12);
    }

    private String fingerprint() {
        try {
            return Digest.of(report.of().issuer().getEncoded()).value();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private void attachments(PdfStructureElement section) {
        var table = new Table(sheet, section, List.of(3, 6, 9), List.of(report.say("File"), report.say("Holds"), "SHA-256"));
        for (var file : report.of().bundle().all()) {
            var digest = file.name() == Attachment.Name.MANIFEST ? report.say("names the others; sealed with the document") : file.digest().value();
            table.row(List.of(
                    Cell.of(file.name().file(), Style.SMALL_STRONG),
                    Cell.of(report.say(file.name().describes())),
                    Cell.of(digest, Style.CODE)));
        }
    }

    private void steps(PdfStructureElement section) {
        var list = List.of(
                report.say("Get the issuer's CA certificate by a way that you trust, compare its SHA-256 with the one above, and keep it as ca.pem."),
                report.say("Run: assay verify FILE.pdf --trust ca.pem. It checks for exactly one seal over the whole file, the digests of the"
                    + " attachments, the receipt where there is one, and then decides again from the attached facts and rules: the"
                    + " same decision must come out, byte for byte."),
                report.say("Without Assay: pdfsig shows one valid signature over the total document, pdfdetach -saveall takes the"
                    + " attachments out, and sha256sum facts.json gives the digest on the cover."));
        for (int i = 0; i < list.size(); i++) {
            sheet.paragraph(section, (i + 1) + ".  " + list.get(i), Style.BODY);
            sheet.skip(4);
        }
    }

    /** The field that the seal fills. */
    private void field(PdfStructureElement section) {
        sheet.ensure(FIELD_HEIGHT + 4);
        var top = sheet.y();
        panel(section, top);
        var writer = sheet.writer();
        var form = sheet.element(section, "Form");
        var field = PdfFormField.createSignature(writer);
        field.setWidget(
                new Rectangle(Sheet.LEFT, top - FIELD_HEIGHT, Sheet.RIGHT, top), PdfAnnotation.HIGHLIGHT_NONE);
        field.setFieldName(Seal.FIELD);
        field.setUserName(report.say("Seal of the issuer over this whole document"));
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL, writer.getDirectContent().createTemplate(Sheet.BODY, FIELD_HEIGHT));
        field.put(PdfName.STRUCTPARENT, new PdfNumber(writer.getStructureTreeRoot().addExistingObject(form.getReference())));
        var kid = new PdfDictionary(new PdfName("OBJR"));
        kid.put(PdfName.OBJ, field.getIndirectReference());
        kid.put(PdfName.PG, writer.getCurrentPage());
        form.put(PdfName.K, kid);
        writer.addAnnotation(field);
        sheet.moveTo(top - FIELD_HEIGHT);
    }

    /** Drawn on the page: what a signature draws itself embeds its fonts anew, and viewers differ in showing it. */
    private void panel(PdfStructureElement section, float top) {
        var canvas = sheet.canvas();
        canvas.mark(null, () -> {
            canvas.frame(Sheet.LEFT, top - FIELD_HEIGHT, Sheet.BODY, FIELD_HEIGHT, Ink.NAVY);
            canvas.box(Sheet.LEFT, top - FIELD_HEIGHT, 8, FIELD_HEIGHT, Ink.NAVY);
        });
        var x = Sheet.LEFT + 22;
        sheet.place(section, "P", report.say("Field of the seal; a reader of PDF shows here whether it is valid."), Style.NOTE, x, top - 9, Sheet.BODY - 40);
        var issuer = report.of().issuer().getSubjectX500Principal().getName();
        sheet.place(section, "P", report.say("Certified by %s", issuer), Style.STRONG, x, top - 24, Sheet.BODY - 40);
    }
}
