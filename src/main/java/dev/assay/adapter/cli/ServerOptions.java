package dev.assay.adapter.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which service a command talks to. */
final class ServerOptions {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:ASSAY_SERVER:-http://localhost:8080}",
            description = "the service (default: ASSAY_SERVER, else http://localhost:8080)")
    private String server = "";

    @Option(names = "--allow-http", description = "send the token over a network without TLS")
    private boolean allowHttp;

    /** @throws Usage when the address is none, or a token would travel in the open */
    URI server() {
        return server(server, allowHttp);
    }

    /** @throws Usage when the address is none, or a token would travel in the open */
    static URI server(String server, boolean allowHttp) {
        var address = address(server);
        if (address.getScheme().equals("http") && !allowHttp && !THIS_MACHINE.contains(address.getHost())) {
            throw new Usage("%s has no TLS, and whoever listens would have the token; use https or say --allow-http"
                    .formatted(server));
        }
        return address;
    }

    /** @throws Usage when it is no address of a service */
    static URI address(String server) {
        var address = parsed(server);
        if (address.getHost() == null || !Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            throw new Usage("%s is no address of a service; write https://host or http://localhost:8080".formatted(server));
        }
        return address;
    }

    private static URI parsed(String server) {
        try {
            return new URI(server);
        } catch (URISyntaxException e) {
            throw new Usage("%s is no address of a service; write https://host or http://localhost:8080".formatted(server));
        }
    }
}
