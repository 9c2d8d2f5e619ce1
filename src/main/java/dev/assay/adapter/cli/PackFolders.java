package dev.assay.adapter.cli;

import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Finds the folders of packs in a folder: itself, or what lies in it at any depth. */
final class PackFolders {

    private PackFolders() {}

    /** @throws Usage when there is none */
    static List<PackText> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> folders;
        try (var paths = Files.walk(folder)) {
            folders = paths.filter(PackFolders::isPack).sorted().toList();
        }
        if (folders.isEmpty()) {
            throw new Usage("no folder in %s holds a pack.yaml or a workflow.yaml".formatted(folder));
        }
        var texts = new java.util.ArrayList<PackText>();
        for (var pack : folders) {
            texts.add(PackFolder.read(pack));
        }
        return texts;
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve("pack.yaml"))
                || Files.isRegularFile(folder.resolve("workflow.yaml"));
    }
}
