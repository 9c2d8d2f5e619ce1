package dev.assay.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service in a process of its own, as {@code ./assay serve} starts it. */
final class APackagedService implements AutoCloseable {

    static final Path APPLICATION = Path.of("target/quarkus-app").toAbsolutePath();

    private static final String READY = "Assay listens on";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;
    private final List<String> said;

    private APackagedService(Process process, int port, List<String> said) {
        this.process = process;
        this.port = port;
        this.said = said;
    }

    static APackagedService start(Path data) throws Exception {
        var port = freePort();
        var process = java("-Dassay.home=" + Path.of("").toAbsolutePath(), "-jar", APPLICATION.resolve("quarkus-run.jar").toString(),
                        "serve", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        return new APackagedService(process, port, untilReady(process));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A Java with these arguments; the environment says nothing about Assay. */
    private static ProcessBuilder java(String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("ASSAY_"));
        return builder;
    }

    private static List<String> untilReady(Process process) throws InterruptedException {
        var lines = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException ended) {
                lines.add("(the process ended)");
            }
        });
        var said = new ArrayList<String>();
        while (said.isEmpty() || !said.getLast().startsWith(READY)) {
            var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("the service did not start; it said:\n" + String.join("\n", said));
            }
            said.add(line);
        }
        return said;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it printed before it was ready. */
    String said() {
        return String.join("\n", said);
    }

    String firstPassword() {
        var shown = Pattern.compile("(?m)^    password (\\S+)$").matcher(said());
        if (!shown.find()) {
            throw new IllegalStateException("no password was shown:\n" + said());
        }
        return shown.group(1);
    }

    HttpResponse<String> send(String method, String path, String authorization, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Authorization", authorization)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
            headers.forEach(request::header);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    byte[] bytes(String path, String authorization) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", authorization);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    /** How a command of the offline class path ended. */
    record Ended(int exit, String out, String err) {}

    /** Runs a command as the launcher does. */
    static Ended cli(Map<String, String> environment, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(
                "-Dassay.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                "%1$s/app/*:%1$s/lib/boot/*:%1$s/lib/main/*".formatted(APPLICATION),
                "dev.assay.adapter.cli.Main"));
        all.addAll(List.of(arguments));
        var builder = java(all.toArray(String[]::new));
        builder.environment().putAll(environment);
        var process = builder.start();
        var err = new FutureTask<>(() -> new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(err);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err.get());
    }

    /** As an operator does; false when it did not end in time. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        if (!stop()) {
            process.destroyForcibly();
        }
    }
}
