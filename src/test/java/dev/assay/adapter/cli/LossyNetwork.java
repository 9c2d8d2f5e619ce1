package dev.assay.adapter.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
            var answer = message(new BufferedInputStream(behind.getInputStream()));
            var loses = new String(request, StandardCharsets.ISO_8859_1).startsWith(method) && lost.get() < losses;
            if (loses) {
                lost.incrementAndGet();
            } else {
                client.getOutputStream().write(answer);
                client.getOutputStream().flush();
            }
        }
    }

    /** Head and body of one message. */
    private static byte[] message(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        until(in, bytes, "\r\n\r\n");
        var head = bytes.toString(StandardCharsets.ISO_8859_1);
        var length = LENGTH.matcher(head);
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        } else if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
            until(in, bytes, "\r\n0\r\n\r\n");
        }
        return bytes.toByteArray();
    }

    private static void until(InputStream in, ByteArrayOutputStream bytes, String end) throws IOException {
        var last = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes.write(next);
            last.append((char) next);
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            if (last.toString().equals(end)) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
