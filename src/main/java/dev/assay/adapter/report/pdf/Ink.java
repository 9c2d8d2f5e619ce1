package dev.assay.adapter.report.pdf;

import java.awt.Color;

/** The colours of a report. Text in any of the dark ones on white or pale has a contrast of at least 4.5 to 1. */
enum Ink {
    NAVY(0x14213D),
    TEXT(0x1F2933),
    FAINT(0x52606D),
    LINE(0xCBD2D9),
    PALE(0xF3F5F8),
    WHITE(0xFFFFFF),
    GREEN(0x1B7F4B),
    RED(0xB42318),
    AMBER(0x9A5B00),
    VIOLET(0x5B3FA8),
    SLATE(0x486581),
    GREY(0x616E7C);

    private final Color colour;

    Ink(int rgb) {
        this.colour = new Color(rgb);
    }

    Color colour() {
        return colour;
    }
}
