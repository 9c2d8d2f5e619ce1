package dev.assay.performance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Requests as bytes, made before the clock runs. */
final class Request {

    private static final byte[] NOTHING = {};

    private final String authorization;

    /** @param authorization the whole value of the header */
    Request(String authorization) {
        this.authorization = authorization;
    }

    byte[] get(String path) {
        return of("GET", path, NOTHING);
    }

    byte[] post(String path, String body) {
        return of("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    byte[] put(String path, String body) {
        return of("PUT", path, body.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] of(String method, String path, byte[] body) {
        var head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(method, path, authorization, body.length);
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }
}
