package dev.assay.adapter.web;

import dev.assay.adapter.security.Role;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An engagement of the running service whose discovery is in order, or lacks the briefing of the client. */
record AnEngagement(String id) {

    static final String GATE = "{\"workflow\":\"client-engagement\",\"phase\":\"discovery\"}";
    static final String BRIEFING = "client-engagement.discovery.briefing";

    private static final Path FACTS = Path.of("src/test/resources/engagements/discovery.json");

    /** Registered by olga. */
    static AnEngagement called(String id) {
        AService.named("olga", Role.OFFICER).body("{\"name\": \"Harbour\"}").put("/api/v1/engagements/" + id).then().statusCode(201);
        return new AnEngagement(id);
    }

    String at(String rest) {
        return "/api/v1/engagements/" + id + rest;
    }

    /** Tom submits the facts. */
    AnEngagement states(boolean briefed) {
        AService.named("tom", Role.TEAM).body(facts(briefed)).put(at("/facts")).then().statusCode(201);
        return this;
    }

    private static String facts(boolean briefed) {
        try {
            var facts = Files.readString(FACTS);
            return briefed ? facts : facts.replace("\"kind\": \"briefing\"", "\"kind\": \"progress-update\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dora asks for a decision of the gate of discovery. */
    ValidatableResponse decides() {
        return AService.named("dora", Role.TEAM).body(GATE).post(at("/decisions")).then().statusCode(201);
    }
}
