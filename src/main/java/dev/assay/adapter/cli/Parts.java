package dev.assay.adapter.cli;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.time.Clock;

/** What the commands are made of; each part is made when a command needs it. */
final class Parts {

    private final Console console;
    private final Clock clock;

    Parts(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    Console console() {
        return console;
    }

    Clock clock() {
        return clock;
    }

    PackReader packReader() {
        return new PackReader(new DrlReader(AssayKinds.KINDS));
    }

    /** The packs of this installation. */
    Rulebook rulebook() throws IOException {
        return new Installation(Installation.find(), packReader()).read();
    }
}
