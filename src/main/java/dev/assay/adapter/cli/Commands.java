package dev.assay.adapter.cli;

import dev.assay.adapter.connect.ImportConflict;
import dev.assay.adapter.store.DatabaseUnusable;
import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.BadInput;
import dev.assay.flow.Refused;
import dev.assay.pack.PackProblems;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands, and what an error in any of them means to the caller. */
final class Commands {

    private Commands() {}

    @Command(
            name = "assay",
            description = "Decides gates, checks compliance packs and classifies workflows. All but decide, token and reevaluate work offline.",
            footer = {"", "Exit codes: 0 go, conditional or sound; 1 no-go or problems; 2 bad input or usage; 3 could not decide."},
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Top {}

    static CommandLine all(Parts parts, Server server) {
        var console = parts.console();
        return new CommandLine(new Top())
                .addSubcommand(new InitCommand(parts))
                .addSubcommand(new QuestionsCommand(parts))
                .addSubcommand(new CheckCommand(parts))
                .addSubcommand(new RunPhaseCommand(parts))
                .addSubcommand(new ComplianceCommand(parts))
                .addSubcommand(new ReportCommand(parts))
                .addSubcommand(new ExplainCommand(parts))
                .addSubcommand(new ForecastCommand(parts))
                .addSubcommand(new ContradictionsCommand(parts))
                .addSubcommand(new MaturityCommand(parts))
                .addSubcommand(new ClassifyCommand(console, parts::classifyWorkflows))
                .addSubcommand(new PlanCommand(parts))
                .addSubcommand(new TasksCommand(parts))
                .addSubcommand(PackCommand.of(parts))
                .addSubcommand(new CrosswalkCommand(parts))
                .addSubcommand(new VerifyCommand(parts))
                .addSubcommand(new CertificateCommand(parts))
                .addSubcommand(FactsCommand.of(console))
                .addSubcommand(ContractsCommand.of(console))
                .addSubcommand(new StatusCommand(parts))
                .addSubcommand(new HealthCommand(parts))
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new TokenCommand(console))
                .addSubcommand(new ReevaluateCommand(parts))
                .addSubcommand(new ServeCommand(server))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, console).code());
    }

    private static Exit explain(Exception failure, Console console) {
        return switch (failure) {
            case BadInput bad -> said(console, "the facts cannot be used:%n%s".formatted(bad.getMessage()), Exit.BAD_INPUT);
            case ImportConflict conflict -> said(console, String.valueOf(conflict.getMessage()), Exit.BAD_INPUT);
            case PackProblems bad -> said(console, "a pack cannot be used:%n%s".formatted(bad.getMessage()), Exit.BAD_INPUT);
            case IllegalArgumentException wrong -> said(console, String.valueOf(wrong.getMessage()), Exit.BAD_INPUT);
            case NoSuchFileException missing ->
                said(console, "there is no file %s".formatted(missing.getFile()), Exit.BAD_INPUT);
            case FileSystemException file ->
                said(console, "%s is not there, or cannot be read or written".formatted(file.getFile()), Exit.BAD_INPUT);
            case ServerProblem problem -> said(console, String.valueOf(problem.getMessage()), problem.exit());
            case Refused refused -> said(console, String.valueOf(refused.getMessage()), Exit.BAD_INPUT);
            case DatabaseUnusable unusable -> said(console, String.valueOf(unusable.getMessage()), Exit.BAD_INPUT);
            case ServerUnreachable lost -> said(console, String.valueOf(lost.getMessage()), Exit.UNDECIDED);
            case BudgetExceeded stopped -> said(console, String.valueOf(stopped.getMessage()), Exit.UNDECIDED);
            default -> said(console, "could not decide: " + failure, Exit.UNDECIDED);
        };
    }

    private static Exit said(Console console, String message, Exit exit) {
        console.err().println("assay: " + message);
        return exit;
    }
}
