package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands in facts and has a gate decided by a service, which records the decision. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Submits facts to a service and has it decide a gate and record the decision. Needs a token.")
final class DecideCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private TokenOption token = new TokenOption();

    @Option(names = "--engagement", required = true, paramLabel = "E", description = "id of the engagement")
    private String engagement = "";

    @Option(names = "--register", paramLabel = "NAME", description = "register the engagement under this name if it is new")
    private @Nullable String register;

    @Mixin
    private GateOptions gate = new GateOptions();

    @Option(
            names = "--idempotency-key",
            paramLabel = "KEY",
            description = "names this request, so that a job that is run again gets the same decision (default: a new one)")
    private String key = UUID.randomUUID().toString();

    @Mixin
    private CheckOutput shown = new CheckOutput();

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var document = Files.readAllBytes(facts);
        try (var client = new ServerClient(server.server(), token.bearer(), console)) {
            return shown.show(new Checked(decided(client, document), facts.toString()), console);
        }
    }

    private JsonNode decided(ServerClient client, byte[] document) throws IOException {
        var path = "/api/v1/engagements/" + URLEncoder.encode(engagement, StandardCharsets.UTF_8);
        if (register != null) {
            client.put(path, bytes(JsonNodeFactory.instance.objectNode().put("name", register)));
        }
        var submission = client.put(path + "/facts", document).path("submission").asText();
        return client.post(path + "/decisions", bytes(request(submission)), key);
    }

    private ObjectNode request(String submission) {
        var request = JsonNodeFactory.instance.objectNode().put("submission", submission);
        var question = gate.question();
        if (question.workflow() != null) {
            request.put("workflow", question.workflow());
        }
        if (question.phase() != null) {
            request.put("phase", question.phase());
        }
        var packs = request.putArray("addPacks");
        question.addPacks().forEach(packs::add);
        return request;
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
