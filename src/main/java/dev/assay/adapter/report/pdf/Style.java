package dev.assay.adapter.report.pdf;

/**
 * How a text looks.
 *
 * @param size    in points
 * @param leading distance of base lines in points
 */
record Style(Face face, float size, float leading, Ink ink) {

    static final Style BODY = new Style(Face.REGULAR, 9.5f, 13.5f, Ink.TEXT);
    static final Style STRONG = new Style(Face.BOLD, 9.5f, 13.5f, Ink.TEXT);
    static final Style SMALL = new Style(Face.REGULAR, 8f, 11f, Ink.TEXT);
    static final Style SMALL_STRONG = new Style(Face.BOLD, 8f, 11f, Ink.TEXT);
    static final Style NOTE = new Style(Face.REGULAR, 8f, 11f, Ink.FAINT);
    static final Style CODE = new Style(Face.MONO, 7.2f, 10.5f, Ink.TEXT);
    static final Style HEAD = new Style(Face.BOLD, 8f, 11f, Ink.WHITE);
    static final Style TITLE = new Style(Face.BOLD, 18f, 24f, Ink.NAVY);
    static final Style SECTION = new Style(Face.BOLD, 12f, 16f, Ink.NAVY);
    static final Style ITEM = new Style(Face.BOLD, 10f, 14f, Ink.NAVY);

    Style in(Ink other) {
        return new Style(face, size, leading, other);
    }

    Style at(float otherSize, float otherLeading) {
        return new Style(face, otherSize, otherLeading, ink);
    }
}
