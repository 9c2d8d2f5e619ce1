package dev.assay.adapter.web;

import static io.restassured.RestAssured.given;

import dev.assay.adapter.security.Identity;
import dev.assay.adapter.security.Role;
import dev.assay.adapter.security.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Requests to the running service, as somebody with a role. */
final class AService {

    static final Path EXAMPLES = Path.of("docs/examples/clinic-group");

    private AService() {}

    /** A token of its own, valid for an hour. */
    static String token(String tenant, Role... roles) {
        return token(tenant, "test", Set.of(roles));
    }

    private static String token(String tenant, String name, Set<Role> roles) {
        var tokens = Arc.container().instance(Tokens.class).get();
        return tokens.make(new Identity(tenant, name, roles, "token"), "test", Duration.ofHours(1)).secret();
    }

    /** Somebody who can be told from others; the service calls them {@code token:<name>}. */
    static RequestSpecification named(String name, Role... roles) {
        return given().header("Authorization", "Bearer " + token("default", name, Set.of(roles))).contentType("application/json");
    }

    static RequestSpecification as(String tenant, Role... roles) {
        return given().header("Authorization", "Bearer " + token(tenant, roles)).contentType("application/json");
    }

    static RequestSpecification team() {
        return as("default", Role.TEAM);
    }

    static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers an engagement of that id. */
    static void register(String tenant, String engagement) {
        as(tenant, Role.TEAM).body("{\"name\": \"A clinic group\"}").put("/api/v1/engagements/" + engagement).then().statusCode(201);
    }
}
