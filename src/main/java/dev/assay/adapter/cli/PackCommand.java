package dev.assay.adapter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Commands for those who write packs. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Checks, tests and measures compliance packs.",
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand {

    private PackCommand() {}

    static CommandLine of(Parts parts) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackLintCommand(parts))
                .addSubcommand(new PackTestCommand(parts))
                .addSubcommand(new PackCoverageCommand(parts))
                .addSubcommand(new PackMutateCommand(parts))
                .addSubcommand(new PackPagesCommand(parts));
    }
}
