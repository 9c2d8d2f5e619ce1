package dev.assay.adapter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Commands for those who write facts documents. */
@Command(name = "facts", mixinStandardHelpOptions = true, description = "Works on facts documents.", synopsisSubcommandLabel = "COMMAND")
final class FactsCommand {

    private FactsCommand() {}

    static CommandLine of(Console console) {
        return new CommandLine(new FactsCommand()).addSubcommand(new FactsImportCommand(console));
    }
}
