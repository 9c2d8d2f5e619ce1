package dev.assay.adapter.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Hands requests on to a service, and loses the answers to some: the service has done its work, the client cannot know. */
final class LossyNetwork implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger lost = new AtomicInteger();
    private final int service;
    private final String method;
    private final int losses;

    /** @param method start of the requests whose first answers are lost */
    LossyNetwork(int service, String method, int losses) throws IOException {
        this.service = service;
        this.method = method;
        this.losses = losses;
        Thread.ofVirtual().start(this::work);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    int lost() {
        return lost.get();
    }

    private void work() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                one(client);
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void one(Socket client) throws IOException {
        var request = message(client.getInputStream());
        try (var behind = new Socket(InetAddress.getLoopbackAddress(), service)) {
            behind.getOutputStream().write(request);
            var answer = message(behind.getInputStream());
            var loses = new String(request, StandardCharsets.ISO_8859_1).startsWith(method) && lost.get() < losses;
            if (loses) {
                lost.incrementAndGet();
            } else {
                client.getOutputStream().write(answer);
                client.getOutputStream().flush();
            }
        }
    }

    /** Head and body of one message; every one here says how long its body is. */
    private static byte[] message(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return bytes.toByteArray();
            }
            bytes.write(next);
        }
        var length = LENGTH.matcher(bytes.toString(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
