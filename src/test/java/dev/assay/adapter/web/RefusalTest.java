package dev.assay.adapter.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalTest {

    @Test
    void an_unknown_address_is_a_problem() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }

    @Test
    void nobody_is_not_let_in() {
        given().contentType("application/json").body("{}").post("/api/v1/evaluations").then()
                .statusCode(401).header("WWW-Authenticate", notNullValue()).body("code", equalTo("not-authenticated"));
    }

    @Test
    void wrong_method() {
        given().get("/api/v1/evaluations").then().statusCode(405).body("code", equalTo("method-not-allowed"));
    }

    @Test
    void large() {
        given().contentType("application/json").body(new byte[17 * 1024 * 1024]).post("/api/v1/evaluations").then()
                .statusCode(413).body("code", equalTo("too-large"));
    }
}
