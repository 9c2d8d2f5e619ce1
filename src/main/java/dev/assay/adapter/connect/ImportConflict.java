package dev.assay.adapter.connect;

import java.util.List;

/** Facts of an import contradict facts that somebody stated. Each side is named; nothing was changed. */
public final class ImportConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    ImportConflict(List<String> conflicts) {
        super("%s%s\nNothing was imported. Mend one side: an import changes nothing that a person stated.".formatted(
                String.join("\n", conflicts.subList(0, Math.min(SHOWN, conflicts.size()))),
                conflicts.size() > SHOWN ? "\n... and %d more".formatted(conflicts.size() - SHOWN) : ""));
    }
}
