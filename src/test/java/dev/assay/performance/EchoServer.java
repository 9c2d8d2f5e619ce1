package dev.assay.performance;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The yardstick: the HTTP stack of the service, in a process of its own, giving each body back and doing nothing else. */
final class EchoServer implements AutoCloseable {

    private static final String READY = "echo is ready";

    private final Process process;
    private final int port;

    private EchoServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static EchoServer started() throws IOException {
        var program = Path.of(java.lang.System.getProperty("java.home"), "bin", "java").toString();
        var classes = java.lang.System.getProperty("java.class.path");
        var port = freePort();
        var process = new ProcessBuilder(program, "-cp", classes, EchoServer.class.getName(), String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!READY.equals(process.inputReader().readLine())) {
            process.destroy();
            throw new IllegalStateException("the echo did not start");
        }
        return new EchoServer(process, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port stands in the only argument. */
    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[0]);
        var vertx = Vertx.vertx();
        try {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors() * 2; i++) {
                vertx.deployVerticle(new Echo(port)).toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
            }
            java.lang.System.out.println(READY);
        } catch (ExecutionException e) {
            e.printStackTrace();
            java.lang.System.exit(1);
        }
    }

    /** One event loop of the server; all of them share one port. */
    private static final class Echo extends AbstractVerticle {

        private final int port;

        Echo(int port) {
            this.port = port;
        }

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer()
                    .requestHandler(request -> request.bodyHandler(body ->
                            request.response().putHeader("Content-Type", "application/json").end(body)))
                    .listen(port, "127.0.0.1")
                    .onSuccess(listening -> started.complete())
                    .onFailure(started::fail);
        }
    }
}
