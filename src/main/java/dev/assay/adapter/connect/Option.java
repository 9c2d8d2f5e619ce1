package dev.assay.adapter.connect;

import java.util.Locale;

/** What whoever imports may state beside the file. */
enum Option {
    RELEASE,
    SYSTEM,
    SOFTWARE,
    BUILD,
    KIND,
    PERFORMED_ON,
    COMPLETE,
    TARGET;

    /** As on the command line: {@code --performed-on}. */
    String word() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
