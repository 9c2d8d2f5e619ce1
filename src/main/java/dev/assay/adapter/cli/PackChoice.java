package dev.assay.adapter.cli;

import dev.assay.adapter.files.PackText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which packs a command is about: folders that are named, or all of the installation. */
final class PackChoice {

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "folders of packs, or folders that hold such folders")
    private List<Path> folders = List.of();

    @Option(names = "--all", description = "all packs of this installation")
    private boolean all;

    private final Parts parts;

    PackChoice(Parts parts) {
        this.parts = parts;
    }

    /** @throws Usage when none is chosen, or a folder holds none */
    List<PackText> texts() throws IOException {
        if (all == !folders.isEmpty()) {
            throw new Usage(all ? "--all and folders were both given; give one of them" : "give folders of packs, or --all");
        }
        var texts = new ArrayList<PackText>();
        for (var folder : all ? installed() : folders) {
            texts.addAll(PackFolders.in(folder));
        }
        return texts;
    }

    private List<Path> installed() throws IOException {
        var top = parts.home();
        return Stream.of("rules", "industry-packs").map(top::resolve).filter(Files::isDirectory).toList();
    }
}
