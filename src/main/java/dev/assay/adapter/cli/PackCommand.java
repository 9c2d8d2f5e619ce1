package dev.assay.adapter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Commands for those who write packs. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Checks and tests compliance packs.",
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand {

    private PackCommand() {}

    static CommandLine of(Parts parts) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackLintCommand(parts.console(), parts.packReader()))
                .addSubcommand(new PackTestCommand(parts.console(), parts.packReader(), parts.engine()));
    }
}
