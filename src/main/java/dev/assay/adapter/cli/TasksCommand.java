package dev.assay.adapter.cli;

import dev.assay.adapter.report.TasksCsv;
import dev.assay.adapter.report.TasksJson;
import dev.assay.fact.ProjectTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which task comes when. */
@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        description = "Scores the tasks of a facts document by how much they matter to the client, puts them in order, and names cycles, "
                + "missing owners, estimates and dependencies; exits with 1 when any is found.")
final class TasksCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    TasksCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json,
        csv
    }

    @Override
    public Integer call() throws IOException {
        var stated = Parts.facts(facts).facts();
        var kind = stated.kinds().of(ProjectTask.class);
        if (stated.of(kind).isEmpty()) {
            parts.console().progress("%s states no task; list them under \"%s\"".formatted(facts, kind.list()));
            return Exit.UNDECIDED.code();
        }
        var plan = parts.scoreTasks().plan(stated, moment.orNow(parts.clock()));
        switch (format) {
            case text -> TasksText.lines(parts.console(), plan).forEach(parts.console()::line);
            case json -> parts.console().line(TasksJson.of(plan).toPrettyString());
            case csv -> parts.console().out().print(TasksCsv.of(plan));
        }
        if (!stated.complete(kind)) {
            parts.console().progress("there may be more tasks: \"complete\" does not list kind project-task");
        }
        return (plan.gaps().isEmpty() ? Exit.GO : Exit.NO_GO).code();
    }
}
