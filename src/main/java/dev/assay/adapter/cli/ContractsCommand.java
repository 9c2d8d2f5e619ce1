package dev.assay.adapter.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands out the schemas of everything that crosses the border. */
@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        description = "Lists the JSON Schemas of what goes in and comes out, or writes them to a folder.")
final class ContractsCommand implements Callable<Integer> {

    static final List<String> NAMES = List.of("engagement.v1.schema.json");

    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write them to")
    private @Nullable Path out;

    ContractsCommand(Console console) {
        this.console = console;
    }

    /** With what is done about contracts. */
    static CommandLine of(Console console) {
        return new CommandLine(new ContractsCommand(console))
                .addSubcommand(new ContractsValidateCommand(console))
                .addSubcommand(new ContractsGenerateCommand(console));
    }

    @Override
    public Integer call() throws IOException {
        for (var name : NAMES) {
            console.line(out == null ? name : write(name, out).toString());
        }
        return Exit.GO.code();
    }

    private static Path write(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), contract(name));
    }

    /** The text of a contract. */
    static String contract(String name) throws IOException {
        try (var contract = ContractsCommand.class.getResourceAsStream("/contracts/" + name)) {
            if (contract == null) {
                throw new FileNotFoundException("the contract %s is not packaged".formatted(name));
            }
            return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
