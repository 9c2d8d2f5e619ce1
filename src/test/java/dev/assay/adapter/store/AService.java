package dev.assay.adapter.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application in a process of its own. */
final class AService implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern PASSWORD = Pattern.compile("^ +password (\\S+)$", Pattern.MULTILINE);
    private static final String LISTENING = "Listening on";
    private static final int PATIENCE = 120;

    private final Process process;
    private final int port;
    private final List<String> words = new ArrayList<>();
    private final CountDownLatch listening = new CountDownLatch(1);

    private AService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it listens. */
    static AService started(Map<String, String> settings) throws IOException, InterruptedException {
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", PACKAGED.toString(), "serve", "--port", String.valueOf(port))
                .redirectErrorStream(true);
        builder.environment().putAll(settings);
        var service = new AService(builder.start(), port);
        Thread.startVirtualThread(service::listen);
        if (!service.listening.await(PATIENCE, TimeUnit.SECONDS) || !service.said().contains(LISTENING)) {
            service.close();
            throw new IllegalStateException("the service did not start:\n" + service.said());
        }
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            heard(e.toString());
        } finally {
            listening.countDown();
        }
    }

    private synchronized void heard(String line) {
        words.add(line);
        if (line.contains(LISTENING)) {
            listening.countDown();
        }
    }

    private synchronized String said() {
        return String.join("\n", words);
    }

    /** The password of the first user, which only the very first start shows. */
    String password() {
        var found = PASSWORD.matcher(said());
        if (!found.find()) {
            throw new IllegalStateException("no password was shown:\n" + said());
        }
        return found.group(1);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** As the power would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
