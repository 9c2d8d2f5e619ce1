package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has a service make a token for a machine. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes a token for a pipeline and prints it, this once. Asks for the password of an operator"
                + " (or reads the environment variable ASSAY_PASSWORD).")
final class TokenCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "what the machine is called: ci, nightly ...")
    private String name = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--user", defaultValue = "admin", description = "an operator (default: admin)")
    private String user = "";

    @Option(names = "--roles", split = ",", defaultValue = "team", description = "roles of the token (default: team)")
    private Set<String> roles = new TreeSet<>();

    @Option(names = "--days", defaultValue = "90", description = "days until it expires (default: 90)")
    private int days;

    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var pair = user + ":" + password();
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var request = JsonNodeFactory.instance.objectNode().put("name", name).put("days", String.valueOf(days));
        var list = request.putArray("roles");
        roles.forEach(list::add);
        try (var client = new ServerClient(server.server(), basic, console)) {
            var made = client.post("/api/v1/tokens", request.toString().getBytes(StandardCharsets.UTF_8), null);
            console.progress("token %s, expires %s".formatted(made.path("id").asText(), made.path("expiresAt").asText()));
            console.line(made.path("token").asText());
        }
        return Exit.GO.code();
    }

    private String password() {
        var given = java.lang.System.getenv("ASSAY_PASSWORD");
        if (given != null) {
            return given;
        }
        var terminal = java.lang.System.console();
        var typed = terminal == null ? null : terminal.readPassword("password of %s: ", user);
        if (typed == null) {
            throw new Usage("there is no terminal to ask for the password of %s; set ASSAY_PASSWORD".formatted(user));
        }
        return new String(typed);
    }
}
