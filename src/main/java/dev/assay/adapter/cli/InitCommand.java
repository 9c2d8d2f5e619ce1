package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.report.QuestionsJson;
import dev.assay.adapter.report.QuestionsMarkdown;
import dev.assay.adapter.scaffold.Industries;
import dev.assay.adapter.scaffold.Pipeline;
import dev.assay.adapter.scaffold.Scaffold;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.AskQuestions;
import dev.assay.flow.Questionnaire;
import dev.assay.workflow.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins an engagement: facts to fill in, the questions that its rules will ask, client templates, a pipeline. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Begins an engagement: a facts document, the questions that its packs and gates ask, client templates, a pipeline.")
final class InitCommand implements Callable<Integer> {

    private final Parts parts;

    @Option(names = "--industry", required = true, paramLabel = "I", description = "healthcare, payments, saas ... or a sector; a wrong one lists all")
    private String industry = "";

    @Option(names = "--jurisdiction", paramLabel = "SA,..", split = ",", description = "countries whose law applies, ISO 3166-1 alpha-2")
    private Collection<String> jurisdictions = new TreeSet<>();

    @Option(names = "--engagement", defaultValue = "my-engagement", paramLabel = "E", description = "its id (default: my-engagement)")
    private String engagement = "";

    @Option(names = "--name", paramLabel = "NAME", description = "its name in words")
    private @Nullable String name;

    @Option(names = "--client", paramLabel = "CLIENT", description = "name of the client")
    private @Nullable String client;

    @Option(names = "--workflow", paramLabel = "W,..", split = ",", description = "whose gates are asked (default: client-engagement, release-train)")
    private Collection<String> workflows = new TreeSet<>();

    @Option(names = "--ci", defaultValue = "github", description = "pipeline: ${COMPLETION-CANDIDATES} (default: github)")
    private Pipeline pipeline = Pipeline.github;

    @Option(names = "--out", defaultValue = ".", paramLabel = "DIR", description = "folder to write to (default: this one); files that are there are never written over")
    private Path out = Path.of("");

    InitCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var industries = Industries.packaged();
        var skeleton = industries.skeleton(engagement, name, client, industry, jurisdictions);
        var text = pretty(skeleton);
        var facts = new FactsReader().read(text.getBytes(StandardCharsets.UTF_8), "file");
        var rulebook = parts.rulebook();
        var asked = workflows.isEmpty() ? installed(industries.workflows(), rulebook.workflows()) : workflows;
        var questions = new AskQuestions(rulebook, parts.engine(), Parts.BUDGET).ask(facts, asked, parts.clock().instant());
        var written = new Scaffold()
                .add("facts.json", text)
                .add("questions.md", QuestionsMarkdown.of(questions, AssayKinds.KINDS))
                .add("questions.json", pretty(new QuestionsJson(AssayKinds.KINDS).of(questions)))
                .add(ContractsCommand.NAMES.getFirst(), ContractsCommand.contract(ContractsCommand.NAMES.getFirst()))
                .addClientTemplates(engagement)
                .addPipeline(pipeline, engagement)
                .write(out);
        written.forEach(path -> parts.console().line(path.toString()));
        say(skeleton, questions);
        return Exit.GO.code();
    }

    private static List<String> installed(List<String> wanted, List<Workflow> workflows) {
        return wanted.stream().filter(id -> workflows.stream().anyMatch(one -> one.id().equals(id))).toList();
    }

    private void say(ObjectNode skeleton, Questionnaire questions) {
        var console = parts.console();
        var assumed = skeleton.path("engagement").propertyStream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining(", "));
        console.progress("taken for granted, correct it in facts.json where it is not so: " + assumed);
        console.progress("%d requirements wait for answers, %d of them stop a gate: questions.md has the questions, the most wanted first"
                .formatted(questions.waiting().size(), Questionnaire.blocking(questions.waiting())));
    }

    private static String pretty(ObjectNode json) throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
